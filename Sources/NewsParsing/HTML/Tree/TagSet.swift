import CGumbo

/// A set of HTML elements that answers in one instruction; gumbo knows fewer than 256 names.
struct TagSet: Sendable {
  private let words: SIMD4<UInt64>

  init(_ tags: GumboTag...) {
    var words = SIMD4<UInt64>(repeating: 0)
    for tag in tags where tag.rawValue < 256 {
      words[Int(tag.rawValue >> 6)] |= 1 << UInt64(tag.rawValue & 63)
    }
    self.words = words
  }

  private init(words: SIMD4<UInt64>) { self.words = words }

  func contains(_ tag: GumboTag) -> Bool {
    guard tag.rawValue < 256 else { return false }
    return words[Int(tag.rawValue >> 6)] & (1 << UInt64(tag.rawValue & 63)) != 0
  }

  func union(_ other: TagSet) -> TagSet { TagSet(words: words | other.words) }
}

extension TagSet {
  static let headings = TagSet(
    GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6)

  /// Elements that begin and end a run of words.
  static let blocks = TagSet(
    GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
    GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIR,
    GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP,
    GUMBO_TAG_HR, GUMBO_TAG_HTML, GUMBO_TAG_LEGEND, GUMBO_TAG_LI, GUMBO_TAG_LISTING,
    GUMBO_TAG_MAIN, GUMBO_TAG_MENU, GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_OPTGROUP,
    GUMBO_TAG_OPTION, GUMBO_TAG_P, GUMBO_TAG_PRE, GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,
    GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH,
    GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL, GUMBO_TAG_XMP
  ).union(headings)

  /// Elements that say nothing to a reader.
  static let silent = TagSet(
    GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_META, GUMBO_TAG_LINK, GUMBO_TAG_BASE,
    GUMBO_TAG_STYLE, GUMBO_TAG_SCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_BUTTON,
    GUMBO_TAG_SELECT, GUMBO_TAG_INPUT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_DATALIST, GUMBO_TAG_CANVAS,
    GUMBO_TAG_SVG, GUMBO_TAG_MAP, GUMBO_TAG_AREA, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE,
    GUMBO_TAG_TRACK, GUMBO_TAG_COL, GUMBO_TAG_COLGROUP, GUMBO_TAG_RP, GUMBO_TAG_NOFRAMES,
    GUMBO_TAG_FRAMESET, GUMBO_TAG_FRAME, GUMBO_TAG_PROGRESS, GUMBO_TAG_METER)

  static let cells = TagSet(GUMBO_TAG_TD, GUMBO_TAG_TH)
  static let lists = TagSet(GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_MENU, GUMBO_TAG_DIR)
  static let embedded = TagSet(
    GUMBO_TAG_IFRAME, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED)
}
