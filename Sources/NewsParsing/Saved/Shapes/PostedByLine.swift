/// `Posted by X on DATE in CATEGORY`, `Posted by X at 5:11 AM`, `Dec 19, 2023 by News Staff`.
struct PostedByLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.length <= 200, line.place != .foot || line.length <= 100 else { return false }
    let text = line.text
    let lower = text.lowercased()
    guard let by = Self.openings.first(where: lower.hasPrefix) else { return false }
    let rest = text.dropFirst(by.count)
    guard let date = dates.firstDate(in: String(rest)) else { return false }
    let whole = String(rest)
    guard let range = whole.indices.isEmpty ? nil : date.range else { return false }
    var name = whole[..<range.lowerBound].trimmedSlice
    for word in [" on", " at", ",", " am", " le", " el", " em", " il", " |", " -", " –", " •"] {
      if name.lowercased().hasSuffix(word) { name = name.dropLast(word.count).trimmedSlice }
    }
    facts.enter(date)
    if LinkTarget.isHost(String(name)) {
      if facts.source == nil { facts.source = String(name) }
    } else if facts.authors.isEmpty, Byline.looksLikeNames(name) {
      facts.authors = Byline.names(String(name))
    }
    let behind = whole[range.upperBound...].trimmedSlice
    if behind.hasPrefix("in ") { facts.addTags(String(behind.dropFirst(3))) }
    return true
  }

  private static let openings = [
    "posted by ", "published by ", "submitted by ", "written by ", "by ", "von ", "par ", "por ",
    "автор ", "door ", "from ",
  ]
}
