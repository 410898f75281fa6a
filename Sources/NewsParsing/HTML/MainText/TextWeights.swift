import CGumbo

/// How much text, linked text and good paragraphs each element of a page holds.
///
/// The sums run along the flat list of nodes, so that any element is weighed by two look-ups.
struct TextWeights {
  private var letters: [Int]
  private var linked: [Int]
  private var prose: [Int]
  /// The score of each paragraph that looks like prose, in the manner of Readability.
  private(set) var paragraphs: [(index: Int, score: Double)] = []

  init(_ page: Page, leavingOut isLeftOut: [Bool]) {
    let count = page.nodes.count
    letters = [Int](repeating: 0, count: count + 1)
    linked = letters
    prose = letters
    var commas = letters
    var index = 0
    var linkEnd = 0
    var leftOutEnd = 0
    while index < count {
      let node = page.nodes[index]
      if isLeftOut[index] || TagSet.silent.contains(node.tag) {
        leftOutEnd = max(leftOutEnd, node.end)
      }
      if node.tag == GUMBO_TAG_A { linkEnd = max(linkEnd, node.end) }
      var (length, signs) = (0, 0)
      if node.isText && index >= leftOutEnd { (length, signs) = Self.measure(page, index) }
      letters[index + 1] = letters[index] + length
      linked[index + 1] = linked[index] + (index < linkEnd ? length : 0)
      commas[index + 1] = commas[index] + signs
      index += 1
    }
    findProse(page, commas)
  }

  func letters(_ range: Range<Int>) -> Int { letters[range.upperBound] - letters[range.lowerBound] }
  func prose(_ range: Range<Int>) -> Int { prose[range.upperBound] - prose[range.lowerBound] }

  /// The part of an element's text that stands in links, 0 to 1.
  func linkDensity(_ range: Range<Int>) -> Double {
    let all = letters(range)
    guard all > 0 else { return 0 }
    return Double(linked[range.upperBound] - linked[range.lowerBound]) / Double(all)
  }

  private mutating func findProse(_ page: Page, _ commas: [Int]) {
    var proseEnd = 0
    for index in page.nodes.indices {
      prose[index + 1] = prose[index]
      let node = page.nodes[index]
      guard index >= proseEnd, Self.mayBeParagraph(page, index) else { continue }
      let range = index..<node.end
      let length = letters(range)
      guard length >= 25, linkDensity(range) < 0.5 else { continue }
      proseEnd = node.end
      prose[index + 1] += length
      let marks = commas[node.end] - commas[index]
      paragraphs.append((index, 1 + Double(marks) + min(Double(length) / 100, 3)))
    }
  }

  private static let lines = TagSet(
    GUMBO_TAG_P, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_TD, GUMBO_TAG_LI, GUMBO_TAG_DIV,
    GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_DD)

  /// An element without any other block in it, or one that has words of its own between them.
  private static func mayBeParagraph(_ page: Page, _ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    guard lines.contains(tag) else { return false }
    if tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE { return true }
    var child = index + 1
    var own = 0
    while child < page.nodes[index].end {
      let node = page.nodes[child]
      if node.isText { own += measure(page, child).0 }
      if TagSet.blocks.contains(node.tag) && own < 80 { return false }
      // The words of inline elements are the paragraph's own.
      child = TagSet.blocks.contains(node.tag) || node.isText ? node.end : child + 1
    }
    return own >= 25
  }

  private static func measure(_ page: Page, _ index: Int) -> (Int, Int) {
    page.withText(of: index) { bytes in
      var length = 0
      var commas = 0
      for byte in bytes {
        if byte > 0x20 && byte & 0xC0 != 0x80 { length += byte >= 0xE0 ? 2 : 1 }
        if byte == UInt8(ascii: ",") { commas += 1 }
      }
      return (length, commas)
    }
  }
}
