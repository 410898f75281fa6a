/// `Source: X`, `**Autor:** X`, `原文链接：https://…`, and a few labels that need no colon.
struct LabelledLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard let (label, value) = Self.split(line.text) else { return bare(line, into: &facts) }
    guard let field = SavedLabels.field(label) else { return false }
    let link = line.links.first?.url
    guard isSound(value, field, line) else { return false }
    return facts.enter(value, as: field, link: link, dates: dates)
  }

  /// The label in lower case and the value of a line; `nil` for lines without a label.
  static func split(_ text: String) -> (label: String, value: String)? {
    // Most lines of running text end here: 32 characters of any script are at most so many bytes.
    guard hasColon(text) else { return nil }
    var seen = 0
    for index in text.indices {
      seen += 1
      if seen > 32 { return nil }
      let character = text[index]
      guard character == ":" || character == "：" else { continue }
      let rest = text[text.index(after: index)...]
      if character == ":", rest.hasPrefix("//") { return nil }
      let label = text[..<index].drop { marks.contains($0) || $0 == " " }.trimmedSlice
      let name = label.filter { $0 != "*" && $0 != "_" || label.contains("_") && $0 == "_" }
      guard !name.isEmpty else { return nil }
      let value = rest.trimmedSlice.drop { $0 == "*" || $0 == " " }
      return (String(name).lowercased().trimmed, String(value))
    }
    return nil
  }

  private static let marks: Set<Character> = ["*", "_", "-", "[", "]", "#", "•"]

  private static func hasColon(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.prefix(128).contains { $0 == 0x3A || $0 == 0xEF } }
  }

  /// A sentence may begin with `Date:` or `By:` too; then the value is long.
  private func isSound(_ value: String, _ field: SavedField, _ line: SavedLine) -> Bool {
    switch field {
    case .title: line.place == .head && facts(value, at: 300)
    case .author, .source: facts(value, at: line.place == .edge ? 60 : 200) && !isSentence(value)
    case .tags: facts(value, at: 400)
    case .published, .updated, .exported: facts(value, at: 120)
    case .url: facts(value, at: 4000)
    case .language: facts(value, at: 20)
    case .image, .summary: line.place == .head && facts(value, at: 400)
    case .ignored: line.place != .edge && facts(value, at: 120)
    }
  }

  private func isSentence(_ value: String) -> Bool {
    guard let last = value.last else { return false }
    return "?!”\"".contains(last) || last == "." && value.split(separator: " ").count > 5
  }

  private func facts(_ value: String, at most: Int) -> Bool { value.utf8.count <= most }

  /// `Sources Anadolu Ajansı`, `Source Reuters`: an export that lost the colon.
  private func bare(_ line: SavedLine, into facts: inout SavedFacts) -> Bool {
    guard line.place != .foot, line.length <= 80 else { return false }
    let words = line.text.split(separator: " ", maxSplits: 1)
    guard words.count == 2,
      ["Sources", "Source", "Quelle", "Fuente", "Fonte", "Источник"].contains(words[0]),
      words[1].first?.isLowercase == false
        || LinkTarget.isHost(String(words[1].split(separator: ",")[0])),
      !".!?".contains(words[1].last ?? ".")
    else { return false }
    if facts.source == nil { facts.source = words[1].trimmed }
    return true
  }
}
