import CGumbo
import NewsModel
import SafeText

/// Turns a stretch of a page into blocks.
struct BlockBuilder {
  static let depthLimit = 200
  static let containerLimit = 24

  let page: Page
  let links: LinkResolver
  /// Marks the elements that are not part of the text, with all that is in them.
  let isLeftOut: [Bool]
  var blocks: [Block] = []
  var run = InlineRun()
  var containers = 0
  var isInCaption = false

  init(page: Page, links: LinkResolver, leavingOut isLeftOut: [Bool]) {
    self.page = page
    self.links = links
    self.isLeftOut = isLeftOut
  }

  /// The blocks of one element.
  func blocks(of index: Int) -> [Block] {
    var builder = self
    builder.walk(index, depth: 0)
    return builder.finish()
  }

  /// The blocks of what is inside an element, one level deeper.
  func nested(_ index: Int, depth: Int) -> [Block] {
    var builder = BlockBuilder(page: page, links: links, leavingOut: isLeftOut)
    builder.containers = containers + 1
    builder.isInCaption = isInCaption
    builder.walkChildren(of: index, depth: depth)
    return builder.finish()
  }

  mutating func finish() -> [Block] {
    flush()
    while case .rule? = blocks.last { blocks.removeLast() }
    return blocks
  }

  /// Ends the paragraph; one of nothing but pictures becomes figures.
  mutating func flush() {
    for paragraph in run.take() {
      let figures = paragraph.loneImages
      if figures.isEmpty {
        blocks.append(.paragraph(paragraph))
      } else {
        blocks += figures.map(Block.figure)
      }
    }
  }

  mutating func walkChildren(of index: Int, depth: Int) {
    var child = index + 1
    let end = page.nodes[index].end
    while child < end {
      walk(child, depth: depth + 1)
      child = page.nodes[child].end
    }
  }

  mutating func walk(_ index: Int, depth: Int) {
    guard !isLeftOut[index] else { return }
    let node = page.nodes[index]
    if node.isText {
      page.withText(of: index) { run.append($0) }
    } else if depth > Self.depthLimit {
      appendFlat(index)
    } else if TagSet.silent.contains(node.tag) || isHidden(index) {
      return
    } else if TagSet.blocks.contains(node.tag) {
      flush()
      block(index, depth: depth)
      flush()
    } else {
      inline(index, depth: depth)
    }
  }

  /// What stands deeper than anybody nests on purpose: its words only.
  private mutating func appendFlat(_ index: Int) {
    var place = index
    while place < page.nodes[index].end {
      if isLeftOut[place] || TagSet.silent.contains(page.nodes[place].tag) {
        place = page.nodes[place].end
        continue
      }
      if TagSet.blocks.contains(page.nodes[place].tag) { flush() }
      page.withText(of: place) { run.append($0) }
      place += 1
    }
  }

  private func isHidden(_ index: Int) -> Bool {
    Cleaners.isHidden(page, index)
  }

  private mutating func block(_ index: Int, depth: Int) {
    let tag = page.nodes[index].tag
    switch tag {
    case GUMBO_TAG_HR:
      if let last = blocks.last, last != .rule { blocks.append(.rule) }
    case GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP: code(index)
    case GUMBO_TAG_FIGURE: figure(index, depth: depth)
    case _ where containers >= Self.containerLimit: walkChildren(of: index, depth: depth)
    case GUMBO_TAG_BLOCKQUOTE:
      let inner = nested(index, depth: depth)
      if !inner.isEmpty { blocks.append(.quote(inner)) }
    case _ where TagSet.lists.contains(tag): list(index, depth: depth)
    case GUMBO_TAG_DL: definitions(index, depth: depth)
    case GUMBO_TAG_DETAILS: details(index, depth: depth)
    case GUMBO_TAG_TABLE: table(index, depth: depth)
    case _ where TagSet.headings.contains(tag): heading(index, depth: depth)
    case GUMBO_TAG_SUMMARY, GUMBO_TAG_DT:
      run.open(.strong)
      walkChildren(of: index, depth: depth)
      flush()
      run.close()
    default: walkChildren(of: index, depth: depth)
    }
  }

  private mutating func heading(_ index: Int, depth: Int) {
    let level = Int(page.nodes[index].tag.rawValue) - Int(GUMBO_TAG_H1.rawValue) + 1
    for block in nested(index, depth: depth) {
      if case .paragraph(let words) = block {
        blocks.append(.heading(level: level, words))
      } else {
        blocks.append(block)
      }
    }
  }

  private mutating func code(_ index: Int) {
    let text = SafeText.lines(page.preformatted(index))
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = rows.trimmingBlankRows
    guard !kept.isEmpty else { return }
    blocks.append(.code(kept.joined(separator: "\n"), language: page.codeLanguage(index)))
  }
}

extension [Substring] {
  fileprivate var trimmingBlankRows: ArraySlice<Substring> {
    let isBlank = { (row: Substring) in row.allSatisfy(\.isWhitespace) }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return [] }
    return self[first...last]
  }
}

extension [Inline] {
  /// The pictures of a paragraph that holds nothing else.
  var loneImages: [Figure] {
    var figures: [Figure] = []
    for inline in self {
      switch inline {
      case .image(let alternative, let url):
        figures.append(Figure(imageURL: url, alternative: alternative))
      case .link(let inner, _), .emphasis(let inner), .strong(let inner):
        let inside = inner.loneImages
        guard !inside.isEmpty else { return [] }
        figures += inside
      case .text(let words) where words.allSatisfy(\.isWhitespace): continue
      case .lineBreak: continue
      default: return []
      }
    }
    return figures
  }
}
