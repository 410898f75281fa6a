/// What one line of the article list needs, and no more.
public struct ArticleRow: Hashable, Sendable, Identifiable {
  /// The article's name.
  public let id: ArticleID
  /// Its title, one line.
  public let title: String
  /// Its publisher, or an empty string.
  public let source: String
  /// The moment that dates it.
  public let listed: Moment
  /// What the reader did with it.
  public var status: ArticleStatus
  /// Where a search is on: a piece of the text around the hits.
  public let snippet: Snippet?

  /// A row from its parts.
  public init(
    id: ArticleID, title: String, source: String, listed: Moment, status: ArticleStatus,
    snippet: Snippet? = nil
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.listed = listed
    self.status = status
    self.snippet = snippet
  }
}

/// One line of an article's text around what was searched for.
public struct Snippet: Hashable, Sendable {
  /// A stretch of the snippet that is a hit or is not.
  public struct Part: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether the words were searched for.
    public let isHit: Bool

    /// A part from its words.
    public init(text: String, isHit: Bool) {
      self.text = text
      self.isHit = isHit
    }
  }

  /// The stretches from left to right.
  public let parts: [Part]

  /// A snippet of these parts.
  public init(_ parts: [Part]) { self.parts = parts }
}

/// The order of a list of articles.
public enum RowOrder: String, Hashable, Sendable, Codable, CaseIterable {
  case newestFirst, oldestFirst, source, title, relevance
}

/// Asks for a window of the list of articles; a list is never loaded whole.
public struct RowsRequest: Hashable, Sendable {
  /// Where the window lies.
  public enum Anchor: Hashable, Sendable {
    case start, end
    /// The article is somewhere in the middle of the window; the start where it is not in the list.
    case around(ArticleID)
    /// The window begins behind the article.
    case after(ArticleID)
    /// The window ends before the article.
    case before(ArticleID)
  }

  /// What the reader searches for; the empty query matches everything.
  public var query: SearchQuery
  /// How the list is sorted.
  public var order: RowOrder
  /// Where the window lies.
  public var anchor: Anchor
  /// The greatest number of rows wanted.
  public var limit: Int

  /// A request from its parts.
  public init(query: SearchQuery, order: RowOrder, anchor: Anchor, limit: Int) {
    self.query = query
    self.order = order
    self.anchor = anchor
    self.limit = limit
  }
}

/// A window of the list of articles.
public struct RowsWindow: Hashable, Sendable {
  /// The rows in the order that was asked for.
  public var rows: [ArticleRow]
  /// How many rows of the list stand before the window.
  public var firstIndex: Int
  /// How many rows the whole list has.
  public var total: Int
  /// Whether `total` is exact; otherwise there are more.
  public var totalIsExact: Bool
  /// How many rows of the whole list are unread.
  public var unread: Int

  /// A window from its parts.
  public init(
    rows: [ArticleRow], firstIndex: Int, total: Int, totalIsExact: Bool = true, unread: Int
  ) {
    self.rows = rows
    self.firstIndex = firstIndex
    self.total = total
    self.totalIsExact = totalIsExact
    self.unread = unread
  }

  /// A list of nothing.
  public static let empty = RowsWindow(rows: [], firstIndex: 0, total: 0, unread: 0)
}
