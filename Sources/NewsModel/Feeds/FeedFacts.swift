/// What a web feed says about itself, whatever its format.
public struct FeedFacts: Hashable, Sendable {
  /// The family of formats that a feed belongs to.
  public enum Format: String, Hashable, Sendable, Codable, CaseIterable {
    /// RSS 0.91 to 2.0.
    case rss
    /// RSS 0.90 and 1.0, which are RDF.
    case rdf
    case atom
    case json
    /// Microsoft's Channel Definition Format of 1997.
    case cdf
    /// A list of feeds, which has no articles of its own.
    case opml
  }

  /// The family of its format.
  public var format: Format
  /// The version of the format as the feed states it: `2.0`.
  public var version: String?
  /// How its text was encoded: `utf-8`, `windows-1251`.
  public var encoding: String
  /// The name that the feed has for ever, whatever its address.
  public var id: String?
  /// What it is called, on one line.
  public var title: String?
  /// What it is about, without markup.
  public var summary: String?
  /// The address of the site that it belongs to.
  public var homePage: String?
  /// Its own address as it states it.
  public var address: String?
  /// BCP 47: `en`, `pt-BR`.
  public var language: String?
  /// Who is answerable for it.
  public var authors: [FeedPerson] = []
  /// The address of its picture.
  public var icon: String?
  /// When something in it was last changed.
  public var updated: Moment?
  /// When it was published.
  public var published: Moment?
  /// The program that wrote it.
  public var generator: String?
  /// Whose words it holds.
  public var copyright: String?
  /// What it is filed under.
  public var categories: [String] = []
  /// When it wants to be asked again.
  public var rhythm = FeedRhythm()

  /// What is known of a feed before it is read.
  public init(format: Format, version: String? = nil, encoding: String) {
    self.format = format
    self.version = version
    self.encoding = encoding
  }
}

/// Somebody who is named by a feed; at least one of the three is there.
public struct FeedPerson: Hashable, Sendable {
  /// The name.
  public var name: String?
  /// The address for mail.
  public var email: String?
  /// The address of a page; absolute, http or https.
  public var url: String?

  /// Somebody from what is known.
  public init(name: String? = nil, email: String? = nil, url: String? = nil) {
    self.name = name
    self.email = email
    self.url = url
  }

  /// What lists call them: the name, else the address for mail.
  public var label: String? { name ?? email }
}
