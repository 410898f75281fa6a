import Foundation

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
    let removed = Set(change.removedTags.map(TagName.key))
    tags.removeAll { removed.contains(TagName.key($0)) }
    var known = Set(tags.map(TagName.key))
    for tag in change.addedTags where known.insert(TagName.key(tag)).inserted {
      tags.append(TagName.tidy(tag))
    }
    tags.sort()
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

/// The change that would be taken back next.
public struct LastChange: Hashable, Sendable {
  /// What the articles would be again.
  public var undone: UndoneChange
  /// When it was made, as far as its articles still tell.
  public var madeAt: Date

  /// A change.
  public init(undone: UndoneChange, madeAt: Date) {
    self.undone = undone
    self.madeAt = madeAt
  }
}

/// What taking a change back restored.
public struct UndoneChange: Hashable, Sendable {
  /// How many articles have their former status again.
  public var count: Int
  /// The status of those articles, of no more than a thousand.
  public var statuses: [ArticleID: ArticleStatus]
  /// What the articles are again, in the order of `Kind`.
  public var kinds: [Kind]
  /// The title, where it is one article.
  public var title: String?

  /// What an article can be again.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case unread = "unread again"
    case read = "read again"
    case starred = "starred again"
    case unstarred = "no longer starred"
    case trashed = "in the trash again"
    case restored = "out of the trash again"
    case tagged = "tags as before"

    /// Whether a status became another in this way.
    func fits(_ before: ArticleStatus, _ after: ArticleStatus) -> Bool {
      switch self {
      case .unread: before.isRead && !after.isRead
      case .read: !before.isRead && after.isRead
      case .starred: !before.isStarred && after.isStarred
      case .unstarred: before.isStarred && !after.isStarred
      case .trashed: !before.isTrashed && after.isTrashed
      case .restored: before.isTrashed && !after.isTrashed
      case .tagged: before.tags != after.tags
      }
    }
  }

  /// What was restored.
  ///
  /// - Parameter before: The status of the same articles before the change was taken back.
  public init(
    count: Int, statuses: [ArticleID: ArticleStatus], before: [ArticleID: ArticleStatus] = [:],
    title: String? = nil
  ) {
    self.count = count
    self.statuses = statuses
    self.title = title
    kinds = Kind.allCases.filter { kind in
      statuses.contains { id, after in before[id].map { kind.fits($0, after) } ?? false }
    }
  }
}
