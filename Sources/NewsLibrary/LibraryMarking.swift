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
    try confirmWritten()
    if changed > 0 { bell.ring() }
    return changed
  }

  /// Marks every article of a list as read or unread; `undo` takes it back.
  ///
  /// - Returns: How many articles changed.
  @discardableResult
  package func mark(all query: SearchQuery, isRead: Bool) async throws -> Int {
    let changed = try await store.mark(all: query, isRead: isRead)
    try confirmWritten()
    if changed > 0 { bell.ring() }
    return changed
  }

  /// The change that `undo` would take back; `nil` where nothing is left.
  package func lastChange() async throws -> LastChange? { try await store.lastChange() }

  /// Takes the last change back; `nil` where nothing is left to undo.
  package func undo() async throws -> UndoneChange? {
    let restored = try await store.undo()
    try confirmWritten()
    if restored != nil { bell.ring() }
    return restored
  }

  /// Remembers where somebody was in an article.
  package func keep(_ place: ReadingPlace?, of article: ArticleID) async throws {
    try await store.keep(place, of: article)
    try confirmWritten()
  }

  /// Keeps a search under its name; one of the same name is replaced.
  package func save(_ search: SavedSearch) async throws {
    try await store.save(search)
    try confirmWritten()
    bell.ring()
  }

  /// Forgets a saved search.
  package func removeSearch(named name: String) async throws {
    try await store.removeSearch(named: name)
    try confirmWritten()
    bell.ring()
  }
}
