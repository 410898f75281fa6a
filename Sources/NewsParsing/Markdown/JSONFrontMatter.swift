/// The metadata before a text as Hugo takes it: an object of JSON that begins the file.
enum JSONFrontMatter {
  private static let longest = 64 << 10
  /// Without one of these an object is code, or what the text is about.
  private static let telling: Set<String> = ["title", "date", "publishdate", "author", "authors"]

  /// The entries and the text behind the object; `nil` where the text begins with none.
  static func split(
    _ text: Substring
  ) -> (entries: [(key: String, values: [String])], body: String)? {
    guard let end = end(of: text),
      case .object(let members)? = LenientJSON.read(String(text[..<end]))
    else { return nil }
    let rest = text[end...]
    let line = rest.prefix { !$0.isNewline }
    guard line.allSatisfy(\.isWhitespace) else { return nil }
    let entries = members.sorted { $0.key < $1.key }.map { key, value in
      (key: key.lowercased(), values: value.elements.compactMap(\.string))
    }
    guard entries.contains(where: { telling.contains($0.key) && !$0.values.isEmpty }) else {
      return nil
    }
    return (entries, String(rest.dropFirst(line.count).drop(while: \.isNewline)))
  }

  /// Behind the brace that closes the first one; braces within strings do not count.
  private static func end(of text: Substring) -> Substring.Index? {
    var depth = 0
    var isString = false
    var isEscaped = false
    let bytes = text.utf8
    for index in bytes.indices.prefix(longest) {
      let byte = bytes[index]
      if isString {
        if !isEscaped, byte == UInt8(ascii: "\"") { isString = false }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return bytes.index(after: index) }
      default: break
      }
    }
    return nil
  }
}
