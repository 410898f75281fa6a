import Foundation
import NewsModel

/// Reads an HTML page: its metadata and its main text.
public struct HTMLArticleParser: Sendable {
  /// A parser; it keeps no state.
  public init() {}

  /// What a page says.
  ///
  /// - Parameters:
  ///   - text: The page, decoded.
  ///   - baseURL: Where the page was found, for its relative links.
  ///   - name: The file's name, which stands in for a missing title.
  ///   - fileDate: When the file was last changed, for dates such as `3 hours ago`.
  public func parse(
    text: String, baseURL: String? = nil, name: String, fileDate: Date? = nil
  ) -> ParsedArticle {
    read(text: text, baseURL: baseURL, name: name, fileDate: fileDate).article
  }

  /// What a page says, and whether it is a whole web page or a bare export.
  ///
  /// - Parameter withSigns: Whether to look for the signs of the page, which only pages that were
  ///   just fetched need.
  public func read(
    text: String, baseURL: String? = nil, name: String, fileDate: Date? = nil,
    withSigns: Bool = false
  ) -> HTMLReading {
    let page = Page(html: text)
    let metadata = PageMetadata(page, baseURL: baseURL, fileDate: fileDate)
    let isBare = BareExport.isBare(page)
    let blocks = isBare ? page.allBlocks(metadata.links) : mainText(page, metadata)
    let article = metadata.article(blocks: blocks, name: name, keepsTitle: isBare)
    var reading = HTMLReading(article: article, isBareExport: isBare)
    if withSigns {
      reading.signs = SignReader(page, metadata, address: baseURL ?? article.url).signs()
    }
    return reading
  }

  private func mainText(_ page: Page, _ metadata: PageMetadata) -> [Block] {
    let found = MainText(page: page, links: metadata.links).blocks()
    return DeclaredBody.blocks(metadata.facts.body, metadata.links, instead: found) ?? found
  }
}

/// What was read from an HTML page.
public struct HTMLReading: Sendable {
  /// The article; of a bare export it has every block of the page, metadata paragraphs too.
  public var article: ParsedArticle
  /// Whether the page is no web page but a heading and paragraphs that some tool wrote, so that its
  /// first and last paragraphs may be metadata lines.
  public var isBareExport: Bool
  /// What the page says about itself besides; nothing unless it was asked for.
  public var signs = PageSigns()

  /// A reading from its parts.
  public init(article: ParsedArticle, isBareExport: Bool) {
    self.article = article
    self.isBareExport = isBareExport
  }
}

extension Page {
  fileprivate func allBlocks(_ links: LinkResolver) -> [Block] {
    guard !nodes.isEmpty else { return [] }
    let nothing = [Bool](repeating: false, count: nodes.count)
    return BlockBuilder(page: self, links: links, leavingOut: nothing).blocks(of: 0)
  }
}
