import CGumbo
import NewsModel

/// Finds the article in a web page: leaves the furniture out, chooses a root, cleans inside it.
struct MainText {
  let page: Page
  let links: LinkResolver

  /// The blocks of the article; the whole body where a page gives no sign of one.
  func blocks() -> [Block] {
    guard !page.nodes.isEmpty else { return [] }
    let furniture = Cleaners.furniture(page)
    let found = extract(leavingOut: furniture)
    if found.letterCount >= 200 { return found }
    let nothing = [Bool](repeating: false, count: page.nodes.count)
    let again = extract(leavingOut: nothing)
    if again.letterCount >= max(200, found.letterCount * 2) { return again }
    if found.letterCount > 0 { return found }
    return BlockBuilder(page: page, links: links, leavingOut: nothing).blocks(of: 0)
  }

  private func extract(leavingOut isLeftOut: [Bool]) -> [Block] {
    let weights = TextWeights(page, leavingOut: isLeftOut)
    let roots = Candidates(page: page, weights: weights, isLeftOut: isLeftOut).roots()
    var leftOut = isLeftOut
    for root in roots { Self.dropLinkLists(page, weights, root, &leftOut) }
    let builder = BlockBuilder(page: page, links: links, leavingOut: leftOut)
    var blocks = roots.flatMap { builder.blocks(of: $0) }
    // A heading with nothing under it announced what was left out: `More on this topic`.
    while case .heading? = blocks.last { blocks.removeLast() }
    return blocks
  }

  /// Lists and boxes inside the article that are nothing but links to other pages.
  private static func dropLinkLists(
    _ page: Page, _ weights: TextWeights, _ root: Int, _ leftOut: inout [Bool]
  ) {
    let boxes = TagSet(
      GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_TABLE, GUMBO_TAG_DL,
      GUMBO_TAG_HEADER)
    var index = root + 1
    while index < page.nodes[root].end {
      let node = page.nodes[index]
      let range = index..<node.end
      if boxes.contains(node.tag), weights.letters(range) > 0, weights.letters(range) < 2000,
        weights.linkDensity(range) > 0.6, weights.prose(range) < 120
      {
        leftOut[index] = true
        index = node.end
      } else {
        index += 1
      }
    }
  }
}

extension [Block] {
  fileprivate var letterCount: Int { Document(self).plainText.utf8.count }
}
