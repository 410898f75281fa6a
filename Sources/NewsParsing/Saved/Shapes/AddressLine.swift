/// A bare address, a host alone, `via [x](…)`, `[Original article](…)`, `originally published on …`.
struct AddressLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    let text = line.text
    if let page = LinkTarget.page(text) {
      if line.place == .edge { return false }
      facts.url = facts.url ?? page
      return true
    }
    if line.place == .head, LinkTarget.isHost(text) {
      if facts.source == nil { facts.source = text.hasSuffix("/") ? String(text.dropLast()) : text }
      return true
    }
    guard line.length <= 250 else { return false }
    return opening(line, into: &facts) || mention(line, into: &facts)
  }

  /// Words that a line begins with, and a link or an address behind them.
  private func opening(_ line: SavedLine, into facts: inout SavedFacts) -> Bool {
    let lower = line.text.prefix(24).lowercased()
    guard let opening = Self.openings.first(where: lower.hasPrefix) else { return false }
    let rest = line.text.dropFirst(opening.count).trimmed
    let page = line.links.first?.url ?? LinkTarget.page(rest)
    guard let page else {
      guard opening == "via ", line.length <= 60, line.place != .edge else { return false }
      if facts.source == nil { facts.source = rest }
      return true
    }
    let words = line.links.first?.words.utf8.count ?? rest.utf8.count
    guard line.length <= opening.utf8.count + words + 30 else { return false }
    facts.url = facts.url ?? page
    if facts.source == nil, opening == "via ", let words = line.links.first?.words {
      facts.source = words
    }
    return true
  }

  /// `This article originally appeared on X`.
  private func mention(_ line: SavedLine, into facts: inout SavedFacts) -> Bool {
    guard line.place != .edge else { return false }
    let lower = line.text.lowercased()
    guard Self.subjects.contains(where: lower.hasPrefix),
      let phrase = Self.phrases.first(where: lower.holds),
      let end = lower.place(of: phrase)?.upperBound
    else { return false }
    let count = lower.distance(from: end, to: lower.endIndex)
    let rest = line.text.suffix(count)
    guard rest.first?.isNumber != true else { return false }
    if let link = line.links.first {
      facts.url = facts.url ?? link.url
      if facts.source == nil, LinkTarget.page(link.words) == nil {
        facts.source = link.words.trimmed
      }
    } else {
      let name = rest.prefix { $0 != "." || LinkTarget.isHost(rest.trimmed) }
      let page = rest.split(separator: " ").lazy.compactMap { LinkTarget.page(String($0)) }.first
      facts.url = facts.url ?? page
      if facts.source == nil, page == nil, name.utf8.count <= 60 { facts.source = name.trimmed }
    }
    return true
  }

  private static let openings = [
    "via ", "read more at ", "read more on ", "read more", "original article", "retrieved from ",
    "read the original", "view original", "read the full ", "continue reading", "source ",
    "permalink",
    "read on ", "zum artikel", "weiterlesen", "lire la suite", "leer más", "leggi ", "lees verder",
    "читать", "оригинал", "阅读原文", "閱讀原文", "原文", "続きを読む", "original ", "full article",
    "link ", "article source", "saved from ", "clipped from ", "archived from ", "this link",
  ]
  private static let subjects = [
    "this ", "the post ", "the article ", "the story ", "original", "first ", "story ", "article ",
    "an earlier", "a version", "dieser ", "cet ", "este ", "esta ", "(this", "it ", "published",
    "the ",
    "[", "publi", "erschien",
  ]
  private static let phrases = [
    "originally appeared on ", "originally appeared in ", "originally published on ",
    "originally published at ", "originally published by ", "originally published in ",
    "first appeared on ", "first appeared in ", "first published on ", "first published in ",
    "first published by ", "appeared first on ", "erschien zuerst auf ", "erschien zuerst bei ",
    "publié à l'origine sur ", "publicado originalmente en ", "publicado originalmente em ",
  ]
}
