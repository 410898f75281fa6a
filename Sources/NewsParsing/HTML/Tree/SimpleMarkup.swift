import CGumbo

/// Reads markup whose tree is certain without the rules for repairing any, in one pass.
///
/// Most texts of feeds are a few well-nested elements. What HTML Standard, 13.2.6 ("Tree
/// construction") does with these is to put each into the one that is open. Everything that would
/// need another of its rules makes the reader give up: an end tag that is not that of the last
/// element, a block in a paragraph, a comment, a table, a letter that the tokenizer would replace.
struct SimpleMarkup {
  private static let depthLimit = 16
  /// Open elements that HTML5 would open again in the next block; more are for `NestingGuard`.
  private static let formattingLimit = 6
  private static let attributeLimit = 32

  /// The page that the markup is, from its `html` element on.
  private(set) var nodes: [Page.Node] = []
  private(set) var attributes: [MarkupAttribute] = []
  private var text: MarkupBytes
  private var open: [Int] = []
  private var formatting = 0

  /// - Parameter bytes: UTF-8; changed while it is read, for references are resolved where they stand.
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    text = MarkupBytes(bytes)
    nodes.reserveCapacity(bytes.count / 64 + 8)
  }

  /// Reads all; `false` where the markup is not simple.
  mutating func read() -> Bool {
    begin(GUMBO_TAG_HTML, attributes: 0..<0)
    begin(GUMBO_TAG_BODY, attributes: 0..<0)
    while let byte = text.next {
      if byte == UInt8(ascii: "<") {
        guard readTag() else { return false }
      } else {
        guard let words = text.words() else { return false }
        nodes.append(Page.Node(words: words, parent: open.last ?? 0, index: nodes.count))
      }
    }
    while !open.isEmpty { close() }
    return true
  }

  private mutating func readTag() -> Bool {
    text.skip(1)
    let isEnd = text.next == UInt8(ascii: "/")
    if isEnd { text.skip(1) }
    guard let tag = text.tagName() else { return false }
    guard !isEnd else {
      text.skipSpace()
      guard let last = open.last, open.count > 2, nodes[last].tag == tag,
        text.next == UInt8(ascii: ">")
      else { return false }
      text.skip(1)
      close()
      return true
    }
    guard mayBegin(tag), let range = readAttributes() else { return false }
    let isVoid = Self.voids.contains(tag)
    if text.next == UInt8(ascii: "/") {
      guard isVoid else { return false }
      text.skip(1)
    }
    guard text.next == UInt8(ascii: ">") else { return false }
    text.skip(1)
    begin(tag, attributes: range)
    if isVoid { close() }
    return true
  }

  /// Stops at the `>` or the `/` of the tag.
  private mutating func readAttributes() -> Range<Int>? {
    let start = attributes.count
    while true {
      let hasSpace = text.skipSpace()
      guard let byte = text.next else { return nil }
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      guard hasSpace, attributes.count - start < Self.attributeLimit,
        let attribute = text.attribute()
      else { return nil }
      attributes.append(attribute)
    }
    return start..<attributes.count
  }

  /// Whether an element goes into the one that is open, and closes none.
  private func mayBegin(_ tag: GumboTag) -> Bool {
    guard open.count < Self.depthLimit else { return false }
    if Self.formattingTags.contains(tag) {
      return formatting < Self.formattingLimit && !isOpen { $0 == tag }
    }
    if Self.inlines.contains(tag) { return true }
    guard Self.blocks.contains(tag), !isOpen(Self.closedByBlocks.contains) else { return false }
    guard tag == GUMBO_TAG_LI else { return true }
    return open.last.map { TagSet.lists.contains(nodes[$0].tag) } ?? false
  }

  private func isOpen(_ isWanted: (GumboTag) -> Bool) -> Bool {
    open.contains { isWanted(nodes[$0].tag) }
  }

  private mutating func begin(_ tag: GumboTag, attributes: Range<Int>) {
    let index = nodes.count
    nodes.append(
      Page.Node(tag: tag, attributes: attributes, parent: open.last ?? -1, index: index))
    open.append(index)
    if Self.formattingTags.contains(tag) { formatting += 1 }
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    nodes[last].end = nodes.count
    if Self.formattingTags.contains(nodes[last].tag) { formatting -= 1 }
  }
}

extension SimpleMarkup {
  private static let voids = TagSet(GUMBO_TAG_BR, GUMBO_TAG_IMG, GUMBO_TAG_HR, GUMBO_TAG_WBR)

  private static let formattingTags = TagSet(
    GUMBO_TAG_A, GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_CODE, GUMBO_TAG_EM, GUMBO_TAG_FONT,
    GUMBO_TAG_I, GUMBO_TAG_S, GUMBO_TAG_SMALL, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_TT,
    GUMBO_TAG_U)

  /// Elements that have no rule of their own but that they stand where they begin.
  private static let inlines = TagSet(
    GUMBO_TAG_BR, GUMBO_TAG_IMG, GUMBO_TAG_WBR, GUMBO_TAG_SPAN, GUMBO_TAG_SUB, GUMBO_TAG_SUP,
    GUMBO_TAG_ABBR, GUMBO_TAG_CITE, GUMBO_TAG_Q, GUMBO_TAG_MARK, GUMBO_TAG_TIME, GUMBO_TAG_DEL,
    GUMBO_TAG_INS, GUMBO_TAG_DFN, GUMBO_TAG_KBD, GUMBO_TAG_SAMP, GUMBO_TAG_VAR)

  private static let blocks = TagSet(
    GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_LI,
    GUMBO_TAG_HR, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,
    GUMBO_TAG_ASIDE, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION
  ).union(.headings)

  /// What is open around no block: a paragraph ends before one, a heading before another.
  private static let closedByBlocks = TagSet(GUMBO_TAG_P).union(.headings)
}
