/// What Tab offers behind a field of a search, from the newest articles; the most frequent first.
public struct SearchNames: Hashable, Sendable {
  /// Names of bylines.
  public var authors: [String] = []
  /// Languages, BCP 47.
  public var languages: [String] = []
  /// Tags that documents carry.
  public var tags: [String] = []

  /// Names of nothing.
  public init() {}
}
