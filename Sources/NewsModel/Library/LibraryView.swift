import Foundation

/// A part of the library that the list can show.
public enum LibraryView: Hashable, Sendable, Codable {
  case all, unread, starred, today, trash, gone
  case feed(FeedID)
  /// A publisher, by name.
  case source(String)
  /// One of the reader's own tags.
  case tag(String)
  /// A saved search, by name, with its line.
  case saved(SavedSearch)

  /// What an article has to be to belong to the view; `nil` for all of them.
  ///
  /// - Parameter today: The first second of the reader's day, since 1970.
  public func expression(today: Int, now: Date) -> SearchExpression? {
    switch self {
    case .all: nil
    case .unread: .state(.unread)
    case .starred: .state(.starred)
    case .today: .dated(from: today, until: today + 86_400)
    case .trash: .state(.trashed)
    case .gone: .state(.gone)
    case .feed(let id): .feed(id)
    case .source(let name): .source(name)
    case .tag(let name): .tagged(name)
    case .saved(let search):
      SearchQuery.parse(search.query, now: now, isTyping: false).expression
    }
  }
}
