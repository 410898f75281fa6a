import NewsLibrary
import NewsModel
import Settings

extension NewsLibrary {
  /// The same library with the user's rules; what is wrong with them is said on standard error.
  var withUserRules: NewsLibrary {
    let file = SettingsFile.ofUser()
    let (rules, problems) = ArrivalRule.rules(of: file.settings)
    for problem in problems { ErrorSentence.write(problem + ".") }
    var library = self
    library.rules = rules
    library.knowsAllRules = file.isWhole && problems.isEmpty
    return library
  }

  /// Runs the programs of rules; what fails is said on standard error.
  func runUserPrograms() async throws {
    try await runRulePrograms { ErrorSentence.write($0 + ".") }
  }
}
