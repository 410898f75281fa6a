/// `By X`, `By X and Y`, `von X`, `Written by: X`, `By X | Outlet`, `By X Dec 21, 2023`.
struct BylineLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.length <= 180, line.place != .foot || line.length <= 80 else { return false }
    guard var rest = Self.behindOpening(line.text) else { return false }
    if let date = dates.firstDate(in: rest), date.range.lowerBound > rest.startIndex {
      let before = String(rest[..<date.range.lowerBound])
      guard Byline.looksLikeNames(Byline.stripped(before[...])) else { return false }
      facts.enter(date)
      rest = String(Byline.stripped(before[...]))
    }
    for separator in [" | ", " • ", " · ", " / ", " — ", " – "] {
      guard let range = rest.place(of: separator) else { continue }
      let behind = rest[range.upperBound...].trimmed
      rest = String(rest[..<range.lowerBound])
      guard Byline.looksLikeNames(rest[...]) else { return false }
      if facts.source == nil, behind.utf8.count <= 50, !behind.isEmpty, date(behind, dates) == nil {
        facts.source = behind
      }
      break
    }
    guard Byline.looksLikeNames(rest[...]) else { return false }
    let (names, outlet) = Byline.namesAndOutlet(rest)
    if facts.authors.isEmpty { facts.authors = names }
    if facts.source == nil { facts.source = outlet }
    return true
  }

  private func date(_ text: String, _ dates: DateReader) -> DateMatch? { dates.firstDate(in: text) }

  private static func behindOpening(_ text: String) -> String? {
    let lower = text.prefix(24).lowercased()
    for opening in openings where lower.hasPrefix(opening) {
      let rest = text.dropFirst(opening.count).trimmed
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  private static let openings = [
    "by ", "by: ", "written by ", "story by ", "words by ", "reported by ", "von ", "par ", "por ",
    "di ", "door ", "texte : ", "автор ", "text: ", "przez ", "yazan: ", "words: ", "text by ",
  ]
}
