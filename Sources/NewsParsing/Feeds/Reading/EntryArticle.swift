import NewsModel
import SafeText

extension EntryDraft {
  /// The longest title that is made of an article's first words, in bytes.
  private static let longestMadeTitle = 90

  /// The article that the entry is; what it does not say itself, its feed says.
  ///
  /// - Parameter address: Where the feed was found.
  func article(in facts: FeedFacts, at address: String? = nil) -> ParsedArticle {
    let text = content.value ?? summary.value
    let url = link.value ?? guidLink
    let ownTitle = title.value?.line
    let name = ownTitle ?? text.flatMap(Self.firstWords) ?? "Untitled"
    let pageBase =
      text.flatMap { $0.base.isDeclared ? $0.base.address : nil }
      ?? url ?? text?.base.address ?? facts.homePage
    var article = ParsedArticle(title: name, document: Self.document(text, base: pageBase))
    article.source = foreignSource([address, facts.address, facts.homePage]) ?? facts.title
    article.authors = people.people.compactMap { $0.label.map(SafeText.line) }
    article.tags = categories
    article.url = url
    article.published = published.value
    article.updated = updated.value
    article.language = language.map { SafeText.line($0).trimmed } ?? facts.language
    article.image = image.value ?? files.first { $0.type?.hasPrefix("image/") == true }?.url
    if content.value != nil { article.summary = summary.value?.line }
    article.entry = feedEntry
    article.entry?.hasTitle = ownTitle != nil
    return article
  }

  /// The publisher where the entry names another than its feed: forums give each topic a feed of its
  /// own, which publishes nothing.
  private func foreignSource(_ own: [String?]) -> String? {
    guard let origin, origin.name == source.value, let host = LinkTarget.host(origin.address),
      own.contains(where: { $0.flatMap(LinkTarget.host) == host })
    else { return source.value }
    return nil
  }

  /// The files that belong to the entry, without the small pictures that stand for it.
  private var files: [Attachment] { attachments.filter { !thumbnails.contains($0.url) } }

  private var feedEntry: FeedEntry {
    var facts = FeedEntry()
    facts.guid = guid.value
    facts.authorEmail = people.people.first?.email.map(SafeText.line)
    facts.attachments = files
    if let duration, let first = facts.attachments.first, first.duration == nil {
      facts.attachments[0].duration = duration
    }
    facts.comments = comments.value
    facts.repliesTo = repliesTo.flatMap { FeedText.line($0, .plain) }
    facts.hasOnlySummary = content.value == nil && summary.value != nil
    return facts
  }

  private static func document(_ text: FeedText?, base: String?) -> LazyDocument {
    let words = text?.words
    let kind = text?.kind
    return LazyDocument(of: words ?? "") {
      guard let words, let kind else { return Document() }
      return Document(HTMLBlocks.blocks(html: FeedText.html(words, kind), baseURL: base))
    }
  }

  /// What stands in for a title: the beginning of the text, cut between words.
  private static func firstWords(_ text: FeedText) -> String? {
    var words = text.words
    let head = words.withUTF8 { String(decoding: $0.prefix(2000), as: UTF8.self) }
    guard let line = FeedText.line(head, text.kind) else { return nil }
    guard line.utf8.count > longestMadeTitle else { return line }
    var short = Substring(line.prefix(longestMadeTitle))
    while short.utf8.count > longestMadeTitle { short.removeLast() }
    if let blank = short.lastIndex(of: " ") { short = short[..<blank] }
    return short.trimmed + "…"
  }
}

extension FeedDraft {
  /// What the feed says about itself.
  func facts(format: FeedFacts.Format, version: String?, encoding: String) -> FeedFacts {
    var facts = FeedFacts(format: format, version: version, encoding: encoding)
    facts.id = id.value
    facts.title = title.value?.line
    facts.summary = summary.value?.line
    facts.homePage = link.value
    facts.address = address
    facts.language = language.value.map { SafeText.line($0).trimmed }
    facts.authors = people.people.map { person in
      FeedPerson(
        name: person.name.map(SafeText.line), email: person.email.map(SafeText.line),
        url: person.url)
    }
    facts.icon = icon.value
    facts.updated = updated.value
    facts.published = published.value
    facts.generator = generator
    facts.copyright = copyright.value?.line
    facts.categories = categories
    facts.rhythm = rhythm
    return facts
  }
}
