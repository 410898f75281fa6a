/// Reads JSON-LD (https://schema.org/NewsArticle).
struct StructuredData {
  /// What each script describes.
  private let scripts: [[JSONValue]]

  init(_ scripts: [String]) {
    self.scripts = scripts.compactMap { LenientJSON.read($0).map(Self.flatten) }
  }

  /// Everything said of the article; the places of one page fill each other's gaps.
  ///
  /// - Parameter window: The title of the window, by which the article is known among others.
  func facts(near window: String?) -> PageFacts {
    var facts = PageFacts()
    let people = Self.names(Array(scripts.joined()))
    let teasers = teasers(near: window)
    for things in scripts {
      for thing in things where Self.isArticle(thing) {
        if let headline = thing["headline"]?.string, teasers.contains(headline) { continue }
        facts.fill(from: Self.read(thing, people))
      }
      for thing in things where !Self.isArticle(thing) && Self.isPage(thing) {
        facts.published += Self.dates(of: thing)
        facts.isFree = facts.isFree ?? thing["isAccessibleForFree"]?.truth
        facts.otherAuthors += Self.authors(of: thing, people).names
      }
    }
    return facts
  }

  /// The headlines of other articles, where one is that of the window.
  private func teasers(near window: String?) -> Set<String> {
    let headlines = scripts.joined().filter(Self.isArticle)
      .compactMap { $0["headline"]?.string }.prefix(100)
    guard let window, headlines.count > 1 else { return [] }
    let likeness = headlines.map { PageTitle.likeness(window, $0.decodedReferences) }
    guard let best = likeness.max(), best > 0.6 else { return [] }
    return Set(zip(headlines, likeness).lazy.filter { $0.1 < best / 2 }.map(\.0))
  }

  /// The headline of the first article, or its name where that is what the window's title says.
  func headline(near window: String?) -> String? {
    guard let window else { return nil }
    for thing in scripts.joined() where Self.isArticle(thing) {
      guard let name = thing["name"]?.string, let headline = thing["headline"]?.string else {
        continue
      }
      let isName = PageTitle.likeness(name, window) > 0.75
      let best = isName && PageTitle.likeness(headline, window) <= 0.75 ? name : headline
      return best.decodedReferences
    }
    return nil
  }

  private static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "BlogPosting",
    "LiveBlogPosting", "SocialMediaPosting", "TechArticle", "ScholarlyArticle", "Report",
    "AdvertiserContentArticle", "Review", "DiscussionForumPosting", "SatiricalArticle",
  ]

  private static func isArticle(_ thing: JSONValue) -> Bool {
    thing["@type"]?.elements.contains { type in
      guard let name = type.string?.split(separator: "/").last else { return false }
      return articleTypes.contains(String(name))
    } ?? false
  }

  private static func isPage(_ thing: JSONValue) -> Bool {
    thing["@type"]?.elements.contains { ["WebPage", "ItemPage"].contains($0.string) } ?? false
  }

  private static func dates(of thing: JSONValue) -> [String] {
    [thing["datePublished"]?.string ?? thing["dateCreated"]?.string].compactMap { $0 }
  }

  private static func flatten(_ value: JSONValue) -> [JSONValue] {
    value.elements.flatMap { thing -> [JSONValue] in
      var things = [thing]
      if let graph = thing["@graph"] { things += graph.elements }
      if let main = thing["mainEntity"] { things += main.elements }
      return things
    }
  }

  /// The names behind `{"@id": "#author"}`.
  private static func names(_ things: [JSONValue]) -> [String: String] {
    var names: [String: String] = [:]
    for thing in things {
      if let id = thing["@id"]?.string, let name = thing["name"]?.string { names[id] = name }
    }
    return names
  }

  /// `givenName` and `familyName`, where that is all.
  private static func fullName(_ person: JSONValue) -> String? {
    let parts = [person["givenName"]?.string, person["familyName"]?.string].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func isOrganisation(_ author: JSONValue) -> Bool {
    author["@type"]?.elements.contains { $0.string?.hasSuffix("Organization") ?? false } ?? false
  }

  private static func name(_ value: JSONValue, _ people: [String: String]) -> String? {
    if let line = value.string { return (people[line] ?? line).decodedReferences }
    let parts = value["name"]?.elements.compactMap(\.string).filter { !$0.trimmed.isEmpty } ?? []
    let name = parts.isEmpty ? fullName(value) : parts.joined(separator: ", ")
    return (name ?? value["@id"]?.string.flatMap { people[$0] })?.decodedReferences
  }

  /// The persons of a thing, or its organisations where there are none.
  private static func authors(
    of thing: JSONValue, _ people: [String: String]
  ) -> (names: [String], areOrganisations: Bool) {
    for key in ["author", "creator"] {
      let values = thing[key]?.elements.flatMap { $0["@list"]?.elements ?? $0.elements } ?? []
      let persons = values.filter { !isOrganisation($0) }.compactMap { name($0, people) }
      if !persons.isEmpty { return (persons, false) }
      let others = values.compactMap { name($0, people) }
      if !others.isEmpty { return (others, true) }
    }
    return ([], false)
  }

  private static func read(_ thing: JSONValue, _ people: [String: String]) -> PageFacts {
    var facts = PageFacts()
    facts.title = (thing["headline"]?.string ?? thing["name"]?.string)?.decodedReferences
    (facts.authors, facts.areOrganisations) = authors(of: thing, people)
    let authors = thing["author"]?.elements ?? []
    facts.authorAddresses = authors.compactMap { $0["url"]?.string ?? $0["@id"]?.string }
    facts.published = dates(of: thing)
    facts.updated = thing["dateModified"]?.string
    facts.source = thing["publisher"]?.elements.first.flatMap { name($0, people) }
    facts.language = thing["inLanguage"].flatMap { $0.string ?? $0["alternateName"]?.string }
    facts.summary = thing["description"]?.string
    let image = thing["image"]?.elements.first
    facts.image = image?.string ?? image?["url"]?.elements.first?.string
    let sections = thing["articleSection"]?.elements.compactMap(\.string) ?? []
    let keywords = thing["keywords"]?.elements.compactMap(\.string) ?? []
    facts.tags = sections + keywords.flatMap { $0.split(separator: ",").map(String.init) }
    facts.body = thing["articleBody"]?.string
    facts.isFree = thing["isAccessibleForFree"]?.truth
    let page = thing["mainEntityOfPage"]
    facts.url = thing["url"]?.string ?? page?.string ?? page?["@id"]?.string
    return facts
  }
}

extension String {
  /// The words without markup and references: `Ferry &#8211; back` is often written in data.
  fileprivate var decodedReferences: String {
    var words = self
    return words.withUTF8 { bytes in
      let isPlain = !bytes.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
      return isPlain ? nil : MarkupText.text(bytes)
    } ?? self
  }
}
