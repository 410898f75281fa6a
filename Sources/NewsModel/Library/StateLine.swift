import Foundation

/// One line of an exported state: what the reader did with an article, or a feed, what
/// is wanted of one, or a search.
///
/// As JSON with sorted keys the same state always gives the same lines, so that a file of them can
/// live in git.
public struct StateLine: Hashable, Sendable, Codable {
  /// What the reader did with one article, and by what it is known again.
  public struct ArticleState: Hashable, Sendable, Codable {
    /// The file's path, or the feed's address and the article's name in it.
    public var document: String
    /// The number of the article in its document; `nil` for the first.
    public var ordinal: Int?
    /// Of the document's bytes, as 16 hexadecimal digits: finds a file that lies elsewhere.
    public var hash: String
    /// Where the original page is.
    public var url: String?
    /// To recognise it by eye.
    public var title: String
    /// Whether it was read; `false` where it was marked as unread again, left out where nobody ever
    /// marked it.
    public var read: Bool?
    /// Whether it is starred; `false` where it was and is no more.
    public var starred: Bool?
    /// Whether it lies in the trash; `false` where it was taken out of it.
    public var trashed: Bool?
    /// The tags of the reader; none where all were taken away.
    public var tags: [String]?
    /// Where it was left while being read.
    public var place: ReadingPlace?
    /// RFC 3339, when it was last marked as read or unread.
    public var readAt: String?
    /// RFC 3339, when it was last starred or unstarred.
    public var starredAt: String?
    /// RFC 3339, when it last went into the trash or out of it.
    public var trashedAt: String?
    /// RFC 3339, when its tags were last changed.
    public var taggedAt: String?

    /// When the parts of a status were last changed, RFC 3339; `nil` where nobody knows.
    public struct Times: Hashable, Sendable {
      /// Of being read, starred, in the trash, tagged.
      public var read, starred, trashed, tagged: String?

      /// Times from their parts.
      public init(read: String?, starred: String?, trashed: String?, tagged: String?) {
        self.read = read
        self.starred = starred
        self.trashed = trashed
        self.tagged = tagged
      }
    }

    /// A state from its parts.
    public init(
      document: String, ordinal: Int?, hash: String, url: String?, title: String,
      status: ArticleStatus, place: ReadingPlace?, times: Times
    ) {
      self.document = document
      self.ordinal = ordinal
      self.hash = hash
      self.url = url
      self.title = title
      self.place = place
      set(status, times)
    }

    /// Takes a status with its times; what is off and was never marked is left out.
    public mutating func set(_ status: ArticleStatus, _ times: Times) {
      read = status.isRead || times.read != nil ? status.isRead : nil
      starred = status.isStarred || times.starred != nil ? status.isStarred : nil
      trashed = status.isTrashed || times.trashed != nil ? status.isTrashed : nil
      tags = status.tags.isEmpty && times.tagged == nil ? nil : status.tags
      readAt = times.read
      starredAt = times.starred
      trashedAt = times.trashed
      taggedAt = times.tagged
    }
  }

  /// Where articles come from.
  public struct FeedState: Hashable, Sendable, Codable {
    /// Folder, file or web feed.
    public var kind: Feed.Kind
    /// Its path or address.
    public var address: String
    /// What lists call it.
    public var title: String

    /// A feed from its parts.
    public init(kind: Feed.Kind, address: String, title: String) {
      self.kind = kind
      self.address = address
      self.title = title
    }
  }

  /// One of the four is there.
  public var article: ArticleState?
  /// A folder, a file or a web feed.
  public var feed: FeedState?
  /// What is wanted of a web feed.
  public var subscription: SubscriptionState?
  /// A saved search.
  public var search: SavedSearch?

  /// A line about one thing.
  public init(
    article: ArticleState? = nil, feed: FeedState? = nil,
    subscription: SubscriptionState? = nil, search: SavedSearch? = nil
  ) {
    self.article = article
    self.feed = feed
    self.subscription = subscription
    self.search = search
  }

  /// The line, without its line break.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: TerminalJSON.withoutControls(try encoder.encode(self)), as: UTF8.self)
  }

  /// A line that was read; `nil` for what is none.
  public init?(json: String) {
    let line = try? JSONDecoder().decode(StateLine.self, from: Data(json.utf8))
    guard let line else { return nil }
    let isEmpty =
      line.article == nil && line.feed == nil && line.subscription == nil && line.search == nil
    guard !isEmpty else { return nil }
    self = line
  }
}
