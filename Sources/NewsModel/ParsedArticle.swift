/// One article as a document states it: a value that depends on nothing but the bytes.
public struct ParsedArticle: Hashable, Sendable {
  /// Never empty; the file's name where the document has no title.
  public var title: String
  /// The main text, without title, metadata lines and boilerplate; that of a feed's article is built
  /// when it is first asked for.
  public var document: Document {
    get { text.document }
    set { text = .built(newValue) }
  }
  private var text: ArticleText
  /// A hash of the text, or of what it is built from; it changes when either does.
  package var textHash: Int64 {
    switch text {
    case .lazy(let lazy): lazy.sourceHash
    case .built(let document): ContentHash.of([document.plainText])
    }
  }
  /// The publisher: `Anadolu Ajansı`.
  public var source: String?
  /// The names of the byline, one each.
  public var authors: [String] = []
  /// The byline as it stands on a page: `By Jo Reed, Coast Post`; not kept in a library.
  public var byline: String?
  /// Categories and tags.
  public var tags: [String] = []
  /// Where the original page is; absolute, http or https.
  public var url: String?
  /// When it was published.
  public var published: Moment?
  /// When its text was last changed by the publisher.
  public var updated: Moment?
  /// When the document was exported or saved.
  public var exported: Moment?
  /// BCP 47: `en`, `pt-BR`.
  public var language: String?
  /// The address of the lead picture.
  public var image: String?
  /// A summary that the document carries apart from its text.
  public var summary: String?
  /// Other articles that the document points to.
  public var related: [RelatedLink] = []
  /// What was odd about the document, in sentences.
  public var warnings: [String] = []
  /// What only a feed says of it; `nil` for other documents.
  public var entry: FeedEntry?

  /// An article that has only a title and a text.
  public init(title: String, document: Document) {
    self.title = title
    text = .built(document)
  }

  /// An article whose text is built when it is first asked for.
  public init(title: String, document: LazyDocument) {
    self.title = title
    text = .lazy(document)
  }
}

/// The text of an article, built or not; two are equal if their documents are.
private enum ArticleText: Hashable, Sendable {
  case built(Document)
  case lazy(LazyDocument)

  var document: Document {
    switch self {
    case .built(let document): document
    case .lazy(let lazy): lazy.document
    }
  }

  static func == (left: ArticleText, right: ArticleText) -> Bool { left.document == right.document }

  func hash(into hasher: inout Hasher) { hasher.combine(document) }
}

/// Another article that a document points to.
public struct RelatedLink: Hashable, Sendable, Codable {
  /// The words of the link.
  public var title: String
  /// Its address; `nil` where the export kept only a placeholder.
  public var url: String?

  /// A link from its parts.
  public init(title: String, url: String?) {
    self.title = title
    self.url = url
  }
}

/// What kind of document an article was read from.
public enum DocumentFormat: String, Hashable, Sendable, Codable, CaseIterable {
  case text, markdown, html, feed
}
