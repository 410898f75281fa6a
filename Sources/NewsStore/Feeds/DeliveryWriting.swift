import Foundation
import GRDB
import NewsModel

/// Writes the entries of web feeds into the library within one transaction.
struct DeliveryWriting {
  /// Older revisions of an article are forgotten.
  private static let mostRevisions = 20

  let database: Database
  let now: Date
  /// What became of the entries, by the number of the delivery.
  private(set) var counts: [Int: DeliveredCount] = [:]
  private var writing: DocumentWriting
  /// What is to be stored when everything new is in the index.
  private var changed: [Change] = []

  private struct Change {
    let document: Int64
    let entry: FeedDelivery.Entry
    let delivery: Int
  }

  init(_ database: Database, now: Date) {
    self.database = database
    self.now = now
    writing = DocumentWriting(database)
  }

  /// Stores the entries that are new, and notes those that changed.
  mutating func storeNew(_ delivery: FeedDelivery, number: Int) throws {
    let feed = delivery.feed.id
    guard !delivery.entries.isEmpty, try isFollowed(feed) else { return }
    let matching = try EntryMatching(
      database, feed: feed, present: Set(delivery.present.map(\.guid)))
    for entry in delivery.entries {
      switch try matching.match(entry.names, title: entry.title) {
      case .known(let known):
        try rename(known, entry.names)
        guard !known.hasSameContent, !known.isBroughtIn, try isLead(feed, of: known.document) else {
          continue
        }
        changed.append(Change(document: known.document, entry: entry, delivery: number))
      case .broughtIn(let document): try note(entry.names, feed, document)
      case .elsewhere(let document):
        try note(entry.names, feed, document)
        try share(document, with: feed)
        if try isFuller(entry, than: document) {
          try FeedMembership(database).lead(document, by: feed)
          changed.append(Change(document: document, entry: entry, delivery: number))
        }
        counts[number, default: DeliveredCount()].shared += 1
      case .new:
        guard let document = try insert(entry, feed) else {
          continue
        }
        try note(entry.names, feed, document)
        counts[number, default: DeliveredCount()].new += 1
      }
    }
  }

  /// The articles that were not there before.
  var arrived: Set<Int64> { writing.arrived }

  /// Puts what is new into the index.
  mutating func finishNew() throws { try writing.indexGathered() }

  /// Stores what changed and keeps what it was.
  mutating func storeChanged() throws {
    for change in changed {
      let old = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT article.id AS id, content FROM article
              JOIN articleContent ON articleContent.article = article.id
            WHERE document = ? AND ordinal = 0
            """), arguments: [change.document])
      // A fuller text may have come through another feed in the same batch.
      guard try isLead(change.entry.document.feed, of: change.document) else { continue }
      guard let old, let article = change.entry.document.articles.first else { continue }
      let content: Data = old["content"]
      guard try Self.differs(content, from: article) else { continue }
      try keepRevision(content, of: old["id"])
      try writing.replace(old["id"], by: article, ordinal: 0, of: change.entry.document)
      counts[change.delivery, default: DeliveredCount()].changed += 1
    }
    changed = []
  }

  /// Markup that changes from one look to the next is no change of the article.
  private static func differs(_ content: Data, from article: PreparedArticle) throws -> Bool {
    guard let old = try? ArticleDecoder.article(packed: content) else { return true }
    let new = try ArticleDecoder.article(packed: Data(article.content))
    return old.title != new.title || old.document != new.document || old.url != new.url
      || old.authors != new.authors || old.summary != new.summary
      || old.entry?.attachments.map(\.url) != new.entry?.attachments.map(\.url)
  }

  private func keepRevision(_ content: Data, of article: Int64) throws {
    let last =
      try Int.fetchOne(
        database.cachedStatement(
          sql: "SELECT max(number) FROM articleRevision WHERE article = ?"), arguments: [article])
      ?? 0
    try database.cachedStatement(
      sql: """
        INSERT INTO articleRevision (article, number, replacedAt, content) VALUES (?, ?, ?, ?)
        """
    ).execute(arguments: [article, last + 1, now.timeIntervalSince1970, content])
    try database.cachedStatement(
      sql: "DELETE FROM articleRevision WHERE article = ? AND number <= ?"
    ).execute(arguments: [article, last + 1 - Self.mostRevisions])
  }

  /// Stores a new article; `nil` where its key belongs to another document already.
  private mutating func insert(_ entry: FeedDelivery.Entry, _ feed: FeedID) throws -> Int64? {
    guard let article = entry.document.articles.first else { return nil }
    try database.cachedStatement(
      sql: """
        INSERT INTO document (feed, key, format, hash, size, changed) VALUES (?, ?, ?, ?, ?, 0)
        ON CONFLICT (key) DO NOTHING
        """
    ).execute(arguments: [
      feed.rawValue, entry.document.key, entry.document.format.rawValue, entry.document.hash,
      entry.document.size,
    ])
    guard database.changesCount == 1 else { return nil }
    let document = database.lastInsertedRowID
    try writing.insert(article, ordinal: 0, of: entry.document, document)
    return document
  }

  private func note(_ names: EntryNames, _ feed: FeedID, _ document: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO feedEntry (feed, guid, link, likeness, content, document)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (feed, guid) DO NOTHING
        """
    ).execute(arguments: [
      feed.rawValue, names.guid, names.link, names.likeness, names.content, document,
    ])
  }

  private func rename(_ known: EntryMatching.Known, _ names: EntryNames) throws {
    guard !known.hasSameNames || !known.hasSameContent else { return }
    try database.cachedStatement(
      sql: """
        UPDATE feedEntry SET guid = ?, link = ?, likeness = ?, content = ? WHERE id = ?
        """
    ).execute(arguments: [names.guid, names.link, names.likeness, names.content, known.id])
  }
}

extension DeliveryWriting {
  private func isFollowed(_ feed: FeedID) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM subscription WHERE feed = ? AND removedAt IS NULL)
          """), arguments: [feed.rawValue]) ?? false
  }

  /// Whether an article stands with this feed; what others say of it later changes nothing.
  private func isLead(_ feed: FeedID, of document: Int64) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM document WHERE id = ? AND feed = ?)"),
      arguments: [document, feed.rawValue]) ?? false
  }

  /// Whether an entry has much more text than the article that came through another feed, which may
  /// have brought only the beginning.
  private func isFuller(_ entry: FeedDelivery.Entry, than document: Int64) throws -> Bool {
    let present = try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT length(content) FROM articleContent
          WHERE article = (SELECT id FROM article WHERE document = ? AND ordinal = 0)
          """), arguments: [document])
    guard let present, let article = entry.document.articles.first else { return false }
    return article.content.count > present * 3
  }

  private func share(_ document: Int64, with feed: FeedID) throws {
    try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO articleFeed (article, feed)
        SELECT article.id, ?2 FROM article JOIN articleStatus AS status ON status.id = article.id
        WHERE article.document = ?1 AND status.feed <> ?2
        """
    ).execute(arguments: [document, feed.rawValue])
  }
}

extension FeedDelivery.Entry {
  /// The title of its article.
  var title: String { document.articles.first?.title ?? "" }
}
