/// How far the reading of files has come; cheap enough to send with every batch.
public struct ImportProgress: Hashable, Sendable {
  /// Files found so far.
  public var filesFound: Int = 0
  /// Files parsed and stored.
  public var filesRead: Int = 0
  /// Articles stored.
  public var articles: Int = 0
  /// Articles whose file vanished.
  public var gone: Int = 0
  /// Files that were passed over or could not be read.
  public var leftOut: Int = 0
  /// Whether everything was read.
  public var isFinished: Bool = false

  /// Nothing done yet.
  public init() {}
}

/// A file that gave no article, and why.
public struct LeftOutFile: Hashable, Sendable {
  /// Why a file gave no article.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    case hidden, machineData, binary, empty, tooLarge, unreadable, notAFile, linkLoop, missing
  }

  /// The path as it was found.
  public let path: String
  /// Why it was left out.
  public let reason: Reason
  /// What the system said, where it said something: `Permission denied`.
  public let detail: String?

  /// A left-out file from its parts.
  public init(path: String, reason: Reason, detail: String? = nil) {
    self.path = path
    self.reason = reason
    self.detail = detail
  }
}
