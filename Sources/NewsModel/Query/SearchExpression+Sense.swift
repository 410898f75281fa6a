extension SearchExpression {
  /// Whether every word has letters or digits; `"!!!"` asks for nothing and would find everything.
  public var asksForSomething: Bool {
    switch self {
    case .term(let term): !IndexText.fold(term.words.joined(separator: " ")).isEmpty
    case .all(let parts), .any(let parts): parts.allSatisfy(\.asksForSomething)
    case .not(let part): part.asksForSomething
    case .source(let name), .tagged(let name): !IndexText.fold(name).isEmpty
    case .state, .has, .dated, .feed: true
    }
  }

  /// Without the terms that have neither letters nor digits, which ask for nothing.
  public var withoutEmptyTerms: SearchExpression? {
    switch self {
    case .term(let term):
      let isEmpty = IndexText.tokens(term.words.joined(separator: " ")).isEmpty
      return term.field != .language && isEmpty ? nil : self
    case .all(let parts):
      let rest = parts.compactMap(\.withoutEmptyTerms)
      return rest.count > 1 ? .all(rest) : rest.first
    case .any(let parts):
      let rest = parts.compactMap(\.withoutEmptyTerms)
      return rest.count > 1 ? .any(rest) : rest.first
    case .not(let part): return part.withoutEmptyTerms.map { .not($0) }
    case .state, .has, .dated, .feed, .source, .tagged: return self
    }
  }

  /// The same, with each phrase whose last word was being typed meant as it stands now.
  public var withFinishedPhrases: SearchExpression {
    switch self {
    case .term(var term):
      let tokens = IndexText.tokens(term.words.joined(separator: " "))
      if tokens.count > 1 { term.isUnfinished = false }
      return .term(term)
    case .all(let parts): return .all(parts.map(\.withFinishedPhrases))
    case .any(let parts): return .any(parts.map(\.withFinishedPhrases))
    case .not(let part): return .not(part.withFinishedPhrases)
    case .source, .tagged, .state, .has, .dated, .feed: return self
    }
  }

  /// Whether the last word may go on.
  public var endsWithPrefix: Bool {
    switch self {
    case .term(let term): term.isPrefix
    case .all(let parts), .any(let parts): parts.last?.endsWithPrefix ?? false
    case .not(let part): part.endsWithPrefix
    default: false
    }
  }
}
