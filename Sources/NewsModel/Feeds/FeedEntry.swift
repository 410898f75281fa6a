/// What only a feed says of an article.
public struct FeedEntry: Hashable, Sendable {
  /// The name that the article keeps in its feed, whatever changes in it.
  public var guid: String?
  /// The address for mail of the first author.
  public var authorEmail: String?
  /// Files that belong to the article, such as the sound of a podcast.
  public var attachments: [Attachment] = []
  /// Where the article is talked about.
  public var comments: String?
  /// The `guid` of the article that this one answers (RFC 4685).
  public var repliesTo: String?
  /// Whether the feed has no text but a description or summary, which stands in for it.
  public var hasOnlySummary = false
  /// Whether the feed gives a title; else it was made of the first words of the text.
  public var hasTitle = true

  /// An entry of which nothing is known yet.
  public init() {}
}

/// A file that belongs to an article.
public struct Attachment: Hashable, Sendable {
  /// Where it is; absolute, http or https, or a magnet link.
  public var url: String
  /// Its media type as the feed states it: `audio/mpeg`.
  public var type: String?
  /// Bytes.
  public var size: Int?
  /// What it is called.
  public var title: String?
  /// Seconds.
  public var duration: Int?

  /// A file from what is known.
  public init(
    url: String, type: String? = nil, size: Int? = nil, title: String? = nil, duration: Int? = nil
  ) {
    self.url = url
    self.type = type
    self.size = size
    self.title = title
    self.duration = duration
  }
}
