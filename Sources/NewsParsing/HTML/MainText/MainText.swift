import CGumbo
import NewsModel

/// Finds the article in a web page: leaves the furniture out, chooses a root, cleans inside it.
struct MainText {
  let page: Page
  let links: LinkResolver

  /// What is shorter may have been cut too much.
  private static let enough = 200

  /// The blocks of the article; the whole body where a page gives no sign of one.
  func blocks() -> [Block] {
    guard !page.nodes.isEmpty else { return [] }
    let names = page.meanings
    let nothing = [Bool](repeating: false, count: page.nodes.count)
    let all = TextWeights(page, leavingOut: nothing)
    let cleaners = Cleaners(page: page, names: names, weights: all)
    let furniture = cleaners.furniture()
    let found = extract(names, leavingOut: furniture)
    if found.letterCount >= Self.enough { return found }
    for isLeftOut in [cleaners.furniture(isStrict: true), nothing] {
      let again = extract(names, leavingOut: isLeftOut)
      if again.letterCount >= max(Self.enough, found.letterCount * 2) { return again }
    }
    if found.letterCount > 0 { return found }
    return BlockBuilder(page: page, links: links, leavingOut: nothing).blocks(of: 0)
  }

  private func extract(_ names: ElementNames, leavingOut isLeftOut: [Bool]) -> [Block] {
    let weights = TextWeights(page, leavingOut: isLeftOut)
    let roots = Candidates(page: page, names: names, weights: weights, isLeftOut: isLeftOut).roots()
    var leftOut = isLeftOut
    let boxes = InnerBoxes(page: page, names: names, weights: weights)
    for root in roots { boxes.mark(in: root, &leftOut) }
    let builder = BlockBuilder(page: page, links: links, leavingOut: leftOut)
    return TextEnds.trimmed(roots.flatMap { builder.blocks(of: $0) })
  }
}

extension [Block] {
  var letterCount: Int { Document(self).plainText.utf8.count }
}
