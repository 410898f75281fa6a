import Foundation

/// An article of a library: where it came from, what it says and what the reader did with it.
public struct Article: Hashable, Sendable {
  /// Its name in the library.
  public let id: ArticleID
  /// The path of the file it was read from, as it was given.
  public let file: String
  /// What kind of document that file is.
  public let format: DocumentFormat
  /// What it says.
  public let content: ParsedArticle
  /// The moment that dates it in lists: publication, else update, else export, else the file's.
  public let listed: Moment
  /// What the reader did with it.
  public var status: ArticleStatus

  /// An article from its parts.
  public init(
    id: ArticleID, file: String, format: DocumentFormat, content: ParsedArticle, listed: Moment,
    status: ArticleStatus
  ) {
    self.id = id
    self.file = file
    self.format = format
    self.content = content
    self.listed = listed
    self.status = status
  }
}

/// What the reader did with an article; kept apart from its content, so that no refresh loses it.
public struct ArticleStatus: Hashable, Sendable, Codable {
  /// Whether it was read.
  public var isRead: Bool
  /// Whether it is starred.
  public var isStarred: Bool

  /// A status from its parts.
  public init(isRead: Bool = false, isStarred: Bool = false) {
    self.isRead = isRead
    self.isStarred = isStarred
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

  /// A change from its parts.
  public init(articles: [ArticleID], isRead: Bool? = nil, isStarred: Bool? = nil) {
    self.articles = articles
    self.isRead = isRead
    self.isStarred = isStarred
  }
}
