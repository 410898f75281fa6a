/// What `gazette doctor` finds.
public struct Checkup: Hashable, Sendable {
  /// What SQLite says of the file; empty where all is well.
  public var damages: [String] = []
  /// Tables, indexes and triggers that are not there; nothing else was examined then.
  public var missing: [String] = []
  /// Whether the full-text index agrees with itself.
  public var indexIsSound = true
  /// Articles that still wait for their place in the index.
  public var unindexed = 0
  /// Counts that differ from what they count.
  public var wrongCounts: [String] = []
  /// What stands in the library.
  public var sizes = Sizes()

  /// Numbers of rows and bytes.
  public struct Sizes: Hashable, Sendable {
    /// All articles, the trash included.
    public var articles = 0
    /// Folders, files and web feeds.
    public var feeds = 0
    /// The bytes of the database.
    public var database = 0
    /// Of it, the articles' contents.
    public var contents = 0
    /// Of it, the full-text index.
    public var index = 0
    /// Of it, pages that nothing uses.
    public var free = 0

    /// Sizes from their numbers.
    public init(
      articles: Int = 0, feeds: Int = 0, database: Int = 0, contents: Int = 0, index: Int = 0,
      free: Int = 0
    ) {
      self.articles = articles
      self.feeds = feeds
      self.database = database
      self.contents = contents
      self.index = index
      self.free = free
    }
  }

  /// A library in which nothing was found wrong.
  public init() {}

  /// Whether nothing is wrong.
  public var isHealthy: Bool {
    damages.isEmpty && missing.isEmpty && indexIsSound && wrongCounts.isEmpty
  }
}
