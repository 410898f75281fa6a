import Foundation
import GRDB
import NewsModel

/// Files whose place another one took: `mv old.md archive.md`, and a new text in `old.md`.
///
/// What the reader did belongs to the text, so it may not pass to one that only has its name.
extension DocumentWriting {
  /// Stores a file that has other bytes than the one that was known by its name.
  mutating func store(_ document: ImportedDocument, inPlaceOf id: Int64) throws -> Int {
    if try isMoved(document) {
      try displace(id)
      return try adopt(document) ? 0 : insert(document)
    }
    guard try isAnother(document, than: id) else {
      try stamp(id, with: document)
      return try replace(id, by: document)
    }
    if let twin = try freshTwin(of: id) {
      try exchangeNames(of: id, and: twin)
      try stamp(twin, with: document)
      return try replace(twin, by: document)
    }
    try displace(id)
    return try insert(document)
  }

  /// Whether it is what another file was that vanished.
  private func isMoved(_ document: ImportedDocument) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM document
            WHERE hash = ? AND size = ? AND goneAt IS NOT NULL AND key <> ?)
          """), arguments: [document.hash, document.stamp.size, document.key]) ?? false
  }

  /// Whether title and text of a document are not those of the known one, however it was edited.
  private func isAnother(_ document: ImportedDocument, than id: Int64) throws -> Bool {
    let known = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT title, content FROM article
            JOIN articleContent ON articleContent.article = article.id
          WHERE document = ? LIMIT 2
          """), arguments: [id])
    // Of collections nobody can say which article became which.
    guard known.count == 1, let row = known.first, document.articles.count == 1,
      let article = document.articles.first, row["title"] != article.title,
      // A damaged content is replaced by what the file says.
      let before = try? ArticleDecoder.article(packed: row["content"] as Data)
    else { return false }
    let now = try ArticleDecoder.article(packed: Data(article.content))
    return WordPairs(before).isUnlike(WordPairs(now))
  }

  /// A file that came just now with the bytes that a known one had, and that the reader did nothing
  /// with: it was moved there, but came to light first.
  private func freshTwin(of id: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT twin.id FROM document AS twin JOIN document AS known
            ON known.id = ? AND twin.hash = known.hash AND twin.size = known.size
          WHERE twin.id > max(known.id, (SELECT max(id) FROM document) - 5000)
            AND twin.goneAt IS NULL
            AND NOT EXISTS (SELECT 1 FROM article JOIN articleStatus USING (id)
              WHERE article.document = twin.id
                AND (isRead OR isStarred OR trashedAt IS NOT NULL
                  OR EXISTS (SELECT 1 FROM articleTag WHERE article = articleStatus.id)))
          LIMIT 1
          """), arguments: [id])
  }

  /// Lets go of a document's name; its articles stay, as those of a file that vanished.
  private func displace(_ id: Int64) throws {
    try database.execute(
      sql: """
        UPDATE document SET key = key || ' (earlier, ' || id || ')', systemPath = NULL,
          goneAt = ifnull(goneAt, ?) WHERE id = ?;
        UPDATE articleStatus SET isGone = 1
        WHERE isGone = 0 AND id IN (SELECT id FROM article WHERE document = ?)
        """, arguments: [Date().timeIntervalSince1970, id, id])
  }

  private func exchangeNames(of one: Int64, and other: Int64) throws {
    let files = try [one, other].map { id in
      try Row.fetchOne(
        database, sql: "SELECT key, systemPath, feed, changed FROM document WHERE id = ?",
        arguments: [id])
    }
    try database.execute(
      sql: "UPDATE document SET key = key || ' (moving)' WHERE id = ?", arguments: [one])
    for (id, file) in zip([other, one], files) {
      guard let file else { continue }
      try database.execute(
        sql: """
          UPDATE document SET key = ?, systemPath = ?, feed = ?, changed = ?, goneAt = NULL
          WHERE id = ?
          """, arguments: [file["key"], file["systemPath"], file["feed"], file["changed"], id])
      try moveArticles(of: id, to: FeedID(file["feed"]))
    }
    try database.execute(
      sql: """
        UPDATE articleStatus SET isGone = 0
        WHERE isGone = 1 AND id IN (SELECT id FROM article WHERE document = ?)
        """, arguments: [one])
  }
}
