import NewsModel

extension SearchExpression {
  /// What has to hold at the same time.
  var conjuncts: [SearchExpression] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }

  /// Whether the full-text index answers this part alone, or takes it away from what it finds.
  var isForIndex: Bool {
    if case .not(let inner) = self { return IndexQuery().match(inner) != nil }
    return IndexQuery().match(self) != nil
  }

  /// Whether the index gives the articles of this part one after the other without a pause: those of
  /// single words. Words in a row are sought in every article that has them all.
  var isOfSingleWords: Bool {
    switch self {
    case .term(let term): SearchedPhrase(term).tokens.count == 1
    case .any(let parts): parts.allSatisfy(\.isOfSingleWords)
    default: false
    }
  }

  /// Whether this part or one inside of it is such.
  func contains(_ trait: (SearchExpression) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.contains(trait) }
    case .not(let part): part.contains(trait)
    default: trait(self)
    }
  }

  /// The feeds that it names.
  var feeds: Set<FeedID> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.feeds) }
    case .not(let part): part.feeds
    case .feed(let id): [id]
    default: []
    }
  }

  var mentionsTrash: Bool { contains { $0 == .state(.trashed) } }

  var isAboutSource: Bool { if case .source = self { true } else { false } }

  /// Whether the article's own row has to be looked at.
  var isAboutContent: Bool {
    switch self {
    case .has: true
    case .term(let term): term.field == .language
    default: false
    }
  }

  /// Whether the reader's doings have to be looked at.
  var isAboutStatus: Bool {
    switch self {
    case .state, .feed, .source: true
    default: false
    }
  }

  /// Whether a table that leads needs no second look for this part.
  var isAnsweredByLead: Bool {
    switch self {
    case .dated, .state(.unread), .state(.starred), .state(.gone), .state(.trashed), .feed, .source,
      .tagged:
      true
    default: false
    }
  }
}
