/// What the user wants of a web feed.
public struct FeedSettings: Hashable, Sendable {
  /// The user's own name for it; `nil` for the feed's own.
  public var name: String?
  /// The names of the folders it lies in, the outermost first.
  public var folders: [String] = []
  /// What its articles are tagged with when they come.
  public var tags: [String] = []
  /// Seconds between two looks; `nil` for as often as the feed changes.
  public var interval: Int?
  /// Whether it is not looked at.
  public var isPaused = false
  /// Whether its articles come as read.
  public var isMuted = false
  /// Whether the pages of its articles are to be fetched when they come.
  public var wantsFullText = false
  /// What is sent besides, a line each: `X-Key: value`.
  public var headers: [String] = []
  /// Who the server is told is asking; `nil` for Gazette.
  public var userAgent: String?
  /// A command that prints `name:password`, as words; `nil` where nobody asks for them.
  public var credentialsCommand: [String]?
  /// Whether the feed may lie on the host that its address names although that is a private one.
  public var mayBePrivate = false

  /// What is wanted of a feed of which nothing was said.
  public init() {}
}
