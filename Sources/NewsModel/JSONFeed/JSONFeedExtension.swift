/// The `_gazette` object of an item: what JSON Feed has no words for.
public struct JSONFeedExtension: Hashable, Sendable, Codable {
  /// A picture's words.
  public struct Caption: Hashable, Sendable, Codable {
    /// What the caption says; may be empty.
    public var caption: String
    /// Photographer and agency.
    public var credit: String?
  }

  /// A link of the text.
  public struct Link: Hashable, Sendable, Codable {
    /// Its words.
    public var text: String
    /// Its address.
    public var url: String
  }

  /// The path as it was given; left out where the article came through a web feed, not in a file.
  public var file: String?
  /// What kind of document it is.
  public var format: DocumentFormat
  /// The publisher.
  public var source: String?
  /// The byline as it stands on a page, where that is more than the names of the authors.
  public var byline: String?
  /// How exactly the publication is dated.
  public var datePrecision: Moment.Precision?
  /// When the document was exported, RFC 3339.
  public var documentDate: String?
  /// Pictures and captions.
  public var figures: [Caption]
  /// The links of the text.
  public var links: [Link]
  /// Other articles that the document points to.
  public var related: [RelatedLink]
  /// What was odd about the document.
  public var warnings: [String]
  /// The name that it keeps in its feed.
  public var guid: String?
  /// The address for mail of the first author.
  public var authorEmail: String?
  /// Where it is talked about.
  public var comments: String?
  /// The `guid` of the article that it answers.
  public var repliesTo: String?
  /// The article's number in the library that it comes from.
  public var article: ArticleID?
  /// Whether it was read.
  public var read: Bool?
  /// Whether it is starred.
  public var starred: Bool?
  /// Whether its file vanished.
  public var gone: Bool?
  /// The reader's own tags.
  public var tags: [String]?
  /// Where the feed is that an entry of a list of feeds names.
  public var feedAddress: String?
  /// What the feeds are called that it came through.
  public var feeds: [String]?

  private enum CodingKeys: String, CodingKey {
    case file, format, source, byline, figures, links, related, warnings, read, starred, gone, tags
    case guid, comments, feeds
    case datePrecision = "date_precision"
    case documentDate = "document_date"
    case article = "id"
    case authorEmail = "author_email"
    case repliesTo = "in_reply_to"
    case feedAddress = "feed_url"
  }

  init(_ article: ParsedArticle, file: String, format: DocumentFormat) {
    self.file = file
    self.format = format
    source = article.source
    let names = article.authors.joined(separator: ", ")
    byline = article.byline.flatMap { $0 == names ? nil : $0 }
    datePrecision = article.published?.precision
    documentDate = article.exported?.rfc3339
    figures = article.document.figures.map {
      Caption(caption: $0.caption.plainText, credit: $0.credit)
    }
    links = article.document.links.compactMap { link in
      link.url.map { Link(text: link.title, url: $0) }
    }
    related = article.related
    warnings = article.warnings
    guid = article.entry?.guid
    authorEmail = article.entry?.authorEmail
    comments = article.entry?.comments
    repliesTo = article.entry?.repliesTo
  }
}
