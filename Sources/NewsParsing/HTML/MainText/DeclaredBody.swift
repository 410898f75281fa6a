import NewsModel

/// The text that a page carries for machines, for pages that show readers only its beginning.
enum DeclaredBody {
  private static let shortest = 500

  /// The declared text where it says much more than what was found in the page.
  static func blocks(_ body: String?, _ links: LinkResolver, instead found: [Block]) -> [Block]? {
    guard let body, body.utf8.count > shortest, body.utf8.count > found.letterCount * 7 / 4
    else { return nil }
    let blocks = read(body, links)
    return blocks.letterCount > found.letterCount * 3 / 2 ? blocks : nil
  }

  private static func read(_ body: String, _ links: LinkResolver) -> [Block] {
    guard !body.contains("<p"), !body.contains("<br") else {
      let page = Page(html: body)
      guard !page.nodes.isEmpty else { return [] }
      let nothing = [Bool](repeating: false, count: page.nodes.count)
      return BlockBuilder(page: page, links: links, leavingOut: nothing).blocks(of: 0)
    }
    return body.split(whereSeparator: \.isNewline).compactMap { line in
      var run = InlineRun()
      run.append(text: String(line))
      return run.take().first.map(Block.paragraph)
    }
  }
}
