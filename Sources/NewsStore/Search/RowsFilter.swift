import GRDB
import NewsModel

/// Which articles belong to a list, as SQL.
///
/// One table leads, so that its rows stream in the order of the list and a window costs the same
/// whatever the library holds; the others are looked up for each row.
struct RowsFilter {
  /// What leads.
  enum Lead: Hashable {
    /// The full-text index, with what it is asked.
    case index(String)
    /// The articles of one of the reader's tags, by the tag's key.
    case tag(String)
    /// The table of statuses, through one of its indexes or by its own key.
    case status(indexedBy: String?)
    /// The articles of a feed, those among them that came through another one first.
    case members(FeedID)
    /// All articles by title, or by publisher.
    case title, source
  }

  let lead: Lead
  /// What the index was asked, part by part, to weigh its answers.
  let rankedParts: RankedParts
  private let query: IndexQuery
  private let isOfSingleWords: Bool
  private let others: [SearchExpression]
  private let order: RowOrder
  private let hidesTrash: Bool
  /// Those of the feeds asked for that have articles which came through another one first.
  private let sharing: Set<FeedID>

  init(
    _ expression: SearchExpression?, order: RowOrder = .newestFirst, in database: Database
  ) throws {
    let expression = expression?.withoutEmptyTerms
    query = IndexQuery(prefixes: try ExpandedPrefixes(expression, in: database))
    self.order = order
    let hasTrash = try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM articleStatus WHERE trashedAt IS NOT NULL)"))
    hidesTrash = hasTrash == true && expression?.mentionsTrash != true
    sharing = try Self.sharing(expression, in: database)
    let parts = expression.map { $0.conjuncts } ?? []
    let words = parts.filter(\.isForIndex)
    rankedParts = RankedParts(words, as: query)
    isOfSingleWords = words.count == 1 && words[0].isOfSingleWords
    if let match = words.isEmpty ? nil : query.match(.all(words)) {
      lead = .index(match)
      others = parts.filter { !$0.isForIndex }
      return
    }
    others = parts
    lead = Self.lead(of: parts, order: order, sharing: sharing)
  }

  private static func lead(
    of parts: [SearchExpression], order: RowOrder, sharing: Set<FeedID>
  ) -> Lead {
    for (part, index) in [
      (SearchExpression.state(.trashed), "trashedArticle"), (.state(.gone), "goneArticle"),
      (.state(.starred), "starredArticle"),
    ] where parts.contains(part) { return .status(indexedBy: index) }
    for part in parts {
      switch part {
      case .tagged(let name): return .tag(TagName.key(name))
      case .feed(let id):
        return sharing.contains(id) ? .members(id) : .status(indexedBy: "articleOfFeed")
      case .source: return .status(indexedBy: "articleOfSource")
      default: continue
      }
    }
    switch order {
    case .title: return .title
    case .source: return .source
    case .newestFirst, .oldestFirst, .relevance:
      return .status(indexedBy: parts.contains(.state(.unread)) ? "unreadArticle" : nil)
    }
  }

  private static func sharing(
    _ expression: SearchExpression?, in database: Database
  ) throws -> Set<FeedID> {
    guard let feeds = expression?.feeds, !feeds.isEmpty else { return [] }
    let shares = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM articleFeed WHERE feed = ?)")
    return try feeds.filter { try Bool.fetchOne(shares, arguments: [$0.rawValue]) ?? false }
  }

  /// Whether everything belongs to the list.
  var isEverything: Bool {
    guard others.isEmpty else { return false }
    switch lead {
    case .status(indexedBy: nil), .title, .source: return true
    default: return false
    }
  }

  /// Whether a stretch of the library may have to be walked through to find one row.
  ///
  /// Words that are gathered by their beginning are gathered for every question anew, and a choice of
  /// hundreds of words is looked up anew, so there one question has to do.
  var mayBeSparse: Bool {
    if case .index(let match) = lead {
      return !(isOfSingleWords && others.isEmpty) && !match.contains("\" *")
    }
    return others.contains { !$0.isAnsweredByLead }
  }

  /// The stretches in which the list is sought where it may be sparse.
  ///
  /// Hundreds of words are looked up in the index for each of them, some 3 ms.
  func stretches(in database: Database) throws -> KeyStretches {
    try KeyStretches(database, longer: query.prefixes.hasLongChoice ? 4 : 1)
  }

  /// The column that holds the key.
  var key: String {
    switch lead {
    case .index: "articleIndex.rowid"
    case .tag: "articleTag.article"
    case .members: "member.id"
    case .status, .source: "status.id"
    case .title: "article.id"
    }
  }

  /// The tables, without the word FROM.
  var tables: String { tables(unreadOnly: false) }

  /// The tables, without the word FROM. CROSS JOIN keeps the first in front.
  func tables(unreadOnly: Bool) -> String {
    let status = "CROSS JOIN articleStatus AS status ON status.id = \(key)"
    let article = "CROSS JOIN article ON article.id = \(key)"
    let source = "CROSS JOIN source ON source.id = status.source"
    switch lead {
    case .index, .tag, .members:
      return [
        leadingTable, needsStatus ? status : "", needsArticle ? article : "",
        needsSource ? source : "",
      ]
      .joined(separator: " ")
    case .status(let index):
      return [
        "articleStatus AS status",
        (index ?? (unreadOnly ? "unreadArticle" : nil)).map { "INDEXED BY \($0)" } ?? "",
        needsArticle ? article : "", needsSource ? source : "",
      ].joined(separator: " ")
    case .title: return "article \(status)"
    case .source:
      return """
        source CROSS JOIN articleStatus AS status INDEXED BY articleOfSource
          ON status.source = source.id \(needsArticle ? article : "")
        """
    }
  }

  private var leadingTable: String {
    switch lead {
    case .index: "articleIndex"
    case .members(let feed):
      """
      (SELECT id FROM articleStatus WHERE feed = \(feed.rawValue)
        UNION ALL SELECT article FROM articleFeed WHERE feed = \(feed.rawValue)) AS member
      """
    default: "articleTag"
    }
  }

  /// The condition, without the word WHERE, for keys of a stretch.
  func condition(
    in stretch: KeyStretch? = nil, unreadOnly: Bool = false
  ) -> (sql: String, arguments: [any DatabaseValueConvertible & Sendable]) {
    var builder = ConditionBuilder(key: key, stretch: stretch, sharing: sharing, query: query)
    var parts: [String] = []
    switch lead {
    case .index(let match):
      parts.append("articleIndex MATCH ?")
      builder.arguments.append(match)
      if hidesTrash {
        parts.append(
          """
          NOT EXISTS (SELECT 1 FROM articleStatus AS own INDEXED BY trashedArticle
            WHERE own.id = \(key) AND own.trashedAt IS NOT NULL)
          """)
      }
    case .tag(let name):
      parts.append("articleTag.tag = (SELECT id FROM tag WHERE key = ?)")
      builder.arguments.append(name)
    case .status, .title, .source, .members: break
    }
    if let stretch { parts.append(stretch.condition(on: key)) }
    if hidesTrash, needsStatus { parts.append("status.trashedAt IS NULL") }
    parts += others.filter { !isAnswered($0) }.map { builder.condition($0) }
    if unreadOnly {
      if case .status = lead {
        parts.append("status.isRead = 0")
      } else {
        parts.append(builder.isUnread)
      }
    }
    return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), builder.arguments)
  }

  /// Whether the table that leads holds nothing else.
  private func isAnswered(_ part: SearchExpression) -> Bool {
    if case .members(let feed) = lead { part == .feed(feed) } else { false }
  }

  private var needsSource: Bool {
    order == .source && lead != .source || others.contains { $0.contains(\.isAboutSource) }
  }

  private var needsArticle: Bool {
    order == .title || others.contains { $0.contains(\.isAboutContent) }
  }

  private var needsStatus: Bool {
    if case .index = lead { return needsSource || others.contains { $0.contains(\.isAboutStatus) } }
    return true
  }
}

extension RowsFilter {
  /// The condition over the whole library, for statements that take no stretch.
  var condition: String { condition().sql }
  var arguments: [any DatabaseValueConvertible & Sendable] { condition().arguments }
}
