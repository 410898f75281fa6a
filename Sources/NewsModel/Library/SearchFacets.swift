/// What the hits of a search have in common: publishers, months and tags, with how often each occurs.
public struct SearchFacets: Hashable, Sendable {
  /// A value that narrows the search.
  public struct Facet: Hashable, Sendable {
    /// What lists call it: `Wire Digest`, `2025-03`.
    public var name: String
    /// How many hits have it.
    public var count: Int

    /// A facet from its parts.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Publishers, the most frequent first.
  public var sources: [Facet] = []
  /// Months, the newest first.
  public var months: [Facet] = []
  /// Tags of documents and of the reader, the most frequent first.
  public var tags: [Facet] = []
  /// How many of the newest hits were looked at.
  public var hits = 0
  /// Whether there are more hits than that.
  public var isBounded = false

  /// The facets of nothing.
  public init() {}
}

/// A word of the library that is written nearly like one that was searched for in vain.
public struct NearWord: Hashable, Sendable {
  /// The word of the search.
  public var word: String
  /// What exists, the most likely first.
  public var candidates: [String]

  /// A word with what exists like it.
  public init(word: String, candidates: [String]) {
    self.word = word
    self.candidates = candidates
  }
}
