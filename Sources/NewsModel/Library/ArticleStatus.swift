/// What the reader did with an article; kept apart from its content, so that no refresh loses it.
public struct ArticleStatus: Hashable, Sendable, Codable {
  /// Whether it was read.
  public var isRead: Bool
  /// Whether it is starred.
  public var isStarred: Bool
  /// Whether it lies in the trash, which keeps it for 30 days.
  public var isTrashed: Bool
  /// The reader's own tags, sorted.
  public var tags: [String]

  /// A status from its parts.
  public init(
    isRead: Bool = false, isStarred: Bool = false, isTrashed: Bool = false, tags: [String] = []
  ) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.isTrashed = isTrashed
    self.tags = tags
  }

  /// Does what a change asks for.
  public mutating func apply(_ change: StatusChange) {
    if let isRead = change.isRead { self.isRead = isRead }
    if let isStarred = change.isStarred { self.isStarred = isStarred }
    if let isTrashed = change.isTrashed { self.isTrashed = isTrashed }
    guard !change.addedTags.isEmpty || !change.removedTags.isEmpty else { return }
    tags = Set(tags).subtracting(change.removedTags).union(change.addedTags).sorted()
  }
}

/// A wish to change the status of articles; `nil` leaves a part as it is.
public struct StatusChange: Hashable, Sendable {
  /// The articles it is about.
  public var articles: [ArticleID]
  /// Read or unread.
  public var isRead: Bool?
  /// Starred or not.
  public var isStarred: Bool?
  /// Into the trash or out of it.
  public var isTrashed: Bool?
  /// Tags that the articles get.
  public var addedTags: [String]
  /// Tags that the articles lose.
  public var removedTags: [String]

  /// A change from its parts.
  public init(
    articles: [ArticleID], isRead: Bool? = nil, isStarred: Bool? = nil, isTrashed: Bool? = nil,
    addedTags: [String] = [], removedTags: [String] = []
  ) {
    self.articles = articles
    self.isRead = isRead
    self.isStarred = isStarred
    self.isTrashed = isTrashed
    self.addedTags = addedTags
    self.removedTags = removedTags
  }
}

/// What taking a change back restored.
public struct UndoneChange: Hashable, Sendable {
  /// How many articles have their former status again.
  public var count: Int
  /// The status of those articles, of no more than a thousand.
  public var statuses: [ArticleID: ArticleStatus]

  /// What was restored.
  public init(count: Int, statuses: [ArticleID: ArticleStatus]) {
    self.count = count
    self.statuses = statuses
  }
}
