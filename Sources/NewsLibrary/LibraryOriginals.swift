import Foundation
import NewsModel
import NewsStore

/// The pages behind articles, and the pages of links that somebody kept.
extension NewsLibrary {
  /// The page behind an article as it was last kept; `nil` where it was never fetched.
  package func original(of article: ArticleID) async throws -> OriginalPage? {
    try await store.original(of: article)
  }

  /// What an article and the page behind it said before they were last changed.
  package func earlierTexts(of article: ArticleID) async throws -> EarlierTexts {
    EarlierTexts(
      revision: try await store.revisions(of: article).last,
      originals: try await store.originals(of: article, limit: 2))
  }

  /// Keeps the page behind an article, as a new revision where it says something new.
  ///
  /// - Returns: The page as it is kept; the one that was given where nothing can be kept.
  package func keep(_ page: OriginalPage, of article: ArticleID) async throws -> OriginalPage {
    guard !isReadOnly else { return page }
    defer { bell.ring() }
    return try await store.keep(page, of: article) ?? page
  }

  /// Makes a page an article of the library, among those that were kept from links.
  ///
  /// - Returns: The article's name.
  package func keep(_ page: OriginalPage, isRead: Bool = true) async throws -> ArticleID {
    let feed = try await store.feed(.web, address: ArticleStore.keptPages, title: "Kept pages")
    var article = page.content
    article.url = page.address
    article.exported = Moment(date: page.fetched, precision: .second, zoneOffset: 0)
    let bytes = Array((article.title + "\n" + article.document.plainText).utf8)
    var document = ImportedDocument(
      feed: feed, key: page.address, place: 0, format: .html, bytes: bytes,
      stamp: .init(size: bytes.count, changed: Int64(page.fetched.timeIntervalSince1970)),
      fileDate: page.fetched, articles: [article], status: ArticleStatus(isRead: isRead))
    document.pickWords(for: store)
    defer { bell.ring() }
    // One that was pruned left its document behind, which would keep it from coming again.
    try await store.forgetEmptyDocument(page.address)
    try await store.store([document], leftOut: [])
    guard let id = try await store.firstArticle(ofDocument: page.address) else {
      throw KeepingFault()
    }
    if try await store.article(id)?.status.isTrashed == true {
      try await store.apply(StatusChange(articles: [id], isTrashed: false))
    }
    _ = try await store.keep(page, of: id)
    return id
  }
}

/// A page that could not be kept, although the library took it.
package struct KeepingFault: Error {}
