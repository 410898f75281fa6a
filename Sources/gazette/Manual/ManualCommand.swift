import ArgumentParser
import Reader

/// `gazette manual`: prints the manual page, which `make install` puts in its place.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page in man(7) form.",
    discussion: """
      Example:
        gazette manual | man -l -
      """,
    shouldDisplay: false
  )

  func run() throws {
    var output = BufferedOutput()
    output.write(ManualPage.text)
    output.flush()
  }
}
