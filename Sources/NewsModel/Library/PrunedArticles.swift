/// What pruning took away, or would take away.
public struct PrunedArticles: Hashable, Sendable {
  /// Articles without a file.
  public var gone: Int
  /// Articles that lay in the trash for long enough.
  public var trashed: Int
  /// Articles without a file that stay, because they are starred or tagged.
  public var kept: Int

  /// What was counted.
  public init(gone: Int, trashed: Int, kept: Int) {
    self.gone = gone
    self.trashed = trashed
    self.kept = kept
  }
}
