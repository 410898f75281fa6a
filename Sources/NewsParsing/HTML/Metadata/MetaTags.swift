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
      "dc:title", "dc.title", "dcterms.title", "dcterm:title", "og:title",
      "weibo:article:title", "title", "twitter:title", "parsely-title", "sailthru.title",
      "citation_title", "headline",
    ])
    let authors = AuthorTags(values)
    facts.authors = authors.names
    facts.otherAuthors = authors.others
    facts.authorAddresses = authors.addresses
    facts.published = publishedNames.compactMap { values[$0]?.first }
    facts.updated = first(updatedNames)
    facts.url = facts.url ?? first(["og:url", "twitter:url"])
    facts.source = first(["og:site_name", "application-name", "dc.publisher", "publisher"])
    facts.image = first(["og:image", "og:image:url", "twitter:image", "thumbnail"])
    facts.language = facts.language ?? first(["content-language", "og:locale", "dc.language"])
    facts.summary = first(["og:description", "description", "twitter:description"])
    let tier = first(["isaccessibleforfree", "article:content_tier", "og:article:content_tier"])
    facts.isFree = tier.flatMap { tiers[$0.lowercased()] }
    let tags = values["article:tag"] ?? []
    let words = first(["news_keywords", "keywords", "parsely-tags", "sailthru.tags"])
    let section = values["article:section"]?.prefix(1) ?? []
    let given = tags.isEmpty ? words?.split(separator: ",").map(String.init) ?? [] : tags
    facts.tags = section + given
  }

  /// What pages say of who may read them; `metered` articles are free for some.
  private static let tiers = ["true": true, "false": false, "free": true, "locked": false]

  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "article:published", "article.published", "article:publicationdate", "article:published_date",
    "og:article:published", "og:datepublished", "og:publish_date", "rnews:datepublished",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dc.created", "dc:created", "dcterms.date", "dc.date", "dc:date",
    "citation_date", "citation_publication_date", "pubdate", "publishdate", "publish-date",
    "publish_date", "publisheddate", "published-date", "published_date", "publication_date",
    "published_time", "publish_time", "publication-date", "originalpublicationdate", "bt:pubdate",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "og:pubdate", "rbpubdate",
    "mediator_published_time", "shareaholic:article_published_time", "vr:published_time",
    "article_date_original", "analyticsattributes.articledate", "dcsext.articlefirstpublished",
    "twt-published-at", "content_create_date", "datecreated", "date_created", "date_published",
    "created", "displaydate", "doc_date", "og:regdate", "ptime", "pdate", "gentime",
    "release_date", "video:release_date", "og:release_date", "date", "article:post_date",
    "timestamp",
    "dateposted",
  ]

  private static let updatedNames = [
    "article:modified_time", "og:updated_time", "og:modified_time", "og:article:modified_time",
    "datemodified", "dcterms.modified", "dc.date.modified", "dc.modified", "lastmod",
    "lastmodified",
    "last-modified", "article:modified", "article:modified_date", "bt:moddate", "modified",
    "modificationdate", "updated_time", "revised", "revision_date",
  ]
}
