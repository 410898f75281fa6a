import CGumbo

/// The short lines of a page that have digits in them, with what stands around them.
///
/// A line is what stands between two block boundaries; words of neighbouring elements get a space
/// between them, because `Mai<span>06</span>2018` is laid out by style sheets.
struct DatedLines {
  /// A line that may hold a date.
  struct Line {
    let words: String
    /// The first text node of the line.
    let node: Int
    /// How many lines of text stand before it.
    let number: Int
    /// What a `<time>` element or microdata says, in place of the words.
    let isDeclared: Bool
  }

  private(set) var lines: [Line] = []
  /// How many lines stand before a node.
  private(set) var lineNumbers: [Int32] = []
  private let page: Page
  private var words: [UInt8] = []
  private var first = 0
  private var number = 0
  private var hasDigit = false

  private static let longest = 240
  private static let most = 400

  init(_ page: Page) {
    self.page = page
    lineNumbers.reserveCapacity(page.nodes.count)
    var ends: [Int] = []
    var skippedTo = 0
    for index in page.nodes.indices {
      let node = page.nodes[index]
      while let end = ends.last, index >= end {
        ends.removeLast()
        flush()
      }
      lineNumbers.append(Int32(number))
      if index < skippedTo { continue }
      if TagSet.silent.contains(node.tag) {
        skippedTo = node.end
      } else if node.isText {
        append(index)
      } else {
        element(index, &ends)
      }
    }
    flush()
  }

  private mutating func element(_ index: Int, _ ends: inout [Int]) {
    let node = page.nodes[index]
    if TagSet.blocks.contains(node.tag) || node.tag == GUMBO_TAG_BR {
      flush()
      if node.end > index + 1 { ends.append(node.end) }
    }
    guard let given = declared(index), lines.count < Self.most else { return }
    lines.append(Line(words: given, node: index, number: number, isDeclared: true))
  }

  private func declared(_ index: Int) -> String? {
    let tag = page.nodes[index].tag
    let isMicrodata = page.attribute("itemprop", of: index)?.lowercased() == "datepublished"
    guard tag == GUMBO_TAG_TIME || tag == GUMBO_TAG_ABBR || isMicrodata else { return nil }
    let names = tag == GUMBO_TAG_ABBR ? ["title"] : ["datetime", "content"]
    return names.lazy.compactMap { page.attribute($0, of: index) }.first { $0.utf8.count >= 8 }
  }

  private mutating func append(_ index: Int) {
    page.withText(of: index) { bytes in
      guard bytes.contains(where: { $0 > 0x20 }) else {
        if !words.isEmpty, words.last != 0x20 { words.append(0x20) }
        return
      }
      if words.isEmpty { first = index }
      if !words.isEmpty, words.last != 0x20 { words.append(0x20) }
      guard words.count <= Self.longest else { return }
      for byte in bytes.prefix(Self.longest + 1) {
        words.append(byte < 0x20 ? 0x20 : byte)
        if byte &- 0x30 < 10 { hasDigit = true }
      }
    }
  }

  private mutating func flush() {
    guard !words.isEmpty else { return }
    if hasDigit, words.count >= 6, words.count <= Self.longest, lines.count < Self.most {
      let text = String(decoding: words, as: UTF8.self)
      lines.append(Line(words: text, node: first, number: number, isDeclared: false))
    }
    number += 1
    words.removeAll(keepingCapacity: true)
    hasDigit = false
  }
}
