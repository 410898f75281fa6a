/// Reads the names of authors from `<meta>` tags, of which publishers use a dozen.
struct AuthorTags {
  /// What the most trusted tag says.
  private(set) var names: [String] = []
  /// What the others say.
  private(set) var others: [String] = []
  /// Addresses of the authors' pages.
  private(set) var addresses: [String] = []

  /// - Parameter values: What each tag says, its name in lower case.
  init(_ values: [String: [String]]) {
    for tag in Self.tags {
      var given: [String] = []
      for value in values[tag] ?? [] {
        if value.hasPrefix("http") || value.hasPrefix("/") {
          addresses.append(value)
        } else if !value.hasPrefix("@") {
          given.append(Self.inverted.contains(tag) ? Self.straightened(value) : value)
        }
      }
      add(given)
    }
    add(Self.labelled(values))
  }

  private mutating func add(_ given: [String]) {
    if names.isEmpty { names = given } else { others += given }
  }

  /// The trusted ones first.
  private static let tags = [
    "dc:creator", "dc.creator", "dcterms.creator", "dcterm:creator", "author", "parsely-author",
    "article:author", "og:article:author", "sailthru.author", "citation_author", "byl",
    "twitter:creator_name", "article:author_name", "article_author", "authors", "og:author",
    "cxenseparse:author", "cxenseparse:pcp-author", "cxenseparse:mhu-author", "bt:author",
    "shareaholic:article_author_name", "article.author", "dcsext.author", "analytics:author",
    "mediator_author", "sj.author", "vr:author", "rbauthors", "lp.article:author",
  ]

  /// Tags of libraries and journals, which name people as catalogues do.
  private static let inverted: Set<String> = [
    "dc:creator", "dc.creator", "dcterms.creator", "dcterm:creator", "citation_author",
  ]

  /// `Jo Reed` of `Reed, Jo`.
  private static func straightened(_ name: String) -> String {
    let sides = name.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard sides.count == 2, !sides[0].isEmpty, !sides[0].contains(" "),
      sides[1].first?.isUppercase ?? false, sides[1].split(separator: " ").count <= 3,
      BylineAsides.generation(sides[1]) == nil
    else { return name }
    return sides[1] + " " + sides[0]
  }

  /// What `twitter:data1` says where `twitter:label1` is `Written by`.
  private static func labelled(_ values: [String: [String]]) -> [String] {
    for number in 1...4 {
      guard let label = values["twitter:label\(number)"]?.first?.lowercased(),
        let name = values["twitter:data\(number)"]?.first
      else { continue }
      let word = label.filter { $0 != ":" }.trimmed
      if BylineWords.labels.contains(word) || BylineWords.labels.contains(word + ":") {
        return [name]
      }
    }
    return []
  }
}
