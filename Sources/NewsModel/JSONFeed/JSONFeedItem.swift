/// One article of a JSON Feed; what is not known is left out.
public struct JSONFeedItem: Hashable, Sendable, Codable {
  /// Somebody of the byline.
  public struct Author: Hashable, Sendable, Codable {
    /// The name.
    public var name: String

    /// An author of this name.
    public init(name: String) { self.name = name }
  }

  /// The address of the article where it has one, else its file.
  public var id: String
  /// Where the original page is.
  public var url: String?
  /// The headline; left out where a feed gives none.
  public var title: String?
  /// The main text; a blank line between paragraphs.
  public var contentText: String
  /// The main text as HTML.
  public var contentHTML: String
  /// What the document carries as a summary.
  public var summary: String?
  /// The address of the lead picture.
  public var image: String?
  /// RFC 3339.
  public var datePublished: String?
  /// RFC 3339.
  public var dateModified: String?
  /// The byline.
  public var authors: [Author]?
  /// Categories and tags.
  public var tags: [String]?
  /// BCP 47.
  public var language: String?
  /// Files that belong to it.
  public var attachments: [JSONFeedAttachment]?
  /// What JSON Feed has no words for.
  public var gazette: JSONFeedExtension

  private enum CodingKeys: String, CodingKey {
    case id, url, title, summary, image, authors, tags, language, attachments
    case contentText = "content_text"
    case contentHTML = "content_html"
    case datePublished = "date_published"
    case dateModified = "date_modified"
    case gazette = "_gazette"
  }

  /// The item of an article that was read from a file.
  public init(_ article: ParsedArticle, file: String, format: DocumentFormat) {
    id = article.url ?? file
    url = article.url
    title = article.title
    contentText = article.document.plainText
    contentHTML = article.document.html
    summary = article.summary
    image = article.image
    datePublished = article.published?.rfc3339
    dateModified = article.updated?.rfc3339
    authors = article.authors.isEmpty ? nil : article.authors.map(Author.init)
    tags = article.tags.isEmpty ? nil : article.tags
    language = article.language
    gazette = JSONFeedExtension(article, file: file, format: format)
    guard let entry = article.entry else { return }
    id = entry.guid ?? id
    if !entry.hasTitle { title = nil }
    summary = summary ?? (entry.hasOnlySummary ? contentText : Self.beginning(of: contentText))
    if !entry.attachments.isEmpty { attachments = entry.attachments.map(JSONFeedAttachment.init) }
  }

  /// The first sentences of a text, some three hundred characters cut between words; `nil` for none.
  private static func beginning(of text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let head = text.prefix(300)
    guard head.endIndex < text.endIndex else { return text }
    let words = head.lastIndex(where: \.isWhitespace).map { head[..<$0] } ?? head
    return words + "…"
  }

  /// The item of an article of a library, with what the reader did with it.
  public init(_ article: Article) {
    self.init(article.content, file: article.file, format: article.format)
    if article.format == .feed, !article.file.hasPrefix("/") {
      // What came through a web feed lies in no file, and goes by a name of the library's own.
      gazette.file = nil
      if id == article.file { id = "\(article.id.rawValue)" }
    }
    gazette.article = article.id
    gazette.read = article.status.isRead
    gazette.starred = article.status.isStarred
    if article.isGone { gazette.gone = true }
    if !article.feeds.isEmpty { gazette.feeds = article.feeds }
    if !article.status.tags.isEmpty { gazette.tags = article.status.tags }
  }
}
