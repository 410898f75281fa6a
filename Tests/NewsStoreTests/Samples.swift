import Foundation
import NewsModel

@testable import NewsStore

/// Articles for tests, one file each.
enum Samples {
  static let now = Date(timeIntervalSince1970: 1_741_600_000)  // 2025-03-10

  static func article(
    _ title: String, _ body: String = "", day: String? = nil,
    change: (inout ParsedArticle) -> Void = { _ in }
  ) -> ParsedArticle {
    let blocks: [Block] = body.isEmpty ? [] : [.paragraph([.text(body)])]
    var article = ParsedArticle(title: title, document: Document(blocks))
    if let day { article.published = moment(day) }
    change(&article)
    return article
  }

  static func moment(_ day: String) -> Moment {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
    return Moment(
      date: Date(timeIntervalSince1970: Double(date.secondsSince1970)), precision: .day)
  }

  static func document(_ article: ParsedArticle, file: String? = nil) -> ImportedDocument {
    document([article], file: file ?? article.title)
  }

  static func document(_ articles: [ParsedArticle], file: String) -> ImportedDocument {
    let bytes = articles.flatMap { ArticleEncoder.bytes($0) }
    return ImportedDocument(
      feed: FeedID(1), key: file, place: 0, format: .text, bytes: bytes,
      stamp: ImportedDocument.Stamp(size: bytes.count, changed: 0), fileDate: now,
      articles: articles)
  }

  /// A store in memory with the one feed that all samples belong to.
  static func emptyStore() async throws -> ArticleStore {
    let store = try ArticleStore.inMemory()
    _ = try await store.feed(.folder, address: "/news", title: "news")
    return store
  }

  static func store(_ articles: [ParsedArticle]) async throws -> ArticleStore {
    let store = try await emptyStore()
    let documents = articles.map { article in
      var document = document(article)
      document.pickWords(for: store)
      return document
    }
    try await store.store(documents, leftOut: [])
    return store
  }
}

extension ArticleStore {
  func window(
    _ text: String = "", order: RowOrder = .newestFirst, anchor: RowsRequest.Anchor = .start,
    limit: Int = 100, isTyping: Bool = false
  ) async throws -> RowsWindow {
    let query = SearchQuery.parse(text, now: Samples.now, isTyping: isTyping)
    var window = try await rows(
      RowsRequest(query: query, order: order, anchor: anchor, limit: limit))
    if window.tally == nil { window.tally = try await tally(query) }
    return window
  }

  func titles(_ text: String, isTyping: Bool = false) async throws -> [String] {
    try await window(text, isTyping: isTyping).rows.map(\.title)
  }
}
