import NewsModel

/// The part of a query that the full-text index answers, in the index's own language.
///
/// Words pass `IndexText` and stand in quotes, so that nothing a reader types is syntax.
struct IndexQuery {
  /// What beginnings of words become.
  var prefixes = ExpandedPrefixes()

  /// `nil` where the expression asks for something that the index does not know, or only for what
  /// should be absent.
  func match(_ expression: SearchExpression) -> String? {
    switch expression {
    case .term(let term): return match(term)
    case .any(let parts):
      let matches = parts.compactMap(match)
      guard matches.count == parts.count else { return nil }
      return matches.map { "(\($0))" }.joined(separator: " OR ")
    case .all(let parts): return match(all: parts)
    case .not, .state, .has, .dated, .feed, .source, .tagged: return nil
    }
  }

  /// The words in `all` that should be there, without those that should not.
  private func match(all parts: [SearchExpression]) -> String? {
    var wanted: [String] = []
    var unwanted: [String] = []
    for part in parts {
      if case .not(let inner) = part, let match = match(inner) {
        unwanted.append("(\(match))")
      } else if let match = match(part) {
        wanted.append("(\(match))")
      } else {
        return nil
      }
    }
    guard !wanted.isEmpty else { return nil }
    let sought = wanted.joined(separator: " AND ")
    return unwanted.isEmpty ? sought : "(\(sought)) NOT (\(unwanted.joined(separator: " OR ")))"
  }

  private func match(_ term: SearchTerm) -> String? {
    guard term.field != .language else { return nil }
    if let choice = prefixes[term] { return choice.match }
    let phrase = SearchedPhrase(term)
    guard !phrase.tokens.isEmpty else { return nil }
    let field = Self.column(term)
    guard let beginning = phrase.shortBeginning else {
      return field + Self.quoted(phrase.tokens) + (phrase.isPrefix ? " *" : "")
    }
    let whole = phrase.tokens.dropLast()
    return whole.isEmpty
      ? field + Self.quoted([beginning])
      : "\(field)\(Self.quoted(whole)) AND \(field)\(Self.quoted([beginning]))"
  }

  /// What restricts a term to its column, or nothing.
  static func column(_ term: SearchTerm) -> String {
    term.field.map { "{\($0.rawValue)} : " } ?? ""
  }

  /// Words in a row, none of which can be syntax.
  static func quoted(_ tokens: some Sequence<String>) -> String {
    "\"" + tokens.joined(separator: " ") + "\""
  }
}

/// The tokens of a term as the index knows them.
struct SearchedPhrase: Hashable, Sendable {
  let tokens: [String]
  let isPrefix: Bool
  /// Whether the last word may stand anywhere in the article.
  private let isLoose: Bool

  init(_ term: SearchTerm) {
    tokens = IndexText.tokens(term.words.joined(separator: " "))
    // A character of Chinese is a whole token and goes on in no other.
    let last = tokens.last?.unicodeScalars.first?.value ?? 0
    isPrefix = term.isPrefix && !(0x0E00...0x0EFF).contains(last) && last < 0x3000
    isLoose = term.isUnfinished || tokens.count == 1
  }

  /// How the last word begins, where the index has such beginnings as words.
  var shortBeginning: String? {
    guard isPrefix, isLoose, let last = tokens.last?.unicodeScalars,
      last.count <= ShortBeginnings.greatestLength, last.allSatisfy({ $0.value < 0x800 })
    else { return nil }
    return ShortBeginnings.mark + String(last)
  }
}

extension SearchExpression {
  /// The phrases whose places a snippet shows: what is sought in the body.
  var shownPhrases: [SearchedPhrase] {
    switch self {
    case .term(let term):
      term.field == nil || term.field == .body ? [SearchedPhrase(term)] : []
    case .all(let parts), .any(let parts): parts.flatMap(\.shownPhrases)
    case .not, .state, .has, .dated, .feed, .source, .tagged: []
    }
  }
}
