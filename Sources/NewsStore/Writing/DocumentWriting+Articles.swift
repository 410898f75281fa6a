import Foundation
import GRDB
import NewsModel

extension DocumentWriting {
  mutating func insert(
    _ article: PreparedArticle, ordinal: Int, of document: ImportedDocument, _ documentID: Int64
  ) throws {
    let id = try ArticleKey.free(
      article.listed, place: document.place, ordinal: ordinal, hash: document.hash, in: database)
    try database.cachedStatement(
      sql: """
        INSERT INTO article (id, document, ordinal, title, titleKey, listed, precision, zone,
          language, tags, hasURL, hasImage)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, documentID, ordinal, article.title, article.titleKey,
      article.listed.date.timeIntervalSince1970, article.listed.precision.rawValue,
      article.listed.zoneOffset, article.language, article.tags.joined(separator: "\n"),
      article.hasURL, article.hasImage,
    ])
    try database.cachedStatement(sql: "INSERT INTO articleContent (article, content) VALUES (?, ?)")
      .execute(arguments: [id, Data(article.content)])
    try database.cachedStatement(
      sql: """
        INSERT INTO articleStatus (id, feed, source, isRead, isStarred) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, document.feed.rawValue, try source(article), document.status.isRead,
      document.status.isStarred,
    ])
    if !document.status.tags.isEmpty {
      try ArticleStore.addTags(document.status.tags, to: id, in: database)
    }
    gather(id, article.indexed)
    noteArrival(of: id)
  }

  /// Gives an article another text; the feeds that it came through stay.
  mutating func replace(
    _ old: Int64, by article: PreparedArticle, ordinal: Int, of document: ImportedDocument
  ) throws {
    let indexing = ArticleIndexing(database)
    try indexing.forget(old)
    let before = try Row.fetchOne(
      database, sql: "SELECT listed, precision, zone FROM article WHERE id = ?", arguments: [old])
    // A text without a date stays where it came in, however often its file is changed.
    let listed = article.isDated ? article.listed : before.map { Moment($0) } ?? article.listed
    let id =
      try before.map { Moment($0) } == listed
      ? old
      : ArticleKey.free(
        listed, place: document.place, ordinal: ordinal, hash: document.hash, in: database)
    try database.execute(
      sql: """
        UPDATE article SET id = ?, title = ?, titleKey = ?, listed = ?, precision = ?, zone = ?,
          language = ?, tags = ?, hasURL = ?, hasImage = ?
        WHERE id = ?
        """,
      arguments: [
        id, article.title, article.titleKey, listed.date.timeIntervalSince1970,
        listed.precision.rawValue, listed.zoneOffset, article.language,
        article.tags.joined(separator: "\n"), article.hasURL, article.hasImage, old,
      ])
    try database.execute(
      sql: "UPDATE articleContent SET content = ? WHERE article = ?",
      arguments: [Data(article.content), id])
    try database.execute(
      sql: "UPDATE articleStatus SET isGone = 0, source = ? WHERE id = ?",
      arguments: [try source(article), id])
    try indexing.index(id)
    noteMove(of: old, to: id)
  }
}
