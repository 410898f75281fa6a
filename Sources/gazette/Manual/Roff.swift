/// A manual page in the making: the few man(7) macros that Gazette's page needs.
struct Roff {
  private(set) var text = ""

  init(title: String, section: Int, version: String) {
    text = ".TH \(title.uppercased()) \(section) \"\" \"\(title) \(version)\" \"User Commands\"\n"
    // Without it, groff hyphenates option names.
    text += ".nh\n"
  }

  mutating func heading(_ words: String) {
    text += ".SH \"\(Self.escaped(words.uppercased()))\"\n"
  }

  mutating func paragraph(_ words: String) {
    text += ".PP\n\(Self.escaped(words))\n"
  }

  /// A term with its explanation beside or below it.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n.B \(Self.escaped(term))\n\(Self.escaped(words))\n"
  }

  /// Text that keeps its lines.
  mutating func verbatim(_ words: String) {
    text += ".PP\n.nf\n\(Self.escaped(words))\n.fi\n"
  }

  /// A line that begins with a dot or an apostrophe would be taken for a macro.
  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\"", with: "\\(dq")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
      .joined(separator: "\n")
  }
}
