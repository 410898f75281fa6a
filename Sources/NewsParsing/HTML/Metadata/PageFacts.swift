/// What one place of a page says about the article; places are asked in the order of their trust.
struct PageFacts {
  var title: String?
  var authors: [String] = []
  /// Whether the authors are organisations.
  var areOrganisations = false
  /// What less trusted places give besides.
  var otherAuthors: [String] = []
  /// Addresses of pages about the authors.
  var authorAddresses: [String] = []
  /// Every date of publication that is given, the trusted ones first.
  var published: [String] = []
  var updated: String?
  var url: String?
  var source: String?
  var image: String?
  var language: String?
  var summary: String?
  var tags: [String] = []
  /// The whole text, where a page carries it for machines; some publishers write it as HTML.
  var body: String?
  /// Whether everybody may read the whole article.
  var isFree: Bool?

  /// Takes from a less trusted place what is missing.
  mutating func fill(from other: PageFacts) {
    title = title ?? other.title
    if authors.isEmpty {
      authors = other.authors
      areOrganisations = other.areOrganisations
    } else {
      otherAuthors += other.authors
    }
    otherAuthors += other.otherAuthors
    authorAddresses += other.authorAddresses
    published += other.published
    updated = updated ?? other.updated
    url = url ?? other.url
    source = source ?? other.source
    image = image ?? other.image
    language = language ?? other.language
    summary = summary ?? other.summary
    if tags.isEmpty { tags = other.tags }
    body = body ?? other.body
    isFree = isFree ?? other.isFree
  }
}
