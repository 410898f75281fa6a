import Foundation

/// How a web feed fares.
public struct FeedHealth: Hashable, Sendable {
  /// When it was last asked.
  public var triedAt: Date?
  /// When it last answered with a feed, or that nothing changed.
  public var succeededAt: Date?
  /// When it is to be asked next.
  public var dueAt: Date?
  /// How often in a row it could not be read.
  public var failures = 0
  /// What hindered the last attempt, in a sentence; `nil` where nothing did.
  public var problem: String?
  /// When that was.
  public var problemAt: Date?
  /// What was odd about the feed, in sentences.
  public var warnings: [String] = []
  /// Where it said that it is for good; it is asked there.
  public var movedTo: String?
  /// When it said that it is gone for good; it is not asked any more.
  public var stoppedAt: Date?
  /// Seconds between two looks, as was learned.
  public var learnedInterval: Int?
  /// How many articles it brings in a week, as its last document has it.
  public var perWeek: Double?
  /// The date of its newest article.
  public var newestAt: Date?

  /// The health of a feed that nobody asked yet.
  public init() {}

  /// Whether nothing new came for a year.
  public func isUnused(at now: Date) -> Bool {
    newestAt.map { now.timeIntervalSince($0) > 365 * 86_400 } ?? false
  }
}
