/// Markup that a title should not have: `<title>` and `og:title` hold plain text, and programs write
/// `Chemistry of H<sub>2</sub>O` into them.
enum TitleTags {
  private static let names: Set<Substring> = [
    "a", "b", "br", "cite", "em", "font", "i", "img", "mark", "small", "span", "strong", "sub",
    "sup", "u",
  ]

  /// A title without the tags of words, with the words that pictures stand for; `List<Int>` and
  /// `a < b` stay.
  static func removed(from title: String) -> String {
    guard title.utf8.contains(UInt8(ascii: "<")) else { return title }
    var kept = ""
    var rest = title[...]
    while let start = rest.firstIndex(of: "<") {
      kept += rest[..<start]
      rest = rest[start...]
      if let end = rest.firstIndex(of: ">"), isTag(rest[rest.index(after: start)..<end]) {
        let next = rest.index(after: end)
        var tag = String(rest[..<next])
        kept += tag.withUTF8 { MarkupText.letters($0, $0.indices) } ?? ""
        rest = rest[next...]
      } else {
        kept += rest.prefix(1)
        rest = rest.dropFirst()
      }
    }
    return kept + rest
  }

  /// Whether `sub`, `/sub` or `span class="x"` stands between the brackets.
  private static func isTag(_ inside: Substring) -> Bool {
    let words = inside.drop { $0 == "/" }.lowercased()
    let name = words.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let next = words.dropFirst(name.count).first
    return names.contains(name) && (next == nil || next == " " || next == "/")
  }
}
