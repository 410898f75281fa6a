import NewsModel

/// Takes the names out of a byline: `Von Jutta Kern und Max Roe, Berlin`.
enum PageByline {
  /// The names of a line, one each, without what the line says besides.
  static func names(_ line: String) -> [String] {
    let lower = line.trimmed.lowercased()
    guard !BylineWords.pictures.contains(where: lower.hasPrefix) else { return [] }
    var names: [String] = []
    for part in split(withoutLabel(withoutDates(line))) {
      let name = withoutTail(withoutAddress(withoutLabel(part.trimmed)))
      guard isName(name), !names.contains(name) else { continue }
      names.append(name)
    }
    return names.count > 1 ? withoutRoles(names) : names
  }

  private static func withoutDates(_ line: String) -> String {
    var rest = Substring(line.trimmed)
    if let cut = rest.firstIndex(where: { "|•·\n".contains($0) }), cut > rest.startIndex {
      rest = rest[..<cut]
    }
    guard rest.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return String(rest) }
    if let date = DateReader().firstDate(in: String(rest)) {
      let start = String(rest)[..<date.range.lowerBound]
      return start.trimmed
    }
    return String(rest)
  }

  private static func withoutLabel(_ line: String) -> String {
    let lower = line.lowercased()
    guard lower.count == line.count else { return line }
    for label in BylineWords.labels where lower.hasPrefix(label) {
      let rest = line.dropFirst(label.count)
      let isCut = label.last.map { ":：／/".contains($0) } ?? false
      guard isCut || rest.first == " " || rest.first == ":" else { continue }
      return String(rest.drop { $0 == ":" || $0.isWhitespace })
    }
    return line
  }

  /// `Bradley Kuhn` of `Bradley Kuhn (https://example.org)`.
  private static func withoutAddress(_ name: String) -> String {
    guard let open = name.firstIndex(where: { "(<[".contains($0) }) else { return name }
    let inside = name[open...]
    return inside.contains("@") || inside.contains("://") ? String(name[..<open]) : name
  }

  /// `Jo Reed` of `Jo Reed for the Coast Post`, of `Jo Reed am`, of `Jo Reed -`.
  private static func withoutTail(_ name: String) -> String {
    var words = name.split(whereSeparator: \.isWhitespace)
    if let cut = words.indices.dropFirst(2).first(where: { place in
      let word = words[place]
      return BylineWords.ends.contains(word.lowercased())
        && (word.first?.isLowercase ?? false || word.lowercased() == "for")
    }) {
      words = Array(words[..<cut])
    }
    while let last = words.last, words.count > 1, isTail(last) { words.removeLast() }
    var name = words.joined(separator: " ")
    while let sign = name.last, ",;".contains(sign) { name.removeLast() }
    return name
  }

  private static func isTail(_ word: Substring) -> Bool {
    if !word.contains(where: { $0.isLetter || $0.isNumber }) { return true }
    return BylineWords.tails.contains(word.lowercased())
  }

  /// Several names without `AP Auto Writer` and without the agency of those who are named.
  private static func withoutRoles(_ names: [String]) -> [String] {
    let persons = names.filter { name in
      let last = name.split(separator: " ").last?.lowercased() ?? ""
      return !BylineWords.roles.contains(last) && !BylineWords.agencies.contains(name.lowercased())
    }
    return persons.isEmpty ? [names[0]] : persons
  }

  private static func split(_ line: String) -> [String] {
    var parts = [line]
    for word in [
      ", ", " and ", " And ", " AND ", " und ", " UND ", " et ", " y ", " e ", "; ", " en ",
      " og ", " och ", " with ",
    ] {
      parts = parts.flatMap { part in
        part.ranges(of: word).isEmpty
          ? [part] : part.split(separator: word).map(String.init)
      }
    }
    // `Mac & i` is one name, `Ann Lee & Bo Roe` are two.
    return parts.flatMap { part in
      let sides = part.split(separator: " & ").map(String.init)
      return sides.allSatisfy { $0.split(separator: " ").count >= 2 } ? sides : [part]
    }
  }

  /// A name has no digits, is not an address, and is no longer than six words.
  private static func isName(_ words: String) -> Bool {
    guard (2...60).contains(words.count), !words.contains(where: { $0.isNumber }),
      words.contains(where: \.isLetter)
    else { return false }
    let isAddress = words.contains("@") || words.contains("://") || words.contains("www.")
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
