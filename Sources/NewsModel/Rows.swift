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
  /// Whether its file vanished.
  public var isGone: Bool
  /// Where a search is on: a piece of the text around the hits; `nil` where nobody cut one yet.
  public var snippet: Snippet?
  /// Where the list is ranked: why the article stands where it does.
  public var reason: RankReason?

  /// A row from its parts.
  public init(
    id: ArticleID, title: String, source: String, listed: Moment, status: ArticleStatus,
    isGone: Bool = false, snippet: Snippet? = nil
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.listed = listed
    self.status = status
    self.isGone = isGone
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

  /// Whether anything in it was searched for.
  public var hasHit: Bool { parts.contains { $0.isHit } }
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
    /// The newest article that is not newer than the end of the day that begins at this second
    /// since 1970 is somewhere in the middle, in a list sorted by time.
    case day(Int)
    /// The row of this number, from 0 on, is somewhere in the middle; the list's end where it is
    /// shorter.
    case row(Int)
  }

  /// What the reader searches for; the empty query matches everything.
  public var query: SearchQuery
  /// How the list is sorted.
  public var order: RowOrder
  /// Where the window lies.
  public var anchor: Anchor
  /// The greatest number of rows wanted.
  public var limit: Int
  /// The number of the anchor's row in the list, where whoever asks knows it; rows are then counted
  /// from there, and not from the beginning.
  public var index: Int?
  /// Whether that number, and the one of `Anchor.row`, is counted from an end that is taken to be at
  /// `RowsWindow.assumedEnd`.
  public var isNumberedFromEnd = false
  /// How many rows, from the anchor or the window's start on, get a snippet.
  public var snippets: Int

  /// A request from its parts.
  public init(
    query: SearchQuery, order: RowOrder, anchor: Anchor, limit: Int, index: Int? = nil,
    snippets: Int = .max
  ) {
    self.query = query
    self.order = order
    self.anchor = anchor
    self.limit = limit
    self.index = index
    self.snippets = snippets
  }
}

/// How long a list is.
public struct RowsTally: Hashable, Sendable {
  /// All rows.
  public var articles: Int
  /// Those that are unread.
  public var unread: Int
  /// Whether the numbers are exact; otherwise there are more.
  public var isExact: Bool

  /// A tally from its numbers.
  public init(articles: Int, unread: Int, isExact: Bool = true) {
    self.articles = articles
    self.unread = unread
    self.isExact = isExact
  }
}

/// A window of the list of articles.
public struct RowsWindow: Hashable, Sendable {
  /// The rows in the order that was asked for.
  public var rows: [ArticleRow]
  /// How many rows of the list stand before the window.
  public var firstIndex: Int
  /// Whether nobody knows how many they are: then rows are numbered backwards from an end that is
  /// taken to be at `assumedEnd`.
  public var isNumberedFromEnd = false
  /// How long the whole list is; `nil` where nobody counted it yet.
  public var tally: RowsTally?
  /// Whether the window ends with the list.
  public var isAtEnd: Bool
  /// Whether more rows are being looked for.
  public var isPartial: Bool
  /// Where the list is ranked and has more hits than were ranked: how many of the newest were.
  public var ranked: Int?

  /// A window from its parts.
  public init(
    rows: [ArticleRow], firstIndex: Int, tally: RowsTally? = nil, isAtEnd: Bool = false,
    isPartial: Bool = false, ranked: Int? = nil
  ) {
    self.rows = rows
    self.firstIndex = firstIndex
    self.tally = tally
    self.isAtEnd = isAtEnd
    self.isPartial = isPartial
    self.ranked = ranked
  }

  /// A list of nothing.
  public static let empty = RowsWindow(
    rows: [], firstIndex: 0, tally: RowsTally(articles: 0, unread: 0), isAtEnd: true)

  /// The length that a list is taken to have where it was not counted to its end; none is longer.
  public static let assumedEnd = 1 << 40

  /// How many rows the list has, as far as is known.
  public var total: Int {
    max(tally?.articles ?? 0, isNumberedFromEnd ? rows.count : firstIndex + rows.count)
  }

  /// Whether `total` is exact; otherwise there may be more.
  public var totalIsExact: Bool { tally?.isExact ?? (isAtEnd && !isNumberedFromEnd) }

  /// How many rows of the whole list are unread, as far as is known.
  public var unread: Int { tally?.unread ?? 0 }
}

/// Why a hit stands where it does in a ranked list.
public struct RankReason: Hashable, Sendable {
  /// Its number in the list, from 1 on.
  public var rank: Int
  /// How well its words match (Okapi BM25; more is better).
  public var relevance: Double
  /// What being recent adds to that, as a factor from 1 on.
  public var recency: Double

  /// A reason from its parts.
  public init(rank: Int, relevance: Double, recency: Double) {
    self.rank = rank
    self.relevance = relevance
    self.recency = recency
  }
}
