import Foundation
import NewsModel
import NewsParsing
import NewsStore
import SafeText

extension NewsboatItem {
  /// The article as the library is to have it, with the names by which its feed is going to bring it.
  func moved(
    to feed: FeedID, source: String?, tags: [String], place: Int, for store: ArticleStore
  ) -> MovedArticle {
    var document = document(of: feed, source: source, tags: tags, place: place)
    document.pickWords(for: store)
    var entry = ParsedArticle(title: title, document: Document([]))
    entry.url = url
    entry.published = published.map { Moment(date: $0, precision: .second, zoneOffset: 0) }
    entry.entry = FeedEntry()
    entry.entry?.guid = guid.isEmpty ? nil : guid
    return MovedArticle(document: document, entry: entry, isTrashed: isDeleted)
  }

  /// The article as a document of the library.
  ///
  /// - Parameters:
  ///   - source: What the feed is called.
  ///   - tags: The tags of the feed, which its articles carry here.
  func document(
    of feed: FeedID, source: String?, tags feedTags: [String], place: Int
  ) -> ImportedDocument {
    let html = content
    let isPlain = mimeType == "text/plain" || !html.contains("<")
    let blocks: [Block] =
      isPlain
      ? html.split(separator: "\n\n").map { .paragraph([.text(SafeText.line(String($0)))]) }
      : HTMLBlocks.blocks(html: html, baseURL: base ?? url)
    var article = ParsedArticle(
      title: title.isEmpty ? "Untitled" : title, document: Document(blocks))
    article.source = source
    article.authors = author.map { [$0] } ?? []
    article.tags = feedTags
    article.url = url
    article.published = published.map { Moment(date: $0, precision: .second, zoneOffset: 0) }
    article.language = LanguageGuess.language(of: article.document.plainText)
    // Letters that the reader put on it: a star here, and one tag each so that none is lost.
    let tags = flags.map { "flag \($0)" }
    return ImportedDocument(
      feed: feed, key: SafeText.line(feedURL + " " + guid), place: place, format: .html,
      bytes: Array((title + "\n" + content).utf8),
      stamp: ImportedDocument.Stamp(size: content.utf8.count, changed: 0),
      fileDate: published ?? Date(timeIntervalSince1970: 0), articles: [article],
      status: ArticleStatus(isRead: !isUnread, isStarred: !flags.isEmpty, tags: tags))
  }
}
