/// `(Reporting by X; Editing by Y)`: it stays in the text, but names who wrote it.
struct AgencyCredit: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    let text = line.text
    guard text.hasPrefix("(") || text.hasPrefix("Reporting by"), line.length <= 400 else {
      return false
    }
    guard let start = text.place(of: "eporting by ")?.upperBound else { return false }
    let names = text[start...].prefix { $0 != ";" && $0 != ")" }
    let inner = names.components(separatedByPlace: " in ")
    if facts.authors.isEmpty { facts.authors = Byline.names(inner) }
    return true
  }
}

extension Substring {
  /// The part before a word such as ` in `.
  fileprivate func components(separatedByPlace word: String) -> String {
    guard let range = self.place(of: word) else { return String(self) }
    return String(self[..<range.lowerBound])
  }
}
