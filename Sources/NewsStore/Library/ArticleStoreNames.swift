import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// So many of the newest articles are asked for their languages and tags.
  private static let namedArticles = 20_000
  /// So many of them for their authors, which have to be unpacked.
  private static let unpackedArticles = 4_000
  /// No more names are offered of one kind.
  private static let greatestNames = 500

  /// Authors, languages and tags of the newest articles, so that the cost does not grow with the
  /// library; cancelling the task interrupts it.
  package func searchNames() async throws -> SearchNames {
    try await writer.read { database in
      var languages = NameCount(key: IndexText.fold)
      var tags = NameCount(key: TagName.key)
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT language, tags FROM article ORDER BY id DESC LIMIT \(Self.namedArticles)")
      while let row = try rows.next() {
        if let language = row["language"] as String? { languages.add(language) }
        (row["tags"] as String).split(separator: "\n").forEach { tags.add(String($0)) }
      }
      var authors = NameCount(key: IndexText.fold)
      let contents = try Data.fetchCursor(
        database,
        sql: """
          SELECT content FROM article JOIN articleContent ON articleContent.article = article.id
          ORDER BY article.id DESC LIMIT \(Self.unpackedArticles)
          """)
      while let content = try contents.next() {
        guard let article = try? ArticleDecoder.article(packed: content) else { continue }
        article.authors.forEach { authors.add($0) }
      }
      var names = SearchNames()
      names.authors = authors.names(Self.greatestNames)
      names.languages = languages.names(Self.greatestNames)
      names.tags = tags.names(Self.greatestNames)
      return names
    }
  }
}

extension ArticleStore {
  /// So many of the newest articles are asked for their tags where these are counted.
  private static let countedArticles = 100_000

  /// The tags that documents carry; of the newest 100,000 articles, so that the cost does not grow
  /// with the library.
  package func documentTags() async throws -> DocumentTags {
    try await writer.read { database in
      var tags = NameCount(key: TagName.key)
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT tags, count(*) AS articles FROM (
            SELECT tags FROM article JOIN articleStatus USING (id)
            WHERE trashedAt IS NULL ORDER BY id DESC LIMIT \(Self.countedArticles))
          WHERE tags <> '' GROUP BY tags
          """)
      while let row = try rows.next() {
        let names = (row["tags"] as String).split(separator: "\n").map(String.init)
        tags.add(names, of: row["articles"])
      }
      return DocumentTags(
        tags: tags.sorted.map { DocumentTags.Counted(name: $0.name, articles: $0.count) },
        areAll: try Self.total(in: database).articles <= Self.countedArticles)
    }
  }
}

/// How often names occur; the first spelling counts for all that have the same key.
private struct NameCount {
  private let key: (String) -> String
  private var counts: [String: (name: String, count: Int)] = [:]

  init(key: @escaping (String) -> String) { self.key = key }

  mutating func add(_ name: String) {
    let key = self.key(name)
    guard !key.isEmpty else { return }
    counts[key, default: (name, 0)].count += 1
  }

  /// Counts names of so many articles; each once, however often an article writes it.
  mutating func add(_ names: [String], of articles: Int) {
    var keys: Set<String> = []
    for name in names {
      let key = self.key(name)
      guard !key.isEmpty, keys.insert(key).inserted else { continue }
      counts[key, default: (name, 0)].count += articles
    }
  }

  /// All of them, by the alphabet.
  var sorted: [(name: String, count: Int)] { counts.sorted { $0.key < $1.key }.map(\.value) }

  /// The most frequent first, then by the alphabet.
  func names(_ greatest: Int) -> [String] {
    let sorted = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return sorted.prefix(greatest).map(\.value.name)
  }
}
