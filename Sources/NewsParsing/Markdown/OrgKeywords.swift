/// The keywords that begin a file of Org (orgmode.org/manual/Export-Settings.html): `#+TITLE: …`.
enum OrgKeywords {
  private static let mostLines = 100

  /// The entries and the text behind them; `nil` where neither title nor date is among them.
  static func split(
    _ text: Substring
  ) -> (entries: [(key: String, values: [String])], body: String)? {
    var entries: [(key: String, values: [String])] = []
    var rest = text
    for _ in 0..<mostLines {
      let line = rest.prefix { !$0.isNewline }
      let written = line.trimmedSlice
      guard written.hasPrefix("#+"), let colon = written.firstIndex(of: ":") else { break }
      let key = written[..<colon].dropFirst(2).lowercased()
      let value = written[written.index(after: colon)...].trimmedSlice
      if key.contains(" ") { break }
      if !value.isEmpty { entries.append(entry(key, value)) }
      rest = rest.dropFirst(line.count).dropFirst()
    }
    guard entries.contains(where: { $0.key == "title" || $0.key == "date" }) else { return nil }
    return (entries, String(rest.drop { $0.isNewline }))
  }

  private static func entry(
    _ key: String, _ value: Substring
  ) -> (key: String, values: [String]) {
    switch key {
    case "filetags":
      // `:sea:ports:`
      return ("tags", value.split { $0 == ":" || $0 == " " }.map(String.init))
    case "date":
      // `<2025-03-10 Mon>`, or `[…]` where it is no appointment.
      let bare = value.trimmingPrefix { "<[".contains($0) }.prefix { !">]".contains($0) }
      let isStamp = value.first == "<" || value.first == "["
      return (key, [String(isStamp ? bare.prefix { $0 != " " } : bare)])
    default: return (key, [String(value)])
    }
  }
}
