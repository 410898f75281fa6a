import GRDB
import NewsModel

/// Which articles belong to a list, as SQL.
struct RowsFilter: Sendable {
  /// The tables, without the word FROM; the index comes first where it leads.
  let tables: String
  /// The condition, without the word WHERE.
  let condition: String
  let arguments: [any DatabaseValueConvertible & Sendable]
  /// What the index is asked, where it leads.
  let match: String?

  init(_ expression: SearchExpression?) {
    var builder = ConditionBuilder()
    guard let expression = expression?.withoutEmptyTerms else {
      self.init(match: nil, conditions: [], builder: builder)
      return
    }
    if let match = IndexQuery.match(expression) {
      builder.arguments.append(match)
      self.init(match: match, conditions: [], builder: builder)
      return
    }
    guard case .all(let parts) = expression else {
      let condition = builder.condition(expression)
      self.init(match: nil, conditions: [condition], builder: builder)
      return
    }
    let isWord = parts.map { part in
      if case .not(let inner) = part {
        IndexQuery.match(inner) != nil
      } else {
        IndexQuery.match(part) != nil
      }
    }
    let words = zip(parts, isWord).filter(\.1).map(\.0)
    let match = IndexQuery.match(.all(words))
    if let match { builder.arguments.append(match) }
    let others = match == nil ? parts : zip(parts, isWord).filter { !$0.1 }.map(\.0)
    let leadsIndex = match != nil
    let conditions = others.map { builder.condition($0, leadsIndex: leadsIndex) }
    self.init(match: match, conditions: conditions, builder: builder)
  }

  private init(match: String?, conditions: [String], builder: ConditionBuilder) {
    self.match = match
    let joins = "JOIN articleStatus AS status ON status.id = article.id"
    // CROSS JOIN keeps the index in front, so that its rows stream by key.
    tables =
      match == nil
      ? "article \(joins)"
      : "articleIndex CROSS JOIN article ON article.id = articleIndex.rowid \(joins)"
    let all = (match == nil ? [] : ["articleIndex MATCH ?"]) + conditions
    condition = all.isEmpty ? "1" : all.joined(separator: " AND ")
    arguments = builder.arguments
  }

  /// The column that holds the key; the index's own streams.
  var key: String { match == nil ? "article.id" : "articleIndex.rowid" }
}

/// Makes conditions of the parts that the index cannot answer alone.
struct ConditionBuilder {
  var arguments: [any DatabaseValueConvertible & Sendable] = []

  mutating func condition(_ expression: SearchExpression, leadsIndex: Bool = false) -> String {
    if let match = IndexQuery.match(expression) {
      arguments.append(match)
      return "article.id IN (SELECT rowid FROM articleIndex WHERE articleIndex MATCH ?)"
    }
    switch expression {
    case .all(let parts):
      return "(" + parts.map { condition($0) }.joined(separator: " AND ") + ")"
    case .any(let parts):
      return "(" + parts.map { condition($0) }.joined(separator: " OR ") + ")"
    case .not(let part): return "NOT (\(condition(part)))"
    case .state(.unread): return "status.isRead = 0"
    case .state(.read): return "status.isRead = 1"
    case .state(.starred): return "status.isStarred = 1"
    case .has(.url): return "article.hasURL = 1"
    case .has(.image): return "article.hasImage = 1"
    case .dated(let from, let until):
      return dated(from, until, key: leadsIndex ? "articleIndex.rowid" : "article.id")
    case .term(let term): return language(term)
    }
  }

  private mutating func dated(_ from: Int?, _ until: Int?, key: String) -> String {
    var parts: [String] = []
    if let from {
      arguments.append(ArticleKey.lowest(second: from))
      parts.append("\(key) >= ?")
    }
    if let until {
      arguments.append(ArticleKey.lowest(second: until))
      parts.append("\(key) < ?")
    }
    return parts.isEmpty ? "1" : "(" + parts.joined(separator: " AND ") + ")"
  }

  /// `lang:pt` finds `pt-BR` too.
  private mutating func language(_ term: SearchTerm) -> String {
    let wanted = term.words.joined(separator: "-").lowercased()
    arguments.append(wanted)
    arguments.append(wanted.utf8.count + 1)
    arguments.append(wanted + "-")
    return """
      (ifnull(lower(article.language), '') = ?
        OR ifnull(substr(lower(article.language), 1, ?), '') = ?)
      """
  }
}
