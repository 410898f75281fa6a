import SafeText

/// Decides who wrote an article, from what its page declares and what it shows.
struct PageAuthors {
  private let facts: PageFacts
  private let shown: VisibleByline
  private let siteKeys: [String]
  /// More tell nothing new.
  private static let mostLines = 40

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
      let persons = persons(besides: given, visible)
      if !persons.isEmpty { return persons }
      return given.isEmpty ? visible : given
    }
    let named = given.filter { !isSite($0) }
    let more = visible.filter { !isSite($0) && !isAgency($0) }
    let known = Set(named.map(PageTitle.key))
    let isMore = more.count > named.count && more.count <= 8
    if isMore, known.isSubset(of: more.map(PageTitle.key)) { return more }
    return named.isEmpty ? given : named
  }

  /// Persons of less trusted places; those of addresses where there are no others.
  private func persons(besides given: [String], _ visible: [String]) -> [String] {
    // One word may be a place or a part of the site, and stands back behind an organisation.
    let isSomebody = !given.allSatisfy(isSite)
    let find = { (names: [String]) in
      names.filter { name in
        !isSite(name) && !isAgency(name) && (!isSomebody || name.contains(" "))
          && !given.contains { isPart($0, of: name) }
      }
    }
    let shown = find(visible)
    let declared = find(read(facts.otherAuthors))
    if declared.isEmpty, shown.isEmpty, visible.isEmpty {
      return find(read(facts.authorAddresses.compactMap(AuthorAddress.name)))
    }
    return Set(declared).isSubset(of: shown) ? shown : declared
  }

  /// Whether a signature has an organisation in it: `iG` in `Portal iG`.
  private func isPart(_ organisation: String, of name: String) -> Bool {
    let key = PageTitle.key(organisation)
    if key.utf8.count >= 5 { return PageTitle.key(name).contains(key) }
    return name.split(separator: " ").contains { $0 == organisation }
  }

  private func read(_ lines: [String]) -> [String] {
    lines.prefix(Self.mostLines).flatMap { PageByline.names(SafeText.line($0)) }.map(withoutSite)
      .unrepeated
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
    // `Jo Reed - Tide Weekly`, whatever that is.
    guard let sign = words.firstIndex(where: { $0 == "-" || $0 == "–" }) else { return name }
    let head = trimmed(words[..<sign])
    return PageByline.isPerson(head) && !words[sign...].contains { $0.contains(".") } ? head : name
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
    "redakcja", "redaktionen", "desk)", "bureau", "autoren", "correspondents", "reporters",
    "contributors", "agenturen", "agencies",
  ]
}

extension [String] {
  fileprivate var unrepeated: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
