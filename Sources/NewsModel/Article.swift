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
  public var content: ParsedArticle
  /// The moment that dates it in lists: publication, else update, else export, else the file's.
  public let listed: Moment
  /// What the reader did with it.
  public var status: ArticleStatus
  /// Whether its file vanished.
  public let isGone: Bool
  /// Where it was left while being read.
  public var place: ReadingPlace?
  /// When the page behind it was last fetched and kept; `nil` where it never was.
  public var originalSeen: Date?
  /// What the web feeds are called that it came through.
  public var feeds: [String] = []

  /// An article from its parts.
  public init(
    id: ArticleID, file: String, format: DocumentFormat, content: ParsedArticle, listed: Moment,
    status: ArticleStatus, isGone: Bool = false, place: ReadingPlace? = nil,
    originalSeen: Date? = nil
  ) {
    self.id = id
    self.file = file
    self.format = format
    self.content = content
    self.listed = listed
    self.status = status
    self.isGone = isGone
    self.place = place
    self.originalSeen = originalSeen
  }
}
