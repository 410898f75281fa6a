import CGumbo

/// How many letters a page shows, and in how short lines it says them.
struct ShownText {
  /// A short run of words between two blocks, in lower case.
  struct Line {
    let words: [UInt8]
    /// Its first text.
    let node: Int
  }

  private(set) var letterCount = 0
  private(set) var lines: [Line] = []
  private var words: [UInt8] = []
  private var length = 0
  private var first = 0

  private static let longest = 300
  private static let most = 3000

  init(_ page: Page) {
    var skippedTo = 0
    for index in page.nodes.indices where index >= skippedTo {
      let node = page.nodes[index]
      if node.isText {
        append(page, index)
      } else if Self.unseen.contains(node.tag) || Cleaners.isHidden(page, index) {
        skippedTo = node.end
      } else if TagSet.blocks.contains(node.tag) {
        flush()
      }
    }
    flush()
  }

  /// What a reader does not see, or not as text; buttons are seen.
  private static let unseen = TagSet(
    GUMBO_TAG_HEAD, GUMBO_TAG_STYLE, GUMBO_TAG_SCRIPT, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SELECT,
    GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO)

  private mutating func append(_ page: Page, _ index: Int) {
    page.withText(of: index) { bytes in
      if words.isEmpty { first = index }
      for byte in bytes {
        if byte > 0x20, byte & 0xC0 != 0x80 { length += 1 }
        if words.count <= Self.longest { words.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      }
    }
  }

  private mutating func flush() {
    letterCount += length
    if length > 5, words.count <= Self.longest, lines.count < Self.most {
      lines.append(Line(words: words, node: first))
    }
    words.removeAll(keepingCapacity: true)
    length = 0
  }
}
