/// Anything that yields articles: a folder, a file or a web feed.
public struct Feed: Hashable, Sendable, Identifiable {
  /// Where the articles of a feed come from.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case folder, file, web
  }

  /// Why the last refresh of a feed found nothing to read.
  public enum Problem: String, Hashable, Sendable, Codable {
    /// The folder or file is not there; a disk may not be mounted.
    case missing
    case unreadable
  }

  /// Its name in the library.
  public let id: FeedID
  /// Where its articles come from.
  public let kind: Kind
  /// The absolute path, or the address of a web feed.
  public let address: String
  /// What lists call it.
  public var title: String
  /// How much it holds.
  public var tally: Tally
  /// What hindered the last refresh.
  public var problem: Problem?

  /// A feed from its parts.
  public init(
    id: FeedID, kind: Kind, address: String, title: String, tally: Tally = Tally(),
    problem: Problem? = nil
  ) {
    self.id = id
    self.kind = kind
    self.address = address
    self.title = title
    self.tally = tally
    self.problem = problem
  }
}

/// How many articles there are, and how many of them are unread.
public struct Tally: Hashable, Sendable {
  /// All of them.
  public var articles: Int
  /// Those that nobody read yet.
  public var unread: Int

  /// A tally from its numbers.
  public init(articles: Int = 0, unread: Int = 0) {
    self.articles = articles
    self.unread = unread
  }
}
