import NewsModel

/// Text without markup as feeds carry it: its lines, its paragraphs and its addresses count.
enum PlainFeedText {
  /// Whether a text that might hold markup holds none and yet has more than HTML would show of it.
  static func isPlain(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { bytes in
      var hasMore = false
      for place in bytes.indices {
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
        switch bytes[place] {
        case UInt8(ascii: "<"):
          let isTag = (next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21 || next == 0x3F
          if isTag { return false }
        case 0x0A, 0x0D: hasMore = true
        case UInt8(ascii: ":"): hasMore = hasMore || next == UInt8(ascii: "/")
        default: break
        }
      }
      return hasMore
    }
  }

  /// The text as HTML: a blank line begins a paragraph, other line ends break lines unless a column
  /// made them, and addresses are links.
  static func html(_ words: String) -> String {
    let html = ByteBuffer()
    for paragraph in paragraphs(words) {
      html.append("<p>")
      let isWrapped = isWrapped(paragraph)
      for (number, line) in paragraph.enumerated() {
        if number > 0 { html.append(isWrapped ? " " : "<br>") }
        append(line, to: html)
      }
      html.append("</p>")
    }
    return html.string
  }

  /// Words whose references are resolved: `&amp;` is `&`.
  static func resolved(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "&")) else { return words }
    let buffer = ByteBuffer()
    var words = words
    words.withUTF8 { CharacterReference.appendResolved($0, to: buffer) }
    return buffer.string
  }

  private static func paragraphs(_ words: String) -> [[String]] {
    var paragraphs: [[String]] = [[]]
    for line in words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(line).trimmed
      if !line.isEmpty {
        paragraphs[paragraphs.count - 1].append(line)
      } else if paragraphs.last?.isEmpty == false {
        paragraphs.append([])
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  /// Whether nearly all line ends stand where a word more would not have fitted into a column.
  private static func isWrapped(_ lines: [String]) -> Bool {
    guard lines.count > 1 else { return false }
    let counts = lines.map { $0.unicodeScalars.count }
    let width = counts.max() ?? 0
    guard (50...100).contains(width) else { return false }
    let wrapped = (1..<lines.count).count { place in
      let word = lines[place].prefix { !$0.isWhitespace }
      guard !word.lowercased().hasPrefix("http") else { return false }
      return counts[place - 1] + 1 + word.unicodeScalars.count > width
    }
    return wrapped * 10 >= (lines.count - 1) * 9
  }

  private static func append(_ line: String, to html: ByteBuffer) {
    var place = line.startIndex
    for range in BareAddress.ranges(in: line) {
      append(escaped: line[place..<range.lowerBound], to: html)
      html.append("<a href=\"")
      append(escaped: line[range], to: html)
      html.append("\">")
      append(escaped: line[range], to: html)
      html.append("</a>")
      place = range.upperBound
    }
    append(escaped: line[place...], to: html)
  }

  private static func append(escaped words: Substring, to html: ByteBuffer) {
    var words = String(words)
    words.withUTF8 { html.appendEscaped($0) }
  }
}
