import NewsModel

/// Takes the names out of a byline: `Von Jutta Kern und Max Roe, Berlin`.
enum PageByline {
  private static let labels = [
    "by ", "von ", "por ", "par ", "di ", "door ", "av ", "written by ", "posted by ",
    "author: ", "autor: ", "автор: ", "text: ", "from ",
  ]

  static func names(_ line: String) -> [String] {
    var rest = Substring(line.trimmed)
    let lower = rest.lowercased()
    if let label = labels.first(where: lower.hasPrefix), lower.count == rest.count {
      rest = rest.dropFirst(label.count)
    }
    if let cut = rest.firstIndex(where: { "|•·".contains($0) }) { rest = rest[..<cut] }
    var names: [String] = []
    for part in split(String(rest)) {
      let name = part.trimmed
      guard isName(name), !names.contains(name) else { continue }
      names.append(name)
    }
    return names
  }

  private static func split(_ line: String) -> [String] {
    var parts = [line]
    for word in [", ", " and ", " und ", " et ", " y ", " e ", " & ", "; ", " en "] {
      parts = parts.flatMap { part in
        part.ranges(of: word).isEmpty
          ? [part] : part.split(separator: word).map(String.init)
      }
    }
    return parts
  }

  /// A name has no digits, is not an address, and is no longer than five words.
  private static func isName(_ words: String) -> Bool {
    guard (2...60).contains(words.count), !words.contains(where: { $0.isNumber }) else {
      return false
    }
    let isAddress = words.contains("@") || words.contains("://") || words.contains("www.")
    return !isAddress && words.split(separator: " ").count <= 5
  }
}

extension [Block] {
  /// Without the paragraph near the beginning that only names the authors, who are known already.
  func withoutByline(of authors: [String]) -> [Block] {
    let place = prefix(4).firstIndex { block in
      guard case .paragraph(let inlines) = block else { return false }
      let words = inlines.plainText
      return words.utf8.count <= 160 && !authors.isEmpty && PageByline.names(words) == authors
    }
    guard let place else { return self }
    var kept = self
    kept.remove(at: place)
    return kept
  }
}
