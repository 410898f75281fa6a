import Foundation

/// What one look at a web feed came to.
public struct FeedOutcome: Hashable, Sendable {
  /// What was found.
  public enum Result: Hashable, Sendable {
    /// The feed's document is as it was.
    case unchanged
    /// It was read; articles that are new, and those whose text changed.
    case read(new: Int, changed: Int)
    /// Nothing could be read; why, in a sentence.
    case failed(String)
    /// The feed is gone for good and will not be asked again; what it said, in a sentence.
    case stopped(String)
    /// Its host wants to be left alone until then.
    case putOff(Date)
  }

  /// The feed.
  public var feed: FeedID
  /// What it is called.
  public var title: String
  /// Where it was asked.
  public var address: String
  /// What was found.
  public var result: Result
  /// Where it moved for good, where it said so this time.
  public var movedTo: String?
  /// What was odd about its document, in sentences.
  public var warnings: [String] = []
  /// Bytes of its document.
  public var bytes = 0

  /// A look from what is known.
  public init(feed: FeedID, title: String, address: String, result: Result) {
    self.feed = feed
    self.title = title
    self.address = address
    self.result = result
  }

  /// Why nothing could be read; `nil` where something could.
  public var problem: String? {
    switch result {
    case .failed(let sentence), .stopped(let sentence): sentence
    default: nil
    }
  }

  /// What was odd about its document, in one sentence; `nil` where nothing was.
  public var oddity: String? {
    warnings.first.map {
      Counted.of(warnings.count, "oddity", plural: "oddities") + " of the feed: \($0)"
    }
  }
}

/// How far a refresh of web feeds has come.
public struct FeedProgress: Hashable, Sendable {
  /// Feeds that are to be asked.
  public var feeds = 0
  /// Feeds that are being asked.
  public var asking = 0
  /// Feeds that were asked, whatever came of it.
  public var done = 0
  /// Feeds among them whose document was as before.
  public var unchanged = 0
  /// Feeds among them that could not be read.
  public var failed = 0
  /// Feeds among them that were not asked, because their hosts want to be left alone.
  public var putOff = 0
  /// Articles that are new.
  public var new = 0
  /// Articles whose text changed.
  public var changed = 0
  /// Bytes of all documents.
  public var bytes = 0
  /// The looks that ended since the last report.
  public var outcomes: [FeedOutcome] = []
  /// The last failure.
  public var lastFailure: FeedOutcome?
  /// Whether everything was asked.
  public var isFinished = false

  /// Nothing done yet.
  public init() {}

  /// Counts a look.
  public mutating func count(_ outcome: FeedOutcome) {
    done += 1
    bytes += outcome.bytes
    switch outcome.result {
    case .unchanged: unchanged += 1
    case .read(let new, let changed):
      self.new += new
      self.changed += changed
    case .failed, .stopped:
      failed += 1
      lastFailure = outcome
    case .putOff: putOff += 1
    }
    outcomes.append(outcome)
  }
}
