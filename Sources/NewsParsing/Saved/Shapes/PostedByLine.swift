/// `Posted by X on DATE in CATEGORY`, `Posted by X at 5:11 AM`, `Dec 19, 2023 by News Staff`.
struct PostedByLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.length <= 200, line.place != .foot || line.length <= 100 else { return false }
    let text = line.text
    let lower = text.lowercased()
    guard let by = Self.openings.first(where: lower.hasPrefix) else { return false }
    let rest = text.dropFirst(by.count)
    let whole = String(rest)
    guard let date = dates.firstDate(in: whole) else { return false }
    let range = date.range
    let name = Byline.stripped(whole[..<range.lowerBound])
    let isHost = LinkTarget.isHost(String(name))
    guard !name.holds(" | "), !name.holds(" • "), !name.holds(" · ") else { return false }
    guard isHost || Byline.looksLikeNames(name) else { return false }
    facts.enter(date)
    if isHost {
      if facts.source == nil { facts.source = String(name) }
    } else if facts.authors.isEmpty {
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
