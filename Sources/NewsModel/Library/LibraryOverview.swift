/// What a library holds, in numbers that cost nothing to read: the sidebar shows it.
public struct LibraryOverview: Hashable, Sendable {
  /// A publisher or a tag with its articles.
  public struct Named: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// How much there is.
    public var tally: Tally

    /// A name with its numbers.
    public init(name: String, tally: Tally) {
      self.name = name
      self.tally = tally
    }
  }

  /// Everything but the trash.
  public var all = Tally()
  /// What is starred.
  public var starred = Tally()
  /// What is dated today, where the reader is.
  public var today = Tally()
  /// Folders, files and web feeds, by title.
  public var feeds: [Feed] = []
  /// The publishers with the most articles, by name.
  public var sources: [Named] = []
  /// The reader's own tags, by name.
  public var tags: [Named] = []
  /// The tags with which articles of web feeds come, by name.
  public var feedTags: [String] = []
  /// Searches that were saved, in the order of their names.
  public var savedSearches: [SavedSearch] = []
  /// How many articles lie in the trash.
  public var trashed = 0
  /// How many articles lost their file.
  public var gone = 0
  /// How many articles wait for their place in an index that is being made anew.
  public var unindexed = 0

  /// The overview of an empty library.
  public init() {}
}

/// A search that was given a name.
public struct SavedSearch: Hashable, Sendable, Codable {
  /// What the sidebar calls it.
  public var name: String
  /// The line of the search bar.
  public var query: String

  /// A search from its name and its line.
  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
