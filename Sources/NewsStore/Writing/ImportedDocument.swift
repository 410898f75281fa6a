import Foundation
import NewsModel

/// A document that was read and parsed, ready to be stored; the slow preparations are done already.
package struct ImportedDocument: Sendable {
  /// A file's own facts, by which it is known to be unchanged without reading it.
  package struct Stamp: Hashable, Sendable {
    /// In bytes.
    package var size: Int
    /// When it was last changed, in nanoseconds since 1970.
    package var changed: Int64

    /// A stamp from its parts.
    package init(size: Int, changed: Int64) {
      self.size = size
      self.changed = changed
    }
  }

  let feed: FeedID
  let key: String
  let systemPath: [UInt8]?
  /// The number of the file among all that are read together.
  let place: Int
  let format: DocumentFormat
  let hash: Int64
  let stamp: Stamp
  let articles: [PreparedArticle]
  /// What the reader did with the articles elsewhere, for those that are new here.
  let status: ArticleStatus
  /// Words that the library may not have yet.
  private(set) var newWords: [String] = []

  /// In bytes.
  package var size: Int { stamp.size }

  /// How many articles the document holds.
  package var articleCount: Int { articles.count }

  /// A document from its parts.
  ///
  /// - Parameters:
  ///   - feed: What it came with.
  ///   - key: The absolute path, or the address of a web feed and the article's name in it.
  ///   - systemPath: The path for the system, where it is no UTF-8.
  ///   - place: The number of the file among all that are read together.
  ///   - bytes: The file's bytes, of which only a hash is kept.
  ///   - fileDate: Dates the articles that do not date themselves.
  ///   - latest: Dates behind it are no dates to list an article by; `nil` where all are.
  ///   - status: What the reader did with the articles elsewhere, for those that are new here.
  package init(
    feed: FeedID, key: String, systemPath: [UInt8]? = nil, place: Int, format: DocumentFormat,
    bytes: [UInt8], stamp: Stamp, fileDate: Date, latest: Date? = nil,
    articles: [ParsedArticle], status: ArticleStatus = ArticleStatus()
  ) {
    self.feed = feed
    self.key = key
    self.systemPath = systemPath
    self.place = place
    self.format = format
    self.stamp = stamp
    hash = ContentHash.of(bytes)
    self.status = status
    self.articles = articles.map {
      PreparedArticle(
        $0, fileDate: fileDate, latest: latest, ownTags: status.tags.sorted())
    }
  }

  /// Picks the words out that the library may not have yet, which is done before storing because it
  /// takes a while.
  package mutating func pickWords(for store: ArticleStore) {
    newWords = articles.flatMap { store.knownWords.new(in: $0.indexed) }
  }
}
