import NewsModel
import NewsStore

/// What the reader does with articles.
extension NewsLibrary {
  /// Changes the status of articles; `undo` takes it back.
  ///
  /// - Returns: How many articles changed.
  @discardableResult
  package func apply(_ change: StatusChange) async throws -> Int {
    let changed = try await store.apply(change)
    if changed > 0 { bell.ring() }
    return changed
  }

  /// Marks every article of a list as read or unread; `undo` takes it back.
  ///
  /// - Returns: How many articles changed.
  @discardableResult
  package func mark(all query: SearchQuery, isRead: Bool) async throws -> Int {
    let changed = try await store.mark(all: query, isRead: isRead)
    if changed > 0 { bell.ring() }
    return changed
  }

  /// Takes the last change back; `nil` where nothing is left to undo.
  package func undo() async throws -> UndoneChange? {
    let restored = try await store.undo()
    if restored != nil { bell.ring() }
    return restored
  }

  /// Remembers where somebody was in an article.
  package func keep(_ place: ReadingPlace?, of article: ArticleID) async throws {
    try await store.keep(place, of: article)
  }

  /// Keeps a search under its name; one of the same name is replaced.
  package func save(_ search: SavedSearch) async throws {
    try await store.save(search)
    bell.ring()
  }

  /// Forgets a saved search.
  package func removeSearch(named name: String) async throws {
    try await store.removeSearch(named: name)
    bell.ring()
  }
}
