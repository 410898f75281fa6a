import CGumbo

/// Takes start tags out of a page where it nests deeper than any reader could follow.
///
/// gumbo walks its stack of open elements at every paragraph and rebuilds every unclosed formatting
/// element in every block, so 100,000 nested tags cost it minutes. The guard follows a page with the
/// rules of HTML5 for open elements, loosely and never with less depth than gumbo sees, and drops
/// the tags that go too far; no text is ever dropped.
struct NestingGuard {
  private static let depthLimit = 160
  private static let formattingLimit = 24
  private static let rootLimit = 4
  /// Every block begins with a copy of each formatting element that was left open before it.
  private static let spillLimit = 6

  private var open: [UInt64] = []
  private var droppedOpen: [UInt64: Int] = [:]
  private var formatting: [UInt64: Int] = [:]
  private var formattingTotal = 0
  private var roots = 0
  private var foreign = 0

  /// The page without the tags that nest too deep; `nil` where it can stay as it is.
  static func relieved(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard mayNestTooDeep(bytes) else { return nil }
    var scanner = TagScanner(bytes)
    var nesting = NestingGuard()
    var kept: [UInt8] = []
    var copied = 0
    while let tag = scanner.next(isForeign: nesting.foreign > 0) {
      let stays = tag.isEnd ? nesting.keepsEnd(tag) : nesting.keepsStart(tag)
      if !tag.isEnd, stays, special.contains(tag.tag), nesting.formattingTotal > spillLimit {
        kept.append(contentsOf: bytes[copied..<tag.range.lowerBound])
        kept.append(contentsOf: nesting.formattingEnds().utf8)
        copied = tag.range.lowerBound
      }
      if stays && tag.surplus.isEmpty { continue }
      let cut = stays ? tag.surplus : tag.range
      kept.append(contentsOf: bytes[copied..<cut.lowerBound])
      copied = cut.upperBound
    }
    guard copied > 0 else { return nil }
    kept.append(contentsOf: bytes[copied...])
    return kept
  }

  private static func mayNestTooDeep(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 256 else { return false }
    var brackets = 0
    var equals = 0
    for byte in bytes {
      if byte == UInt8(ascii: "<") { brackets += 1 }
      if byte == UInt8(ascii: "=") { equals += 1 }
    }
    return brackets > 24 || equals > 100 || bytes.count > 16_384
  }

  private mutating func keepsStart(_ tag: TagScanner.Tag) -> Bool {
    if tag.tag == GUMBO_TAG_HTML || tag.tag == GUMBO_TAG_BODY {
      roots += 1
      return roots <= Self.rootLimit
    }
    guard !Self.uncounted.contains(tag.tag) else { return true }
    let isFormatting = Self.formattingTags.contains(tag.tag)
    let isFull = open.count >= Self.depthLimit
    guard !isFull && !(isFormatting && formattingTotal >= Self.formattingLimit) else {
      droppedOpen[tag.key, default: 0] += 1
      return false
    }
    if isFormatting { countFormatting(tag) }
    if Self.foreignTags.contains(tag.tag) { foreign += 1 }
    open.append(tag.key)
    return true
  }

  /// A link closes the link before it, so unclosed anchors never pile up.
  private mutating func countFormatting(_ tag: TagScanner.Tag) {
    let isSingle = tag.tag == GUMBO_TAG_A || tag.tag == GUMBO_TAG_NOBR
    guard !isSingle || formatting[tag.key, default: 0] == 0 else { return }
    formatting[tag.key, default: 0] += 1
    formattingTotal += 1
  }

  private mutating func keepsEnd(_ tag: TagScanner.Tag) -> Bool {
    if let dropped = droppedOpen[tag.key], dropped > 0 {
      droppedOpen[tag.key] = dropped - 1
      return false
    }
    guard !Self.uncounted.contains(tag.tag) else { return true }
    if let count = formatting[tag.key], count > 0 {
      formatting[tag.key] = count - 1
      formattingTotal -= 1
    }
    if let place = match(tag) { close(from: place) }
    return true
  }

  /// The end tags of all formatting elements, which nobody closes any more.
  private mutating func formattingEnds() -> String {
    var ends = ""
    for (key, count) in formatting.sorted(by: { $0.key < $1.key }) {
      let name = String(cString: gumbo_normalized_tagname(TagScanner.tag(ofKey: key)))
      ends += String(repeating: "</\(name)>", count: count)
    }
    formatting.removeAll()
    formattingTotal = 0
    return ends
  }

  /// Where the element that an end tag closes stands among the open ones.
  private func match(_ tag: TagScanner.Tag) -> Int? {
    if tag.tag == GUMBO_TAG_FORM { return open.last == tag.key ? open.count - 1 : nil }
    let isSpecial = Self.special.contains(tag.tag)
    var place = open.count - 1
    while place >= 0 {
      if open[place] == tag.key { return place }
      let name = TagScanner.tag(ofKey: open[place])
      if Self.barriers.contains(name) && tag.tag != GUMBO_TAG_TABLE { return nil }
      if !isSpecial && Self.special.contains(name) { return nil }
      place -= 1
    }
    return nil
  }

  private mutating func close(from place: Int) {
    for key in open[place...] where Self.foreignTags.contains(TagScanner.tag(ofKey: key)) {
      foreign -= 1
    }
    open.removeSubrange(place...)
  }
}

extension NestingGuard {
  /// Elements without content, and those whose end is implied by the next of their kind.
  private static let uncounted = TagSet(
    GUMBO_TAG_AREA, GUMBO_TAG_BASE, GUMBO_TAG_BR, GUMBO_TAG_COL, GUMBO_TAG_EMBED, GUMBO_TAG_HR,
    GUMBO_TAG_IMG, GUMBO_TAG_INPUT, GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_PARAM,
    GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR, GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_DT,
    GUMBO_TAG_DD, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD,
    GUMBO_TAG_TFOOT, GUMBO_TAG_CAPTION, GUMBO_TAG_COLGROUP, GUMBO_TAG_OPTION, GUMBO_TAG_HEAD,
    GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TITLE,
    GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME)

  private static let formattingTags = TagSet(
    GUMBO_TAG_A, GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_CODE, GUMBO_TAG_EM, GUMBO_TAG_FONT,
    GUMBO_TAG_I, GUMBO_TAG_NOBR, GUMBO_TAG_S, GUMBO_TAG_SMALL, GUMBO_TAG_STRIKE,
    GUMBO_TAG_STRONG, GUMBO_TAG_TT, GUMBO_TAG_U)

  private static let foreignTags = TagSet(GUMBO_TAG_SVG, GUMBO_TAG_MATH)

  /// No end tag inside these closes what was opened outside of them.
  private static let barriers = TagSet(
    GUMBO_TAG_TABLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_OBJECT, GUMBO_TAG_MARQUEE, GUMBO_TAG_APPLET,
    GUMBO_TAG_SVG, GUMBO_TAG_MATH)

  /// Elements that the end tag of an ordinary element does not reach through.
  private static let special = TagSet.blocks.union(
    TagSet(
      GUMBO_TAG_APPLET, GUMBO_TAG_BUTTON, GUMBO_TAG_FRAMESET, GUMBO_TAG_MARQUEE,
      GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_OBJECT,
      GUMBO_TAG_PLAINTEXT, GUMBO_TAG_SELECT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG, GUMBO_TAG_MATH))
}
