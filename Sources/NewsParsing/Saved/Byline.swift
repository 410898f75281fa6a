/// Splits what stands in a byline into names.
enum Byline {
  /// The names, one each: `A, B, and C` are three.
  static func names(_ text: String) -> [String] {
    var pieces = [text]
    for separator in [
      ";", " and ", " und ", " et ", " y ", " & ", " и ", " та ", " ve ", " en ", "、", "，", ", ",
    ] {
      pieces = pieces.flatMap { piece in
        var parts: [String] = []
        var rest = piece[...]
        while let range = rest.place(of: separator) {
          parts.append(String(rest[..<range.lowerBound]))
          rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
      }
    }
    var names: [String] = []
    for piece in pieces {
      let name = clean(piece)
      if !name.isEmpty, name.utf8.count <= 100, !names.contains(name) { names.append(name) }
    }
    return Array(names.prefix(30))
  }

  /// The names of a byline and the outlet behind a comma: `By X, Outlet`.
  static func namesAndOutlet(_ text: String) -> ([String], String?) {
    guard let comma = text.place(of: ", "), !text.holds(" and ") else { return (names(text), nil) }
    let behind = text[comma.upperBound...].trimmed
    guard looksLikeOutlet(behind) else { return (names(text), nil) }
    let isRole = roles.contains(where: behind.lowercased().holds)
    return (names(String(text[..<comma.lowerBound])), isRole ? nil : behind)
  }

  /// Whether every word could belong to a name: no sentence begins `By` with capitals only.
  static func looksLikeNames(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" || $0 == "\u{A0}" }
    )
    guard (1...24).contains(words.count) else { return false }
    var capitals = 0
    for word in words {
      guard let first = word.first(where: { $0.isLetter }) else {
        if ["&", "/", "-", "–"].contains(word) { continue }
        return false
      }
      if small.contains(word.lowercased()) { continue }
      if first.isLowercase { return LinkTarget.isHost(String(word)) && words.count == 1 }
      capitals += 1
    }
    guard let last = text.last, !"?!:".contains(last) else { return false }
    if last == ".", words.count > 4 { return false }
    return capitals > 0
  }

  static func stripped(_ text: Substring) -> Substring {
    var rest = text.trimmedSlice
    while let last = rest.last, ",|•·-–—(".contains(last) { rest = rest.dropLast().trimmedSlice }
    for word in [" on", " at", " published", " updated", " posted", " am", " le", " el"]
    where rest.lowercased().hasSuffix(word) {
      rest = rest.dropLast(word.count).trimmedSlice
    }
    while let last = rest.last, ",|•·-–—(".contains(last) { rest = rest.dropLast().trimmedSlice }
    return rest
  }

  private static func clean(_ piece: String) -> String {
    var name = piece.trimmedSlice
    while let first = name.first, "[*_(\"'".contains(first) { name = name.dropFirst() }
    while let last = name.last, "]*_)\"',.;".contains(last) {
      if last == ".", name.hasSuffix("Jr.") || name.hasSuffix("Sr.") { break }
      name = name.dropLast()
    }
    if let bar = name.firstIndex(of: "|") { name = name[name.index(after: bar)...] }
    for opening in ["By ", "by ", "BY ", "and ", "und ", "von ", "Von ", "Par ", "Por "]
    where name.hasPrefix(opening) {
      name = name.dropFirst(opening.count)
    }
    return name.trimmed
  }

  static func looksLikeOutlet(_ text: String) -> Bool {
    let lower = text.lowercased()
    return LinkTarget.isHost(text) || outlets.contains(where: lower.holds)
      || roles.contains(where: lower.holds)
  }

  private static let small: Set<String> = [
    "and", "und", "et", "y", "e", "de", "da", "do", "dos", "del", "della", "di", "van", "von",
    "der",
    "den", "la", "le", "el", "al", "bin", "ibn", "for", "the", "of", "ve", "en", "ten", "ter", "zu",
    "и", "та", "via", "in", "at", "du", "des", "af", "av", "dr.", "with",
  ]
  private static let outlets = [
    "press", "news", "times", "reuters", "post", "associated", "agency", "journal", "herald",
    "tribune",
    "today", "cnn", "bbc", "guardian", "media", "magazine", "bloomberg", "service", "network",
    "daily",
    "mail", "zeitung", "gazette", "telegraph", "observer", "chronicle", "wire",
  ]
  private static let roles = [
    "staff", "writer", "editor", "reporter", "correspondent", "columnist", "contributor",
    "producer",
    "special to", "bureau", "for the", "fellow", "professor",
  ]
}
