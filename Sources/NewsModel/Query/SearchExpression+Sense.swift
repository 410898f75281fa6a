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
