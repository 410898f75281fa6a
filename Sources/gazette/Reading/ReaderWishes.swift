import NewsLibrary
import NewsModel
import Reader
import ReaderRuntime
import Settings

/// What the user's settings mean for the reader on the screen.
struct ReaderWishes {
  let settings: Settings
  /// The standard keys with the user's macros.
  let keymap: Keymap
  private let path: String
  private let rules: [ArrivalRule]
  private let knowsAllRules: Bool
  /// What is wrong with the settings, a sentence each.
  let problems: [String]

  /// What a file of settings says.
  init(_ file: SettingsFile) {
    settings = file.settings
    path = file.path
    let (macros, keyProblems) = Macro.read(
      settings.macros.map { (key: $0.key, lines: $0.commands) })
    keymap = Keymap(Keymap.standard.bindings, macros: macros)
    let (rules, ruleProblems) = ArrivalRule.rules(of: settings)
    self.rules = rules
    knowsAllRules = file.isWhole && ruleProblems.isEmpty
    problems = file.problems + (keyProblems + ruleProblems).map { "config.toml: \($0)" }
  }

  /// What is wrong with the settings, as it fits the screen; `nil` for nothing.
  var problem: String? {
    // A whole path would fill the line.
    guard let first = problems.first?.replacing(path, with: "config.toml") else { return nil }
    return problems.count == 1
      ? first : "\(first), and \(problems.count - 1) more: gazette doctor tells all"
  }

  /// What the program finds around itself, and the programs that the user set.
  var surroundings: Surroundings {
    var surroundings = Surroundings.ofProcess
    surroundings.programs = settings.programs.map {
      TypedProgram(type: $0.type, arguments: $0.arguments.withHome)
    }
    surroundings.notifies = settings.notifies
    return surroundings
  }

  /// A library whose new articles the user's rules are applied to.
  func ruling(_ library: NewsLibrary) -> NewsLibrary {
    var library = library
    library.rules = rules
    library.knowsAllRules = knowsAllRules
    return library
  }
}
