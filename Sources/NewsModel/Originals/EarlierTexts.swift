/// What an article and the page behind it said before they were last changed.
public struct EarlierTexts: Hashable, Sendable {
  /// What the article said; `nil` where it was never changed.
  public var revision: ArticleRevision?
  /// What the page says and what it said before, the newest first.
  public var originals: [OriginalPage]

  /// Earlier texts from their parts.
  public init(revision: ArticleRevision? = nil, originals: [OriginalPage] = []) {
    self.revision = revision
    self.originals = originals
  }
}
