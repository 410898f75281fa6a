import NewsModel
import SafeText

/// Reads plain text into blocks: paragraphs, lists, quotes, verse and rules.
///
/// Line ends inside a paragraph stay `\n` inside its text until the metadata lines have been taken out.
struct PlainTextReader {
  func blocks(_ text: String) -> [Block] {
    var blocks: [Block] = []
    var group: [Substring] = []
    for line in SafeText.lines(text).linesOfText {
      if line.trimmedSlice.isEmpty {
        append(group, to: &blocks)
        group.removeAll(keepingCapacity: true)
      } else {
        group.append(line)
      }
    }
    append(group, to: &blocks)
    return blocks
  }

  private func append(_ lines: [Substring], to blocks: inout [Block]) {
    guard let first = lines.first else { return }
    if lines.count == 1, TextMarks.isRule(first) { return blocks.append(.rule) }
    if lines.count == 2, TextMarks.isUnderline(lines[1]), first.utf8.count <= 200 {
      return blocks.append(.heading(level: 1, [.text(first.trimmed)]))
    }
    var part: [Substring] = []
    for line in lines {
      guard line.utf8.count <= 100, TextMarks.isRule(line) else {
        part.append(line)
        continue
      }
      if part.count == 1, line.utf8.first == 0x3D, part[0].utf8.count <= 200 {
        blocks.append(.heading(level: 1, [.text(part[0].trimmed)]))
      } else {
        appendText(part, to: &blocks)
        blocks.append(.rule)
      }
      part.removeAll(keepingCapacity: true)
    }
    appendText(part, to: &blocks)
  }

  /// Lines without rules between them.
  private func appendText(_ lines: [Substring], to blocks: inout [Block]) {
    guard let first = lines.first else { return }
    if lines.allSatisfy({ $0.utf8.first == 0x3E }) {
      let inner = lines.map { $0.drop { $0 == ">" || $0 == " " }.trimmed }.filter { !$0.isEmpty }
      if !inner.isEmpty {
        blocks.append(.quote([.paragraph([.text(inner.joined(separator: "\n"))])]))
      }
      return
    }
    if lines.count > 1, lines.allSatisfy({ $0.hasPrefix("  ") }), TextMarks.bullet(first) == nil {
      return blocks.append(.code(unindented(lines), language: nil))
    }
    if TextMarks.bullet(first) != nil, let list = list(lines) { return blocks.append(.list(list)) }
    let words = lines.map(\.trimmed).joined(separator: "\n")
    blocks.append(.paragraph([.text(words)]))
  }

  private func unindented(_ lines: [Substring]) -> String {
    let indent = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(indent)) }.joined(separator: "\n")
  }

  private func list(_ lines: [Substring]) -> List? {
    var items: [String] = []
    for line in lines {
      if let words = TextMarks.bullet(line) {
        items.append(words)
      } else if line.hasPrefix("  "), let last = items.popLast() {
        items.append(last + "\n" + line.trimmed)
      } else {
        return nil
      }
    }
    guard items.allSatisfy({ !$0.isEmpty }) else { return nil }
    return List(start: nil, items: items.map { [.paragraph([.text($0)])] })
  }
}

/// The marks that people put at the beginning of lines of plain text.
enum TextMarks {
  /// What stands behind a bullet; `nil` where the line has none.
  static func bullet(_ line: Substring) -> String? {
    let text = line.drop { $0 == " " }
    guard let mark = text.first, "-*•–‣◦".contains(mark) else { return nil }
    let rest = text.dropFirst()
    guard rest.first == " " else { return nil }
    return rest.trimmed
  }

  /// Whether a line is nothing but marks: `---`, `***`, `* * *`, `====`.
  static func isRule(_ line: Substring) -> Bool {
    var mark: UInt8 = 0
    var count = 0
    for byte in line.utf8 where byte != 0x20 {
      guard
        byte == 0x2D || byte == 0x2A || byte == 0x3D || byte == 0x5F || byte == 0x23
          || byte == 0x7E,
        mark == 0 || mark == byte
      else { return false }
      mark = byte
      count += 1
    }
    return count >= 3
  }

  static func isUnderline(_ line: Substring) -> Bool {
    isRule(line) && (line.utf8.first == 0x2D || line.utf8.first == 0x3D)
      && !line.utf8.contains(0x20)
  }
}
