import Foundation

/// A web feed of the library: its articles' numbers, the user's wishes, and how it fares.
public struct FollowedFeed: Hashable, Sendable, Identifiable {
  /// What a server said of a document, by which it can tell that it did not change.
  public struct Validators: Hashable, Sendable {
    /// The `ETag` of the answer (RFC 9110, section 8.8.3).
    public var etag: String?
    /// The `Last-Modified` of the answer, as it was written.
    public var lastModified: String?
    /// A hash of the document's bytes.
    public var hash: Int64?

    /// Nothing known.
    public init() {}
  }

  /// Its name, numbers and address.
  public var feed: Feed
  /// What the user wants.
  public var settings = FeedSettings()
  /// How it fares.
  public var health = FeedHealth()
  /// By which its document is known to be unchanged.
  public var validators = Validators()
  /// When it wants to be asked, as it said itself.
  public var rhythm = FeedRhythm()
  /// The address of its site.
  public var homePage: String?
  /// What it is about.
  public var summary: String?
  /// BCP 47: `en`, `pt-BR`.
  public var language: String?
  /// When it was added.
  public var addedAt: Date
  /// When it was removed; it can be restored for 30 days.
  public var removedAt: Date?

  /// A feed that was just added.
  public init(feed: Feed, addedAt: Date) {
    self.feed = feed
    self.addedAt = addedAt
  }

  /// Its number in the library.
  public var id: FeedID { feed.id }

  /// Where it is asked: where it moved, else its own address.
  public var address: String { health.movedTo ?? feed.address }

  /// Whether it is to be asked now.
  public func isDue(at now: Date) -> Bool {
    guard removedAt == nil, !settings.isPaused, health.stoppedAt == nil else { return false }
    return health.dueAt.map { $0 <= now } ?? true
  }
}
