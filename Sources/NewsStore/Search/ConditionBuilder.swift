import GRDB
import NewsModel

/// Makes conditions of the parts of a query that do not lead.
struct ConditionBuilder {
  /// The column that holds the key.
  private var key: String
  /// Keys that the statement looks at; a second question to the index need not look further.
  let stretch: KeyStretch?
  /// The feeds that have more articles than those with whose status they stand.
  let sharing: Set<FeedID>
  /// How the index is asked.
  let query: IndexQuery
  var arguments: [any DatabaseValueConvertible & Sendable] = []

  let isUnread: String

  init(key: String, stretch: KeyStretch?, sharing: Set<FeedID>, query: IndexQuery) {
    self.query = query
    self.key = key
    self.stretch = stretch
    self.sharing = sharing
    isUnread = """
      EXISTS (SELECT 1 FROM articleStatus AS own WHERE own.id = \(key) AND own.isRead = 0)
      """
  }

  mutating func condition(_ expression: SearchExpression) -> String {
    if let match = query.match(expression) {
      arguments.append(match)
      let bound = stretch.map { " AND " + $0.condition(on: "rowid") } ?? ""
      return "\(key) IN (SELECT rowid FROM articleIndex WHERE articleIndex MATCH ?\(bound))"
    }
    switch expression {
    case .all(let parts): return "(" + parts.map { condition($0) }.joined(separator: " AND ") + ")"
    case .any(let parts): return choice(parts)
    case .not(let part): return "NOT (\(condition(part)))"
    case .state(let state): return Self.condition(state)
    case .has(.url): return "article.hasURL = 1"
    case .has(.image): return "article.hasImage = 1"
    case .has(.original): return "article.hasOriginal = 1"
    case .dated(let from, let until): return dated(from, until)
    case .feed(let id):
      arguments.append(id.rawValue)
      guard sharing.contains(id) else { return "status.feed = ?" }
      arguments.append(id.rawValue)
      return """
        (status.feed = ?
          OR EXISTS (SELECT 1 FROM articleFeed WHERE article = \(key) AND feed = ?))
        """
    case .source(let name):
      arguments.append(IndexText.fold(name))
      return "status.source = (SELECT id FROM source WHERE key = ?)"
    case .tagged(let name):
      arguments.append(TagName.key(name))
      return """
        EXISTS (SELECT 1 FROM articleTag AS own
          WHERE own.tag = (SELECT id FROM tag WHERE key = ?) AND own.article = \(key))
        """
    case .term(let term): return language(term)
    }
  }

  /// The plus keeps SQLite from seeking each alternative's keys in the table that leads: in the
  /// full-text index it would then have no place for the question itself, and refuse.
  private mutating func choice(_ parts: [SearchExpression]) -> String {
    let whole = key
    if !whole.hasPrefix("+") { key = "+" + whole }
    defer { key = whole }
    return "(" + parts.map { condition($0) }.joined(separator: " OR ") + ")"
  }

  private static func condition(_ state: ArticleState) -> String {
    switch state {
    case .unread: "status.isRead = 0"
    case .read: "status.isRead = 1"
    case .starred: "status.isStarred = 1"
    case .gone: "status.isGone = 1"
    case .trashed: "status.trashedAt IS NOT NULL"
    }
  }

  private mutating func dated(_ from: Int?, _ until: Int?) -> String {
    var parts: [String] = []
    if let from { parts.append("\(key) >= \(ArticleKey.lowest(second: from))") }
    if let until { parts.append("\(key) < \(ArticleKey.lowest(second: until))") }
    return parts.isEmpty ? "1" : "(" + parts.joined(separator: " AND ") + ")"
  }

  /// `lang:pt` finds `pt-BR` too.
  private mutating func language(_ term: SearchTerm) -> String {
    let wanted = term.words.joined(separator: "-").lowercased()
    arguments += [wanted, wanted.utf8.count + 1, wanted + "-"]
    return """
      (ifnull(lower(article.language), '') = ?
        OR ifnull(substr(lower(article.language), 1, ?), '') = ?)
      """
  }
}
