import SafeText

/// Decides who wrote an article, from what its page declares and what it shows.
struct PageAuthors {
  private let facts: PageFacts
  private let shown: VisibleByline
  private let siteKeys: [String]

  /// - Parameters:
  ///   - facts: What the head of the page gives.
  ///   - shown: What the page shows.
  ///   - sites: The publisher, and what else the site is called.
  init(_ facts: PageFacts, shown: VisibleByline, sites: [String]) {
    self.facts = facts
    self.shown = shown
    siteKeys = sites.map(PageTitle.key).filter { $0.utf8.count > 1 }
  }

  /// The names, one each.
  ///
  /// What the head declares is trusted, unless it names but the site and a person is shown, or the
  /// byline has the same persons and more.
  func names() -> [String] {
    let given = read(facts.authors)
    let visible = read(shown.names)
    if facts.areOrganisations || given.allSatisfy({ isSite($0) || isAgency($0) }) {
      // One word may be a place or a part of the site, and stands back behind an organisation.
      let isSomebody = !given.allSatisfy(isSite)
      let persons = (read(facts.otherAuthors) + visible).filter { name in
        !isSite(name) && !isAgency(name) && (!isSomebody || name.contains(" "))
      }
      if !persons.isEmpty { return persons.unrepeated }
      return given.isEmpty ? visible : given
    }
    let known = Set(given.map(PageTitle.key))
    let isMore = visible.count > given.count && visible.count <= 8
    if isMore, known.isSubset(of: visible.map(PageTitle.key)) { return visible }
    let named = given.filter { !isSite($0) }
    return named.isEmpty ? given : named
  }

  private func read(_ lines: [String]) -> [String] {
    lines.flatMap { PageByline.names(SafeText.line($0)) }.map(withoutSite).unrepeated
  }

  private func isAgency(_ name: String) -> Bool {
    BylineWords.agencies.contains(name.lowercased())
  }

  /// `Jo Reed` of `Jo Reed Coast Post` and of `Coast Post - Jo Reed`.
  private func withoutSite(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 2 else { return name }
    for count in 1...min(4, words.count - 2) {
      let tail = words.suffix(count).joined(separator: " ")
      if siteKeys.contains(PageTitle.key(tail)) || isAgency(tail) {
        return trimmed(words.dropLast(count))
      }
      guard ["-", "–", "|", ":"].contains(words[count]) else { continue }
      let head = words.prefix(count).joined(separator: " ")
      if siteKeys.contains(PageTitle.key(head)) { return trimmed(words.dropFirst(count + 1)) }
    }
    return name
  }

  /// Without the signs that stood between a name and a site.
  private func trimmed(_ words: ArraySlice<Substring>) -> String {
    var name = words.joined(separator: " ")[...]
    while let sign = name.last, !sign.isLetter, sign != "." { name = name.dropLast() }
    return String(name)
  }

  /// Whether a signature is that of the site, of a part of it, or of nobody in particular.
  private func isSite(_ name: String) -> Bool {
    let lower = name.lowercased()
    if BylineWords.nobody.contains(lower) { return true }
    let words = lower.split { $0 == " " || $0 == "-" }
    if words.contains(where: { Self.offices.contains(String($0)) }) { return true }
    if words.count == 1, let dot = lower.lastIndex(of: "."), dot != lower.startIndex {
      let ending = lower[dot...].dropFirst()
      if (2...4).contains(ending.count), ending.allSatisfy(\.isLetter) { return true }
    }
    let key = PageTitle.key(name)
    return siteKeys.contains { site in
      key == site || (key.count >= 3 && words.count <= 2 && site.hasPrefix(key))
        || (site.count >= 3 && key.hasPrefix(site))
    }
  }

  private static let offices: Set<String> = [
    "redaktion", "redaktionsteam", "redacción", "redação", "redazione", "rédaction", "staff",
    "newsroom", "desk", "team", "webteam", "editors", "редакция", "toimitus", "redactie",
    "redakcja", "redaktionen", "desk)", "bureau",
  ]
}

extension [String] {
  fileprivate var unrepeated: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
