import Foundation
import NewsModel

/// An article with everything that its rows need, made outside the transaction.
struct PreparedArticle: Sendable {
  /// Longer titles are sorted by their beginning.
  private static let keyLength = 40

  let title: String
  let titleKey: String
  let source: String
  let listed: Moment
  /// Whether the document itself says when; otherwise its file's date stands in.
  let isDated: Bool
  let language: String?
  let tags: [String]
  let hasURL: Bool
  let hasImage: Bool
  let content: [UInt8]
  let indexed: IndexedText

  init(
    _ article: ParsedArticle, fileDate: Date, latest: Date? = nil, ownTags: [String]
  ) {
    title = article.title.isEmpty ? "Untitled" : article.title
    source = article.source ?? ""
    let stated = [article.published, article.updated, article.exported]
      .compactMap { $0 }.first { date in latest.map { date.date <= $0 } ?? true }
    isDated = stated != nil
    listed = stated ?? Moment(date: fileDate, precision: .second)
    language = article.language
    tags = article.tags
    hasURL = article.url != nil
    hasImage = article.image != nil || article.document.blocks.containsPicture
    content = ContentPacking.pack(ArticleEncoder.bytes(article))
    indexed = IndexedText(article, tags: ownTags)
    titleKey = String(indexed.title.prefix(Self.keyLength))
  }
}

extension [Block] {
  /// Whether a picture stands among the blocks; those inside lists and quotes are not looked for.
  fileprivate var containsPicture: Bool {
    contains { block in
      if case .figure(let figure) = block { figure.imageURL != nil } else { false }
    }
  }
}
