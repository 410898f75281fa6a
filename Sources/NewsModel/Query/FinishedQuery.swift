import Foundation

extension SearchQuery {
  /// The line as it reads when nothing more is typed: `ferr`, which found Ferry while it was typed,
  /// becomes `ferr*`.
  ///
  /// A word with a space behind it, an open phrase and what no word begins with stay as they are.
  ///
  /// - Parameters:
  ///   - text: The line as it was typed.
  ///   - now: The present, for `newer:2w`.
  public static func finished(_ text: String, now: Date) -> String {
    let starred = text + "*"
    let finished = parse(starred, now: now, isTyping: false)
    guard
      let typed = parse(text, now: now, isTyping: true).expression?.withoutTyping
        .withoutEmptyTerms,
      typed.lastTerm?.canGoOn == true,
      typed != parse(text, now: now, isTyping: false).expression,
      typed == finished.expression,
      !finished.problems.contains(where: { $0.kind == .unclosedQuote })
    else { return text }
    return starred
  }
}

extension SearchExpression {
  /// The same as if nobody was typing.
  fileprivate var withoutTyping: SearchExpression {
    switch self {
    case .term(var term):
      term.isUnfinished = false
      return .term(term)
    case .all(let parts): return .all(parts.map(\.withoutTyping))
    case .any(let parts): return .any(parts.map(\.withoutTyping))
    case .not(let part): return .not(part.withoutTyping)
    case .source, .tagged, .state, .has, .dated, .feed: return self
    }
  }

  fileprivate var lastTerm: SearchTerm? {
    switch self {
    case .term(let term): term
    case .all(let parts), .any(let parts): parts.last?.lastTerm
    case .not(let part): part.lastTerm
    case .source, .tagged, .state, .has, .dated, .feed: nil
    }
  }
}

extension SearchTerm {
  /// Whether words begin with the last one: a character of Chinese is a whole word, and so is the
  /// name of a language.
  fileprivate var canGoOn: Bool {
    guard field != .language, let last = words.last,
      let token = IndexText.tokens(last).last?.unicodeScalars.last
    else { return false }
    if case .alone = IndexFolding.meaning(of: token) { return false }
    return true
  }
}
