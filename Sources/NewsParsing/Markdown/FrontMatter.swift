/// Reads the metadata block before a text: YAML between `---`, TOML between `+++`, an object of JSON
/// (Hugo), or keywords (Org).
///
/// Only the flat part of them that exports write: strings, lists of strings, dates.
enum FrontMatter {
  /// The entries and the text behind them; `nil` where the text begins with none.
  static func split(_ text: String) -> (entries: [(key: String, values: [String])], body: String)? {
    let scalars = text.unicodeScalars
    let first = scalars.firstIndex { !$0.isBlank && $0 != "\u{FEFF}" } ?? scalars.endIndex
    let start = text[first...]
    if start.hasPrefix("{") { return JSONFrontMatter.split(start) }
    if start.hasPrefix("#+") { return OrgKeywords.split(start) }
    let fence = start.hasPrefix("---") ? "---" : "+++"
    guard start.hasPrefix(fence) else { return nil }
    var entries: [(key: String, values: [String])] = []
    var rest = start
    var isFirst = true
    var count = 0
    while !rest.isEmpty, count < 500 {
      count += 1
      let end = rest.utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...].dropFirst()
      if isFirst {
        guard line.trimmed == fence else { return nil }
        isFirst = false
      } else if line.trimmed == fence || line.trimmed == "..." && fence == "---" {
        return entries.isEmpty ? nil : (entries, String(rest))
      } else if !read(line, isTOML: fence == "+++", into: &entries) {
        return nil
      }
    }
    return nil
  }

  private static func read(
    _ line: Substring, isTOML: Bool, into entries: inout [(key: String, values: [String])]
  ) -> Bool {
    let text = line.trimmedSlice
    if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("[") && isTOML { return true }
    if text.hasPrefix("- ") || text == "-" {
      guard !entries.isEmpty else { return false }
      add(values(text.dropFirst(1)), to: &entries)
      return true
    }
    let mark: UInt8 = isTOML ? 0x3D : 0x3A
    if let cut = text.utf8.firstIndex(of: mark), isKey(text[..<cut]),
      line.first?.isWhitespace != true
    {
      let key = text[..<cut].trimmed.lowercased()
      entries.append((key, values(text[text.utf8.index(after: cut)...])))
      return true
    }
    guard !entries.isEmpty, line.first?.isWhitespace == true else { return false }
    add([unquoted(text)], to: &entries)
    return true
  }

  private static func add(
    _ values: [String], to entries: inout [(key: String, values: [String])]
  ) {
    entries[entries.count - 1].values += values.filter { $0 != ">" && $0 != "|" }
  }

  private static func isKey(_ text: Substring) -> Bool {
    guard text.utf8.count <= 40, !text.isEmpty else { return false }
    // Almost every key is of ASCII, whose letters need no properties looked up.
    return text.utf8.allSatisfy(isASCIIKey)
      || text.allSatisfy { $0.isLetter || $0.isNumber || "_- ()".contains($0) }
  }

  private static func isASCIIKey(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D, 0x5F: true
    default: false
    }
  }

  private static func values(_ written: Substring) -> [String] {
    let text = written.trimmedSlice
    guard text.hasPrefix("["), !text.hasPrefix("[["), text.hasSuffix("]") else {
      let value = unquoted(text)
      return value.isEmpty || value == ">" || value == "|" || value == ">-" ? [] : [value]
    }
    return text.dropFirst().dropLast().split(separator: ",").map { unquoted($0.trimmedSlice) }
      .filter { !$0.isEmpty }
  }

  private static func unquoted(_ written: Substring) -> String {
    var text = written.trimmedSlice
    let isDoubleQuoted = text.hasPrefix("\"")
    if text.utf8.count >= 2, let first = text.utf8.first, first == text.utf8.last,
      first == 0x22 || first == 0x27
    {
      text = text[text.utf8.index(after: text.startIndex)..<text.utf8.index(before: text.endIndex)]
    }
    if text.hasPrefix("[["), text.hasSuffix("]]") {
      text = text.dropFirst(2).dropLast(2)
      if let bar = text.firstIndex(of: "|") { text = text[text.index(after: bar)...] }
    }
    guard text.utf8.contains(0x5C) else { return String(text) }
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        if isEscaped, character != "\"", character != "\\" { result.append("\\") }
        result.append(character)
        isEscaped = false
      }
    }
    return isDoubleQuoted && result.utf8.contains(0x5C)
      ? FrontMatterEscapes.resolved(result) : result
  }
}
