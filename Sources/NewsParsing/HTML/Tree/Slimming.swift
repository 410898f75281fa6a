import CGumbo

/// Takes out of a page what gumbo would read letter by letter and no reader sees: scripts, styles,
/// drawings, and the white space between tags. That is more than half of most pages.
struct Slimming {
  /// The page without all that.
  private(set) var kept: [UInt8] = []
  /// What the scripts that were taken out hold, places in the bytes given.
  private(set) var scripts: [(text: Range<Int>, isData: Bool)] = []
  /// Whether something without an end has swallowed the rest of the page.
  private(set) var isCutOff = false

  private let bytes: UnsafeBufferPointer<UInt8>
  private var copied = 0
  private var preformatted = 0
  /// No drawing that begins before ends as a drawing should.
  private var noDrawingBefore = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    kept.reserveCapacity(bytes.count)
    var scanner = TagScanner(bytes)
    while let tag = scanner.next(isForeign: false) {
      guard !tag.isEnd else {
        guard preformatted > 0, Self.preformattedTags.contains(tag.tag) else { continue }
        copy(to: tag.range.upperBound)
        preformatted -= 1
        continue
      }
      switch tag.tag {
      case GUMBO_TAG_SCRIPT: cutScript(tag, &scanner)
      case GUMBO_TAG_STYLE: cut(tag, &scanner)
      case GUMBO_TAG_SVG: cutDrawing(tag, &scanner)
      default:
        if Self.preformattedTags.contains(tag.tag) {
          copy(to: tag.range.upperBound)
          preformatted += 1
        }
      }
    }
    copy(to: bytes.count)
    isCutOff = scanner.unfinished != nil
  }

  /// Elements whose white space counts.
  private static let preformattedTags = TagSet(
    GUMBO_TAG_PRE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT)

  private mutating func cutScript(_ tag: TagScanner.Tag, _ scanner: inout TagScanner) {
    guard let end = cut(tag, &scanner) else { return }
    let text = tag.range.upperBound..<end.range.lowerBound
    let isData = bytes.hasTextIgnoringCase("ld+json", in: tag.range)
    scripts.append((text, isData))
  }

  /// Leaves an element out whose content is text up to its end tag; gives that tag.
  @discardableResult
  private mutating func cut(
    _ tag: TagScanner.Tag, _ scanner: inout TagScanner
  ) -> TagScanner.Tag? {
    var ahead = scanner
    guard let end = ahead.next(isForeign: false), end.isEnd, end.tag == tag.tag else { return nil }
    // `<!--` makes an end tag within a script mean less than it seems to.
    let text = UnsafeBufferPointer(rebasing: bytes[tag.range.upperBound..<end.range.lowerBound])
    guard text.position(of: "<!--", from: 0) == nil || text.position(of: "<script", from: 0) == nil
    else { return nil }
    scanner = ahead
    copy(to: tag.range.lowerBound)
    copied = end.range.upperBound
    return end
  }

  /// Leaves a drawing out, unless HTML stands in it, which may end it.
  private mutating func cutDrawing(_ tag: TagScanner.Tag, _ scanner: inout TagScanner) {
    let start = tag.range.lowerBound
    guard start >= noDrawingBefore, bytes[tag.range.upperBound - 2] != UInt8(ascii: "/") else {
      return
    }
    noDrawingBefore = bytes.count
    var ahead = scanner
    var depth = 1
    while let inner = ahead.next(isForeign: true) {
      if inner.tag == GUMBO_TAG_SVG {
        depth += inner.isEnd ? -1 : bytes[inner.range.upperBound - 2] == UInt8(ascii: "/") ? 0 : 1
      } else if Self.ends.contains(inner.tag) {
        noDrawingBefore = inner.range.lowerBound
        return
      }
      guard depth == 0 else { continue }
      noDrawingBefore = inner.range.upperBound
      scanner = ahead
      copy(to: start)
      copied = inner.range.upperBound
      return
    }
  }

  /// HTML that is not at home in drawings.
  private static let ends = TagSet.blocks.union(.lists).union(
    TagSet(
      GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_BR, GUMBO_TAG_CODE, GUMBO_TAG_EM, GUMBO_TAG_EMBED,
      GUMBO_TAG_FONT, GUMBO_TAG_I, GUMBO_TAG_IMG, GUMBO_TAG_META, GUMBO_TAG_NOBR, GUMBO_TAG_S,
      GUMBO_TAG_SCRIPT, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,
      GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_TT, GUMBO_TAG_U, GUMBO_TAG_VAR, GUMBO_TAG_RUBY,
      GUMBO_TAG_HEAD, GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT))

  /// Keeps what stands up to a place, runs of white space outside of tags as one.
  private mutating func copy(to end: Int) {
    guard copied < end else { return }
    defer { copied = end }
    guard preformatted == 0, let base = bytes.baseAddress else {
      kept.append(contentsOf: bytes[copied..<end])
      return
    }
    var place = copied
    while place < end {
      // Runs behind a line break are indentation, also inside tags, where they count as little.
      guard let line = bytes.position(of: UInt8(ascii: "\n"), from: place), line + 1 < end else {
        break
      }
      kept.append(contentsOf: UnsafeBufferPointer(start: base + place, count: line + 1 - place))
      place = line + 1
      while place < end, Self.isSpace(bytes[place]) { place += 1 }
    }
    if place < end {
      kept.append(contentsOf: UnsafeBufferPointer(start: base + place, count: end - place))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
