/// The tags that documents carry, beside those that the reader gave.
public struct DocumentTags: Hashable, Sendable {
  /// A tag with the number of its articles.
  public struct Counted: Hashable, Sendable {
    /// As one of the documents writes it.
    public var name: String
    /// Articles that carry it, without those in the trash.
    public var articles: Int

    /// A tag with its number.
    public init(name: String, articles: Int) {
      self.name = name
      self.articles = articles
    }
  }

  /// Each of them, by name.
  public var tags: [Counted]
  /// Whether all articles were looked at, and not only the newest.
  public var areAll: Bool

  /// Tags from their parts.
  public init(tags: [Counted], areAll: Bool) {
    self.tags = tags
    self.areAll = areAll
  }
}
