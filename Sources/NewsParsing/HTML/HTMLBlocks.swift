import NewsModel
import SafeText

/// Turns HTML into the blocks and inlines of a document, without looking for a main text.
public enum HTMLBlocks {
  /// The blocks of a page or of a fragment, such as a block of HTML inside Markdown.
  ///
  /// Relative links are resolved against `baseURL`; without one they keep only their words.
  public static func blocks(html: String, baseURL: String? = nil) -> [Block] {
    blocks(of: Page(fragment: html), baseURL: baseURL)
  }

  static func blocks(of page: Page, baseURL: String?) -> [Block] {
    guard !page.nodes.isEmpty else { return [] }
    let nothing = [Bool](repeating: false, count: page.nodes.count)
    let builder = BlockBuilder(
      page: page, links: LinkResolver(base: baseURL), leavingOut: nothing)
    return builder.blocks(of: 0)
  }

  /// The inlines of a fragment that has no block of its own: `a <b>bold</b> word`.
  public static func inlines(html: String, baseURL: String? = nil) -> [Inline] {
    var inlines: [Inline] = []
    for block in blocks(html: html, baseURL: baseURL) {
      guard case .paragraph(let words) = block else { continue }
      if !inlines.isEmpty { inlines.append(.lineBreak) }
      inlines += words
    }
    return inlines
  }
}
