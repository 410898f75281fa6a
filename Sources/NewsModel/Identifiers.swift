/// Names one article of a library for as long as the library lives.
///
/// The numbers grow with the article's date, so that the newest articles are the highest ids and an
/// index keyed by them streams newest first.
public struct ArticleID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The number behind the name.
  public let rawValue: Int64

  /// Wraps a number that a library handed out.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// The same, as a number is read from JSON.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Older articles come first.
  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Names one feed: a folder, a file or a web feed.
public struct FeedID: RawRepresentable, Hashable, Sendable, Codable {
  /// The number behind the name.
  public let rawValue: Int64

  /// Wraps a number that a library handed out.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// The same, as a number is read from JSON.
  public init(rawValue: Int64) { self.rawValue = rawValue }
}
