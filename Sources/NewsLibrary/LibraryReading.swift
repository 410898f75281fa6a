import NewsModel
import NewsStore

/// What is asked of a library.
extension NewsLibrary {
  /// A window of the list of articles; cancelling the task interrupts the search.
  ///
  /// - Parameter partial: Told what was found so far where the rest takes longer than a frame.
  package func rows(
    _ request: RowsRequest, partial: (@Sendable (RowsWindow) -> Void)? = nil
  ) async throws -> RowsWindow {
    try await store.rows(request, partial: partial)
  }

  /// Counts a list; hits beyond 10,000 are not counted.
  package func tally(_ query: SearchQuery, withUnread: Bool = true) async throws -> RowsTally {
    try await store.tally(query, withUnread: withUnread)
  }

  /// The snippets of rows that came without.
  package func snippets(
    _ articles: [ArticleID], of query: SearchQuery
  ) async throws -> [ArticleID: Snippet] {
    try await store.snippets(articles, of: query)
  }

  /// A whole article; `nil` where the library has none of that name.
  package func article(_ id: ArticleID) async throws -> Article? { try await store.article(id) }

  /// The first unread article of a list behind an article, else from the list's start.
  package func nextUnread(
    in request: RowsRequest, after id: ArticleID?
  ) async throws -> ArticleID? {
    try await store.nextUnread(in: request, after: id)
  }

  /// What the library holds, in numbers.
  ///
  /// - Parameter today: The first second of the reader's day, since 1970.
  package func overview(today: Int) async throws -> LibraryOverview {
    try await store.overview(today: today)
  }

  /// The tags that documents carry, of the newest articles where there are very many.
  package func documentTags() async throws -> DocumentTags { try await store.documentTags() }

  /// The folders, files and web feeds of the library, by title.
  package func feeds() async throws -> [Feed] { try await store.feeds() }
}

/// What helps to search.
extension NewsLibrary {
  /// Authors, languages and tags of the newest articles, for completion.
  package func searchNames() async throws -> SearchNames { try await store.searchNames() }

  /// What the newest hits of a search have in common.
  package func facets(_ query: SearchQuery) async throws -> SearchFacets {
    try await store.facets(query)
  }

  /// For the words of a search that stand in no article: those that do and are written nearly alike.
  package func nearWords(_ query: SearchQuery) async throws -> [NearWord] {
    try await store.nearWords(query)
  }
}
