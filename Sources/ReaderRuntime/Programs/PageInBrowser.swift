/// The page at an article's address, in the user's browser.
package enum PageInBrowser {
  /// Opens an address from the shell; a text browser has the terminal until it ends.
  ///
  /// - Returns: what failed, in one line; `nil` where nothing did.
  package static func open(_ address: String, in surroundings: Surroundings) async -> String? {
    do {
      let browser = try Browser(for: address, in: surroundings)
      let wiring: ChildProgram.Wiring =
        browser.takesTerminal ? .onTerminal(input: nil) : .apart(input: nil)
      let program = try ChildProgram(browser.arguments, wiring: wiring, in: surroundings)
      let code = await program.end()
      return code == 0 ? nil : ProgramFailure.ended(program: program.name, code: code).sentence
    } catch {
      return error.sentence
    }
  }
}
