/// `Posted by X on DATE in CATEGORY`, `Posted by X at 5:11 AM`, `Dec 19, 2023 by News Staff`.
struct PostedByLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.length <= 200, line.place != .foot || line.length <= 100 else { return false }
    let text = line.text
    let lower = text.lowercased()
    guard let by = Self.openings.first(where: lower.hasPrefix) else {
      return dateFirst(text, into: &facts, dates: dates)
    }
    let rest = text.dropFirst(by.count)
    let whole = String(rest)
    guard let date = dates.firstDate(in: whole) else { return timeOnly(whole, into: &facts) }
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

  /// `Dec 19, 2023 by News Staff`.
  private func dateFirst(_ text: String, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard text.utf8.count <= 120, text.holds(" by "), let date = dates.firstDate(in: text),
      date.range.lowerBound == text.startIndex
    else { return false }
    let rest = text[date.range.upperBound...].trimmedSlice
    guard rest.hasPrefix("by "), Byline.looksLikeNames(rest.dropFirst(3)) else { return false }
    facts.enter(date)
    if facts.authors.isEmpty { facts.authors = Byline.names(String(rest.dropFirst(3))) }
    return true
  }

  /// `Jane Roe at 5:11 AM`: the day stands in another line.
  private func timeOnly(_ text: String, into facts: inout SavedFacts) -> Bool {
    guard let at = text.place(of: " at "), text[at.upperBound...].first?.isNumber == true,
      text[at.upperBound...].utf8.count <= 12, text[at.upperBound...].holds(":"),
      Byline.looksLikeNames(text[..<at.lowerBound])
    else { return false }
    if facts.authors.isEmpty { facts.authors = Byline.names(String(text[..<at.lowerBound])) }
    return true
  }

  private static let openings = [
    "posted by ", "published by ", "submitted by ", "written by ", "by ", "von ", "par ", "por ",
    "автор ", "door ", "from ",
  ]
}
