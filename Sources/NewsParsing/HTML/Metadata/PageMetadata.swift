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
  private let shownAuthors: [String]
  private let dates: DateReader
  private let published: Moment?

  init(_ page: Page, baseURL: String?, fileDate: Date?) {
    let meta = MetaTags.facts(page)
    let visible = VisibleFacts.facts(page)
    let data = StructuredData(page.structuredData)
    var facts = data.facts()
    facts.url = meta.url ?? facts.url
    facts.source = meta.source ?? facts.source
    facts.language = meta.language ?? facts.language
    let window = Headline.window(page)
    let main = Headline.words(GUMBO_TAG_H1, in: page)
    headings = main + Headline.words(GUMBO_TAG_H2, in: page)
    facts.title = data.headline(near: window) ?? facts.title
    facts.fill(from: meta)
    facts.title =
      facts.title ?? window.map { [headings] in
        PageTitle.headline(ofWindow: $0, main: main, headings: headings)
      }
      ?? visible.title
    facts.fill(from: visible)
    self.facts = facts
    headline = visible.title
    shownAuthors = visible.authors
    dates = DateReader(relativeTo: fileDate)
    links = Self.resolver(page, baseURL: baseURL, pageURL: facts.url)
    published = Self.published(page, facts, baseURL: baseURL, fileDate: fileDate)
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
    let full = clean(facts.title) ?? clean(headline) ?? name
    let title = PageTitle.headline(of: full, site: source, headings: headings)
    let authors = authors(source: source)
    let text =
      keepsTitle
      ? blocks
      : withoutTitle(blocks, [title, full, headline ?? ""]).withoutByline(of: authors)
    let document = Document(text)
    var article = ParsedArticle(title: title, document: document)
    article.url = facts.url.flatMap(links.web)
    article.source = source ?? article.url.flatMap { LinkResolver(base: $0).host }?.withoutWWW
    article.authors = authors
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

  /// The names that the head of the page gives; where they are only that of the site, those shown.
  private func authors(source: String?) -> [String] {
    let read = { (lines: [String]) in
      var names: [String] = []
      for name in lines.flatMap({ PageByline.names(SafeText.line($0)) }) where !names.contains(name)
      {
        names.append(name)
      }
      return names
    }
    let given = read(facts.authors)
    let isSite = given.allSatisfy { name in
      source.map { PageTitle.same($0, name) } ?? false || Self.nobody.contains(name.lowercased())
    }
    let shown = isSite ? read(shownAuthors) : []
    return shown.isEmpty ? given : shown
  }

  private static let nobody: Set<String> = [
    "admin", "administrator", "editor", "redaktion", "redacción", "redação", "staff", "webmaster",
    "redazione", "rédaction", "la rédaction", "root", "default", "unknown", "news", "web desk",
  ]

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
      // A text that is much longer than a title is none.
      guard line.utf8.count < 1000, titles.contains(where: { PageTitle.same($0, line) }) else {
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
}
