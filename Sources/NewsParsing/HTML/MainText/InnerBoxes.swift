import CGumbo

/// Finds what stands inside the article and does not belong to it.
struct InnerBoxes {
  let page: Page
  let names: ElementNames
  let weights: TextWeights

  /// Marks boxes of links, galleries and teasers of other articles below a root.
  func mark(in root: Int, _ isLeftOut: inout [Bool]) {
    let all = weights.prose(root..<page.nodes[root].end)
    var index = root + 1
    while index < page.nodes[root].end {
      let node = page.nodes[index]
      if isLeftOut[index] || isLinkBox(index) || isGallery(index, all) || isTeaser(index, all) {
        isLeftOut[index] = true
        index = node.end
      } else {
        index += 1
      }
    }
  }

  private static let boxes = TagSet(
    GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_TABLE, GUMBO_TAG_DL,
    GUMBO_TAG_HEADER)

  /// Nothing but links to other pages; a list inside a list belongs to its item.
  private func isLinkBox(_ index: Int) -> Bool {
    let node = page.nodes[index]
    guard Self.boxes.contains(node.tag), page.nodes[node.parent].tag != GUMBO_TAG_LI else {
      return false
    }
    let range = index..<node.end
    return weights.letters(range) > 0 && weights.letters(range) < 2000
      && weights.linkDensity(range) > 0.6 && weights.prose(range) < 120
  }

  private func isGallery(_ index: Int, _ all: Int) -> Bool {
    guard names[index].contains(.gallery) else { return false }
    let held = weights.prose(index..<page.nodes[index].end)
    return all - held > 500
  }

  /// An article inside an article is a teaser of another one.
  private func isTeaser(_ index: Int, _ all: Int) -> Bool {
    guard page.nodes[index].tag == GUMBO_TAG_ARTICLE else { return false }
    return weights.prose(index..<page.nodes[index].end) * 3 < all
  }
}
