import CGumbo
import NewsModel
import SafeText

extension BlockBuilder {
  /// Pictures with the caption at the last of them; what else the figure holds stays a block.
  ///
  /// A figure inside keeps its own captions, and in a caption a figure is none: reading the same
  /// elements once as caption and once as figure would double the work with every level.
  mutating func figure(_ index: Int, depth: Int) {
    if isInCaption { return walkChildren(of: index, depth: depth) }
    var credit: String?
    var caption: [Inline] = []
    var leftOut = isLeftOut
    var place = index + 1
    while place < page.nodes[index].end {
      let tag = page.nodes[place].tag
      let next =
        tag == GUMBO_TAG_FIGURE || tag == GUMBO_TAG_FIGCAPTION
        ? max(place + 1, page.nodes[place].end) : place + 1
      defer { place = next }
      guard tag == GUMBO_TAG_FIGCAPTION, !isLeftOut[place] else { continue }
      let read = CaptionReader(builder: self).caption(place, depth: depth)
      if !caption.isEmpty && !read.caption.isEmpty { caption.append(.text(" ")) }
      caption += read.caption
      credit = credit ?? read.credit
      leftOut[place] = true
    }
    var builder = BlockBuilder(page: page, links: links, leavingOut: leftOut)
    builder.containers = containers + 1
    builder.walkChildren(of: index, depth: depth)
    var inner = builder.finish()
    attach(caption, credit, to: &inner)
    blocks += inner
  }

  private func attach(_ caption: [Inline], _ credit: String?, to inner: inout [Block]) {
    guard !caption.isEmpty || credit != nil else { return }
    let place = inner.lastIndex {
      if case .figure = $0 { true } else { false }
    }
    guard let place, case .figure(var figure) = inner[place] else {
      inner.append(.figure(Figure(caption: caption, credit: credit)))
      return
    }
    if figure.caption.isEmpty { figure.caption = caption } else { figure.caption += caption }
    figure.credit = credit
    inner[place] = .figure(figure)
  }
}

/// Parts a caption from the names of photographer and agency.
struct CaptionReader {
  let builder: BlockBuilder

  func caption(_ index: Int, depth: Int) -> (caption: [Inline], credit: String?) {
    let page = builder.page
    var leftOut = builder.isLeftOut
    var credit: String?
    for place in (index + 1)..<max(index + 1, page.nodes[index].end) {
      guard !page.nodes[place].isText, isCredit(place), !leftOut[place] else { continue }
      let words = Self.withoutLabel(SafeText.line(page.text(of: place)))
      if words.isEmpty { continue }
      credit = credit ?? words
      leftOut[place] = true
    }
    var reader = BlockBuilder(page: page, links: builder.links, leavingOut: leftOut)
    reader.containers = builder.containers + 1
    reader.isInCaption = true
    reader.walkChildren(of: index, depth: depth)
    var inlines: [Inline] = []
    for block in reader.finish() {
      guard case .paragraph(let words) = block else { continue }
      if !inlines.isEmpty { inlines.append(.text(" ")) }
      inlines += words
    }
    if credit == nil, let figure = Caption.figure(inlines) {
      return (figure.caption, figure.credit)
    }
    if credit == nil { credit = Self.cutCredit(from: &inlines) }
    return (inlines.trimmed, credit)
  }

  private func isCredit(_ index: Int) -> Bool {
    let names = builder.page.hint(of: index)
    return ["credit", "copyright", "photographer", "fotograf"].contains { names.contains($0) }
  }

  private static let labels = [
    "foto:", "fotos:", "photo:", "photos:", "photo by", "photograph:", "photograph by", "bild:",
    "image credit:", "image:", "picture:", "credit:", "photo credit:", "crédit photo :",
    "crédit :", "crédito:", "©", "(c)", "copyright", "фото:", "zdjęcie:", "quelle:", "source:",
  ]

  static func withoutLabel(_ words: String) -> String {
    var rest = Substring(words.trimmed)
    if rest.hasPrefix("("), rest.hasSuffix(")") { rest = rest.dropFirst().dropLast() }
    let lower = rest.lowercased()
    if let label = labels.first(where: lower.hasPrefix), lower.count == rest.count {
      rest = rest.dropFirst(label.count)
    }
    return String(rest).trimmed
  }

  /// The end of a caption such as `The station. Photo: R. Beck / dpa`.
  private static func cutCredit(from inlines: inout [Inline]) -> String? {
    guard case .text(let words)? = inlines.last else { return nil }
    let lower = words.lowercased()
    guard lower.count == words.count else { return nil }
    for label in labels where label.hasSuffix(":") || label == "©" {
      guard let found = lower.ranges(of: label).last else { continue }
      let before = lower.distance(from: lower.startIndex, to: found.lowerBound)
      let head = words.prefix(before)
      let isBoundary = head.last.map { $0.isWhitespace || $0.isPunctuation } ?? true
      let credit = withoutLabel(String(words.dropFirst(before)))
      guard isBoundary, !credit.isEmpty, credit.count < 80 else { continue }
      inlines.removeLast()
      let kept = String(head).trimmed
      if !kept.isEmpty && kept != "(" { inlines.append(.text(kept)) }
      return credit
    }
    return nil
  }
}
