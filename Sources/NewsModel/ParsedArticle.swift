/// One article as a document states it: a value that depends on nothing but the bytes.
public struct ParsedArticle: Hashable, Sendable {
  /// Never empty; the file's name where the document has no title.
  public var title: String
  /// The main text, without title, metadata lines and boilerplate.
  public var document: Document
  /// The publisher: `Anadolu Ajansı`.
  public var source: String?
  /// The names of the byline, one each.
  public var authors: [String] = []
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

  /// An article that has only a title and a text.
  public init(title: String, document: Document) {
    self.title = title
    self.document = document
  }
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
  case text, markdown, html
}
