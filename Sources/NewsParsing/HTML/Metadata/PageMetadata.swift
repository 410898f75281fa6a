import CGumbo
import Foundation
import NewsModel
import SafeText

/// Everything that a page says about its article, from all places, the trusted ones first.
struct PageMetadata {
  let facts: PageFacts
  let links: LinkResolver
  /// What stands above the text.
  private let headline: String?
  private let headings: [String]
  private let shown: VisibleByline
  private let dates: DateReader
  private let published: Moment?

  init(_ page: Page, baseURL: String?, fileDate: Date?) {
    let meta = MetaTags.facts(page)
    let visible = VisibleFacts.facts(page)
    var byline = VisibleByline.find(page)
    let data = StructuredData(page.structuredData)
    let window = Headline.window(page)
    var facts = data.facts(near: window)
    facts.url = meta.url ?? facts.url
    facts.source = meta.source ?? facts.source
    facts.language = meta.language ?? facts.language
    let main = Headline.words(GUMBO_TAG_H1, in: page)
    headings = main + Headline.words(GUMBO_TAG_H2, in: page)
    facts.title = data.headline(near: window) ?? facts.title
    if let shared = meta.title, Self.isShown(shared, main, rather: facts.title, window) {
      facts.title = shared
    }
    facts.fill(from: meta)
    facts.title =
      facts.title ?? window.map { [headings] in
        PageTitle.headline(ofWindow: $0, main: main, headings: headings)
      }
      ?? visible.title
    facts.fill(from: visible)
    if facts.authors.isEmpty, byline.names.isEmpty,
      let headline = Headline.node(page, facts.title)
    {
      byline = VisibleByline.labelled(page, under: headline)
    }
    shown = byline
    self.facts = facts
    headline = visible.title
    dates = DateReader(relativeTo: fileDate)
    links = Self.resolver(page, baseURL: baseURL, pageURL: facts.url)
    published = Self.published(page, facts, baseURL: baseURL, fileDate: fileDate)
  }

  /// Whether a title is what stands above the text, against one that only data for machines have.
  private static func isShown(
    _ shared: String, _ main: [String], rather declared: String?, _ window: String?
  ) -> Bool {
    guard let declared, main.contains(where: { PageTitle.same($0, shared) }) else { return false }
    return window.map { PageTitle.likeness($0, declared) < 0.9 } ?? true
  }

  private static func resolver(_ page: Page, baseURL: String?, pageURL: String?) -> LinkResolver {
    let outer = LinkResolver(base: baseURL ?? pageURL)
    let base = page.nodes.indices.lazy.filter { page.nodes[$0].tag == GUMBO_TAG_BASE }
      .compactMap { page.attribute("href", of: $0) }.first
    guard let base, let absolute = outer.web(base) else { return outer }
    return LinkResolver(base: absolute)
  }

  /// The article with these blocks; its headline is taken out of them unless they are to stay.
  func article(blocks: [Block], name: String, keepsTitle: Bool) -> ParsedArticle {
    let source = clean(facts.source)
    let full = clean(facts.title.map(TitleTags.removed)) ?? clean(headline) ?? name
    let url = facts.url.flatMap(links.web)
    let host = url.flatMap { LinkResolver(base: $0).host }?.withoutWWW
    let hosts = [host, host?.domainName].compactMap { $0 }
    let title = PageTitle.headline(of: full, site: source, hosts: hosts, headings: headings)
    let people = PageAuthors(facts, shown: shown, sites: [source].compactMap { $0 } + hosts)
    let authors = people.names()
    let text =
      keepsTitle
      ? blocks
      : withoutTitle(blocks, [title, full, headline ?? ""]).withoutByline(of: authors)
    let document = Document(text)
    var article = ParsedArticle(title: title, document: document)
    article.url = url
    article.source = source ?? host
    article.authors = authors
    article.byline = clean(shown.line).flatMap { line in
      authors.contains(where: line.contains) ? line : nil
    }
    article.tags = tags()
    let updated = facts.updated.flatMap(dates.moment)
    article.published = published ?? updated
    article.updated = updated
    if article.updated?.date == article.published?.date { article.updated = nil }
    article.language =
      facts.language.flatMap(Self.language) ?? LanguageGuess.language(of: document.plainText)
    article.image = facts.image.flatMap(links.web) ?? text.firstImage
    article.summary = clean(facts.summary)
    return article
  }

  private func clean(_ words: String?) -> String? {
    guard let words else { return nil }
    let line = SafeText.line(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  private func tags() -> [String] {
    var tags: [String] = []
    for tag in facts.tags.compactMap(clean) where !tags.contains(tag) { tags.append(tag) }
    return tags
  }

  /// `pt-BR` of `pt_BR`; `nil` for what is no language.
  private static func language(_ given: String) -> String? {
    let tag = given.trimmed.replacing("_", with: "-")
    let primary = tag.split(separator: "-").first ?? ""
    guard (2...3).contains(primary.count), tag.utf8.count <= 12, primary.allSatisfy(\.isLetter)
    else { return nil }
    return tag
  }

  private func withoutTitle(_ blocks: [Block], _ titles: [String]) -> [Block] {
    var kept = blocks
    for (place, block) in blocks.prefix(4).enumerated() {
      let words: [Inline]
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): words = inlines
      default: continue
      }
      let line = words.plainText
      // A text that is much longer than a title is none, and comparing it costs.
      guard line.utf8.count < 400, titles.contains(where: { PageTitle.same($0, line) }) else {
        continue
      }
      kept.remove(at: place)
      break
    }
    return kept
  }
}

extension String {
  fileprivate var withoutWWW: String { hasPrefix("www.") ? String(dropFirst(4)) : self }

  /// `coastpost` of `news.coastpost.co.uk`: the longest part but the last.
  fileprivate var domainName: String? {
    let parts: [Substring] = split(separator: ".").dropLast()
    return parts.max { $0.count < $1.count }.map(String.init)
  }
}
