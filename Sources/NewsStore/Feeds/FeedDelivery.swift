import NewsModel

/// What one look at a web feed brings to the library.
package struct FeedDelivery: Sendable {
  /// An entry that is new or changed, prepared to be stored.
  package struct Entry: Sendable {
    let names: EntryNames
    let document: ImportedDocument

    /// An entry from its parts.
    package init(names: EntryNames, document: ImportedDocument) {
      self.names = names
      self.document = document
    }
  }

  /// The feed as it is after the look: its health, its validators and what it says about itself.
  package var feed: FollowedFeed
  /// What the feed calls itself; `nil` where nothing was read.
  package var title: String?
  /// The entries that are new or changed, in the order of the document.
  package var entries: [Entry] = []
  /// The names of all entries of the document.
  package var present: [EntryNames] = []

  /// A look that brought no entries.
  package init(_ feed: FollowedFeed) { self.feed = feed }

  /// In bytes.
  package var size: Int { entries.reduce(0) { $0 + $1.document.size } }
}

/// What became of the entries of a look.
package struct DeliveredCount: Hashable, Sendable {
  /// Articles that are new in the library.
  package var new = 0
  /// Articles whose text changed.
  package var changed = 0
  /// Articles that had come through another feed.
  package var shared = 0

  /// Nothing yet.
  package init() {}
}
