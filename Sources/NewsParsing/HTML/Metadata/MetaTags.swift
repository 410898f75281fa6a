import CGumbo

/// Reads `<meta>`, `<link>` and `<title>`: OpenGraph, Dublin Core, parsely, sailthru and others.
enum MetaTags {
  static func facts(_ page: Page) -> PageFacts {
    var values: [String: [String]] = [:]
    var facts = PageFacts()
    for index in page.nodes.indices {
      switch page.nodes[index].tag {
      case GUMBO_TAG_META: collect(page, index, into: &values)
      case GUMBO_TAG_LINK where facts.url == nil:
        guard page.attribute("rel", of: index)?.lowercased() == "canonical" else { continue }
        facts.url = page.attribute("href", of: index)
      case GUMBO_TAG_HTML: facts.language = page.attribute("lang", of: index)
      default: continue
      }
    }
    fill(&facts, from: values)
    return facts
  }

  private static func collect(_ page: Page, _ index: Int, into values: inout [String: [String]]) {
    guard let content = page.attribute("content", of: index)?.trimmed, !content.isEmpty else {
      return
    }
    for attribute in ["property", "name", "itemprop", "http-equiv"] {
      // Some pages give several names at once: `property="og:title twitter:title"`.
      for name in page.attribute(attribute, of: index)?.lowercased().split(separator: " ") ?? [] {
        values[String(name), default: []].append(content)
      }
    }
  }

  private static func fill(_ facts: inout PageFacts, from values: [String: [String]]) {
    func first(_ names: [String]) -> String? { names.lazy.compactMap { values[$0]?.first }.first }
    facts.title = first([
      "og:title", "parsely-title", "sailthru.title", "twitter:title", "dc.title",
      "citation_title", "headline", "dcterms.title",
    ])
    facts.authors =
      [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
        "dcterms.creator", "citation_author", "byl", "twitter:creator_name",
      ]
      .lazy.compactMap { values[$0]?.filter { !$0.hasPrefix("http") && !$0.hasPrefix("@") } }
      .first { !$0.isEmpty } ?? []
    facts.published = first([
      "article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
      "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "citation_date",
      "citation_publication_date", "pubdate", "publishdate", "publish-date", "publication_date",
      "article.published", "published-date", "date", "datecreated", "dcterms.date",
      "cxenseparse:recs:publishtime", "og:pubdate", "article:published",
    ])
    facts.updated = first([
      "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
      "lastmod", "last-modified", "article:modified", "revised",
    ])
    facts.url = facts.url ?? first(["og:url", "twitter:url"])
    facts.source = first(["og:site_name", "application-name", "dc.publisher", "publisher"])
    facts.image = first(["og:image", "og:image:url", "twitter:image", "thumbnail"])
    facts.language = facts.language ?? first(["content-language", "og:locale", "dc.language"])
    facts.summary = first(["og:description", "description", "twitter:description"])
    let tags = values["article:tag"] ?? []
    let words = first(["news_keywords", "keywords", "parsely-tags", "sailthru.tags"])
    let section = values["article:section"]?.prefix(1) ?? []
    let given = tags.isEmpty ? words?.split(separator: ",").map(String.init) ?? [] : tags
    facts.tags = section + given
  }
}
