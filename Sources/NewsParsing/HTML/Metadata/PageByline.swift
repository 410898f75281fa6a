import NewsModel

/// Takes the names out of a byline: `Von Jutta Kern und Max Roe, Berlin`.
enum PageByline {
  private static let labels = [
    "written by", "posted by", "published by", "updated by", "reported by", "reporting by",
    "story by", "words by", "text by", "by", "von", "por", "par", "di", "door", "av", "af", "da",
    "author:", "authors:", "autor:", "autorin:", "auteur:", "autore:", "автор:", "текст:", "text:",
    "texto:", "from", "escrito por", "publicado por", "redigido por", "publié par", "écrit par",
    "scritto da", "a cura di", "skrevet av", "skrevet af", "kirjoittanut", "ein beitrag von",
    "ein kommentar von", "ein gastbeitrag von", "interview:", "geschreven door", "tekst:", "od",
    "автори:", "авторы:", "作者：", "作者:", "文／", "文/", "記者", "记者",
  ]

  static func names(_ line: String) -> [String] {
    var names: [String] = []
    for part in split(withoutLabel(withoutDates(line))) {
      let name = withoutAddress(withoutLabel(part.trimmed)).trimmed
      guard isName(name), !names.contains(name) else { continue }
      names.append(name)
    }
    return names
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
    for label in labels where lower.hasPrefix(label) {
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

  private static func split(_ line: String) -> [String] {
    var parts = [line]
    for word in [
      ", ", " and ", " und ", " et ", " y ", " e ", "; ", " en ", " og ", " och ", " with ",
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
      && !notNames.contains(words.lowercased())
  }

  private static let notNames: Set<String> = [
    "by", "author", "authors", "staff writer", "staff", "updated", "published", "posted", "follow",
    "share", "reporter", "senior reporter", "correspondent", "editor", "contributor", "written by",
    "about the author", "view all posts", "read more", "autor", "by:", "comments", "staff report",
    "view bio", "bio", "email", "twitter", "facebook", "print", "contributing writer",
  ]
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
