/// The document of a feed that came while the feed was looked for, so that it need not come twice.
package struct FeedInHand: Sendable {
  /// The place of the feed.
  package let address: String
  let document: FeedDocument

  /// How much memory it holds.
  package var bytes: Int { document.bytes.count }
}
