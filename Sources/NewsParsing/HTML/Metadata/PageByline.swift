import NewsModel

/// Takes the names out of a byline: `Von Jutta Kern und Max Roe, Berlin`.
enum PageByline {
  /// The names of a line, one each, without what the line says besides.
  static func names(_ line: String) -> [String] {
    let lower = line.trimmed.lowercased()
    guard !BylineWords.pictures.contains(where: lower.hasPrefix) else { return [] }
    let pieces = line.split { "|•·\n".contains($0) }.prefix(4)
    for (place, piece) in pieces.enumerated() {
      let names = named(String(piece))
      // What stands behind a sign is mostly the name of the site.
      if !names.isEmpty { return place == 0 || names.allSatisfy(isPerson) ? names : [] }
    }
    return []
  }

  /// Two to four words with capitals, as names have.
  static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase ?? false || BylineWords.particles.contains(String(word))
      }
  }

  private static func named(_ line: String) -> [String] {
    var names: [String] = []
    for part in BylineParts.split(withoutLabel(withoutDates(line))) {
      if let last = names.last, part.isAside, BylineAsides.isNothing(part.words, behind: last) {
        if let suffix = BylineAsides.generation(part.words) {
          names[names.count - 1] = last + " " + suffix
        }
        continue
      }
      let name = BylineTails.cut(withoutLabel(part.words.trimmed), isFirst: names.isEmpty)
      guard isName(name), !names.contains(name) else { continue }
      names.append(name)
    }
    return names.count > 1 ? withoutRoles(names) : names
  }

  private static func withoutDates(_ line: String) -> String {
    let line = line.trimmed
    guard line.utf8.contains(where: { $0 &- 0x30 < 10 }),
      let date = DateReader().firstDate(in: line)
    else { return line }
    let before = line[..<date.range.lowerBound].trimmed
    guard before.isEmpty else { return before }
    guard let end = line.lastIndex(where: \.isNumber) else { return "" }
    let behind = line[end...].drop { !$0.isLetter }.trimmed
    return withoutLabel(behind) == behind ? "" : behind
  }

  private static func withoutLabel(_ line: String) -> String {
    let lower = line.lowercased()
    guard lower.count == line.count else { return line }
    for label in BylineWords.labels where lower.hasPrefix(label) {
      let rest = line.dropFirst(label.count)
      let isCut = label.last.map { ":：／/".contains($0) } ?? false
      guard isCut || rest.first == " " || rest.first == ":" || isGlued(line) else { continue }
      return String(rest.drop { $0 == ":" || $0.isWhitespace })
    }
    return line
  }

  /// `ByJo Reed`, as elements give it that stand without a space.
  private static func isGlued(_ line: String) -> Bool {
    line.hasPrefix("By") && line.dropFirst(2).first?.isUppercase ?? false
  }

  /// Several names without the agency of those who are named.
  private static func withoutRoles(_ names: [String]) -> [String] {
    let persons = names.filter { name in
      let last = name.split(separator: " ").last?.lowercased() ?? ""
      return !BylineWords.roles.contains(last) && !BylineWords.agencies.contains(name.lowercased())
    }
    return persons.isEmpty ? [names[0]] : persons
  }

  /// A name has no digits (Chinese ones are letters, too), is not an address, and is no longer than six words.
  private static func isName(_ words: String) -> Bool {
    guard (2...60).contains(words.count), !words.contains(where: { $0.isNumber && !$0.isLetter }),
      words.contains(where: \.isLetter)
    else { return false }
    let isAddress =
      words.contains("@") || words.contains("://") || words.contains("www.")
      || words.contains("[at]")
    return !isAddress && words.last != ":" && words.split(separator: " ").count <= 6
      && !BylineWords.notNames.contains(words.lowercased())
  }
}

extension [Block] {
  /// Without the paragraph near the beginning that only names the authors, who are known already.
  func withoutByline(of authors: [String]) -> [Block] {
    let known = Set(authors.map { $0.lowercased() })
    let place = prefix(5).firstIndex { block in
      guard case .paragraph(let inlines) = block else { return false }
      let words = inlines.plainText
      guard words.utf8.count <= 160, !known.isEmpty else { return false }
      let names = PageByline.names(words)
      return !names.isEmpty && known.contains(names[0].lowercased())
        && words.utf8.count < names.joined(separator: ", ").utf8.count + 60
    }
    guard let place else { return self }
    var kept = self
    kept.remove(at: place)
    return kept
  }
}
