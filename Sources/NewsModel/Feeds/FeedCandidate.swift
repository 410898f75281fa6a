/// A feed that a site may have.
public struct FeedCandidate: Hashable, Sendable {
  /// Where it is; absolute, http or https.
  public var address: String
  /// What the site calls it.
  public var title: String?

  /// A feed from what is known.
  public init(address: String, title: String? = nil) {
    self.address = address
    self.title = title
  }
}
