import NewsModel

/// Cuts from both ends of a text what stands there on every page of a site.
enum TextEnds {
  /// The text without dates, bylines and buttons above it and without promises of more below it.
  static func trimmed(_ blocks: [Block]) -> [Block] {
    var blocks = blocks.filter { !isPointer($0) && !isBoilerplate($0) }
    blocks = withoutHead(blocks)
    cutTail(&blocks)
    // A heading with nothing under it announced what was left out: `More on this topic`.
    while case .heading? = blocks.last { blocks.removeLast() }
    return blocks
  }

  private static func isBoilerplate(_ block: Block) -> Bool {
    guard case .paragraph(let words) = block else { return false }
    return Boilerplate.isBoilerplate(words.plainText)
  }

  /// Lines before the first sentence that only say when.
  private static func withoutHead(_ blocks: [Block]) -> [Block] {
    let reader = DateReader()
    var kept: [Block] = []
    for (place, block) in blocks.enumerated() {
      guard place < 6, case .paragraph(let inlines) = block else {
        if case .heading = block, place < 6 {
          kept.append(block)
          continue
        }
        if case .figure = block, place < 6 {
          kept.append(block)
          continue
        }
        return kept + blocks[place...]
      }
      let words = inlines.plainText
      if words.utf8.count > 160 { return kept + blocks[place...] }
      let isDate = reader.matches(in: words).first?.isWholeLine ?? false
      if !isDate { kept.append(block) }
    }
    return kept
  }

  /// From a heading such as `Related articles` in the last part of the text on.
  private static func cutTail(_ blocks: inout [Block]) {
    let start = max(1, blocks.count / 2)
    guard start < blocks.count else { return }
    let announcements = (start..<blocks.count).lazy.filter { [blocks] in announcesMore(blocks[$0]) }
    for place in announcements.prefix(4) {
      let rest = [Block](blocks[(place + 1)...]).letterCount
      let before = [Block](blocks[..<place]).letterCount
      if rest * 2 < before {
        blocks.removeSubrange(place...)
        return
      }
    }
  }

  private static func announcesMore(_ block: Block) -> Bool {
    let words: String
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines): words = inlines.plainText
    default: return false
    }
    return TailWords.announces(words)
  }

  /// `Read more: …`, a line that is a link to another article.
  private static func isPointer(_ block: Block) -> Bool {
    guard case .paragraph(let inlines) = block else { return false }
    let words = inlines.plainText
    guard words.utf8.count < 240, TailWords.pointsElsewhere(words) else { return false }
    return inlines.linkedCount * 10 >= words.utf8.count * 4
  }
}

extension [Inline] {
  /// How many bytes of the words stand in links.
  var linkedCount: Int {
    reduce(0) { count, inline in
      switch inline {
      case .link(let inner, _): count + inner.plainText.utf8.count
      case .emphasis(let inner), .strong(let inner), .superscript(let inner), .subscript(let inner):
        count + inner.linkedCount
      default: count
      }
    }
  }
}
