/// The `_gazette` object of a feed: what JSON Feed has no words for.
public struct JSONFeedFacts: Hashable, Sendable, Codable {
  /// The family of its format.
  public var type: FeedFacts.Format
  /// The version of the format.
  public var version: String?
  /// How its text was encoded.
  public var encoding: String
  /// The name that it has for ever.
  public var id: String?
  /// RFC 3339.
  public var updated: String?
  /// RFC 3339.
  public var published: String?
  /// The program that wrote it.
  public var generator: String?
  /// Whose words it holds.
  public var copyright: String?
  /// What it is filed under.
  public var categories: [String]
  /// The address for mail of the first author.
  public var authorEmail: String?
  /// What was odd about it, in sentences.
  public var warnings: [String]

  private enum CodingKeys: String, CodingKey {
    case type, version, encoding, id, updated, published, generator, copyright, categories, warnings
    case authorEmail = "author_email"
  }

  init(_ facts: FeedFacts, warnings: [String]) {
    type = facts.format
    version = facts.version
    encoding = facts.encoding
    id = facts.id
    updated = facts.updated?.rfc3339
    published = facts.published?.rfc3339
    generator = facts.generator
    copyright = facts.copyright
    categories = facts.categories
    authorEmail = facts.authors.first?.email
    self.warnings = warnings
  }
}

/// Somebody who is answerable for a feed.
public struct JSONFeedPerson: Hashable, Sendable, Codable {
  /// The name.
  public var name: String?
  /// A page, or an address for mail with `mailto:` before it.
  public var url: String?

  init(_ person: FeedPerson) {
    name = person.name
    url = person.url ?? person.email.map { "mailto:" + $0 }
  }
}
