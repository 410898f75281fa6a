/// What stands before a colon in a query.
enum QueryField: Hashable, Sendable {
  enum DateRelation: String, Hashable, Sendable, CaseIterable {
    case before, after, on, date, newer, older
  }

  case text(SearchField)
  case state
  case part
  case date(DateRelation)

  /// A field from its name or one of the words that people use for it.
  init?(name: String) {
    switch name {
    case "is": self = .state
    case "has": self = .part
    case "author", "by", "from": self = .text(.author)
    case "tag", "tags", "category": self = .text(.tag)
    case "body", "text", "content": self = .text(.body)
    case "lang", "language": self = .text(.language)
    case "url", "link", "site": self = .text(.url)
    case "source", "feed", "publisher": self = .text(.source)
    case "since": self = .date(.after)
    case "until": self = .date(.before)
    default:
      if let field = SearchField(rawValue: name) {
        self = .text(field)
      } else if let relation = DateRelation(rawValue: name) {
        self = .date(relation)
      } else {
        return nil
      }
    }
  }

  /// The name that completion and problems use.
  var name: String {
    switch self {
    case .text(let field): field.rawValue
    case .state: "is"
    case .part: "has"
    case .date(let relation): relation.rawValue
    }
  }

  /// The values that can follow, where there are few.
  var values: [String] {
    switch self {
    case .text: []
    case .state: ArticleState.allCases.map(\.rawValue)
    case .part: ArticlePart.allCases.map(\.rawValue)
    case .date(.newer), .date(.older): ["1d", "1w", "1m", "1y"]
    case .date: ["today", "yesterday"]
    }
  }

  /// In the order in which completion offers them.
  static let all: [QueryField] =
    SearchField.allCases.map { .text($0) } + [.state, .part]
    + DateRelation.allCases.map { .date($0) }
}
