import Foundation

/// One article as newsboat's cache keeps it; what newsboat never wrote is `nil`.
package struct NewsboatItem: Hashable, Sendable {
  /// The feed's own name for the article, as it is: never to be shown.
  package let guid: String
  /// The title as text; empty where the article has none.
  package let title: String
  /// The byline.
  package let author: String?
  /// Where the article's page is.
  package let url: String?
  /// The feed it came with, as `NewsboatFeed.feedURL` names it.
  package let feedURL: String
  /// When it was published; when it came, where the feed does not say.
  package let published: Date?
  /// The text as the feed gave it: HTML for newsboat 2.21, whatever it is, and not yet safe to show.
  /// A summary of a podcast is wrapped in `<ituneshack>`, within which line ends count.
  package let content: String
  /// What newer versions know about the text: `text/html`, `text/plain`.
  package let mimeType: String?
  /// What relative addresses in the text are relative to.
  package let base: String?
  /// Whether newsboat shows it as new.
  package let isUnread: Bool
  /// The reader's own letters, in their order; empty for most.
  package let flags: String
  /// Whether the reader threw it away; newsboat keeps it so that it does not come again.
  package let isDeleted: Bool
  /// The file that comes with it.
  package let enclosure: NewsboatEnclosure?
}

/// A file that comes with an article: the sound of a podcast.
package struct NewsboatEnclosure: Hashable, Sendable {
  /// Its address.
  package let url: String
  /// Its media type.
  package let type: String?
}
