/// `By X`, `By X and Y`, `von X`, `Written by: X`, `By X | Outlet`, `By X Dec 21, 2023`.
struct BylineLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.length <= 180, line.place != .foot || line.length <= 80 else { return false }
    guard var rest = Self.behindOpening(line.text) else { return false }
    var tried = facts
    if let date = dates.firstDate(in: rest), date.range.lowerBound > rest.startIndex {
      guard rest[date.range.upperBound...].utf8.count <= 40 else { return false }
      tried.enter(date)
      rest = String(Byline.stripped(rest[..<date.range.lowerBound]))
    }
    for separator in [" | ", " • ", " · ", " / ", " — ", " – "] {
      guard let range = rest.place(of: separator) else { continue }
      let behind = rest[range.upperBound...].trimmed
      rest = String(rest[..<range.lowerBound])
      guard Byline.looksLikeNames(rest[...]) else { return false }
      if tried.source == nil, behind.utf8.count <= 50, !behind.isEmpty, date(behind, dates) == nil {
        tried.source = behind
      }
      break
    }
    guard Byline.looksLikeNames(rest[...]) else { return false }
    let (names, outlet) = Byline.namesAndOutlet(rest)
    if tried.authors.isEmpty { tried.authors = names }
    if tried.source == nil { tried.source = outlet }
    facts = tried
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
