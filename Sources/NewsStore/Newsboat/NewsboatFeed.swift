/// One feed as newsboat's cache knows it.
package struct NewsboatFeed: Hashable, Sendable {
  /// What the line in the `urls` file begins with.
  package let feedURL: String
  /// The page of the feed.
  package let url: String?
  /// The feed's own title, which a `~Title` tag in the `urls` file overrules.
  package let title: String?
}
