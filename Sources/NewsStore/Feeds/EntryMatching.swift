import Foundation
import GRDB
import NewsModel

/// Finds what the library has of a feed's entries: by the name that the feed gives them, then by their
/// address, then by what they say.
struct EntryMatching {
  /// An entry that the library knows.
  struct Known: Hashable {
    let id: Int64
    let document: Int64
    let hasSameContent: Bool
    let hasSameNames: Bool
    /// Whether another program brought the article, and the feed was not read since.
    let isBroughtIn: Bool
  }

  /// What an entry is to the library.
  enum Match: Hashable {
    case known(Known)
    /// An article that came through another feed.
    case elsewhere(document: Int64)
    /// An article of this feed that another program brought, by the key of its document.
    case broughtIn(document: Int64)
    case new
  }

  let database: Database
  let feed: FeedID
  /// The names of all entries of the document: an entry that still has its own is no other one.
  private let present: Set<Int64>
  /// Whether there is nothing of this feed yet.
  private let isNewFeed: Bool
  private let address: String

  init(_ database: Database, feed: FeedID, present: Set<Int64>) throws {
    self.database = database
    self.feed = feed
    self.present = present
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT address, EXISTS (SELECT 1 FROM document WHERE feed = ?1)
            OR EXISTS (SELECT 1 FROM feedEntry WHERE feed = ?1) AS hasEntries
          FROM feed WHERE id = ?1
          """), arguments: [feed.rawValue])
    address = row?["address"] ?? ""
    isNewFeed = row.map { !$0["hasEntries"] } ?? true
  }

  func match(_ entry: EntryNames, title: String) throws -> Match {
    if !isNewFeed, let known = try known(entry, title: title) { return .known(known) }
    if let document = try elsewhere(entry, title: title) { return .elsewhere(document: document) }
    guard !isNewFeed else { return .new }
    let brought = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM document WHERE key = ? AND feed = ?"),
      arguments: [entry.key(in: address), feed.rawValue])
    return brought.map { .broughtIn(document: $0) } ?? .new
  }

  private func known(_ entry: EntryNames, title: String) throws -> Known? {
    let byName = try Row.fetchOne(
      database.cachedStatement(sql: Self.columns + "WHERE feed = ? AND guid = ?"),
      arguments: [feed.rawValue, entry.guid])
    if let byName { return Known(byName, entry) }
    if let link = entry.link, entry.isOnlyOneAtLink,
      let byLink = try candidate(
        "link", link,
        where: { try isAlike($0, entry, title: title) })
    {
      return Known(byLink, entry)
    }
    return try candidate("likeness", entry.likeness).map { Known($0, entry) }
  }

  /// The article of an entry of another feed at the same address, whatever its title: unless that is
  /// the address of many, as that of a page of downloads is.
  private func elsewhere(_ entry: EntryNames, title: String) throws -> Int64? {
    guard let link = entry.link, entry.isOnlyOneAtLink else { return nil }
    let others = try Row.fetchAll(
      database.cachedStatement(
        sql: Self.columns + """
          WHERE link = ? AND feed <> ?
            AND EXISTS (SELECT 1 FROM article WHERE article.document = feedEntry.document)
          ORDER BY id LIMIT 8
          """), arguments: [link, feed.rawValue])
    guard let first = others.first else { return nil }
    if let alike = try others.first(where: { try isAlike($0, entry, title: title) }) {
      return alike["document"]
    }
    return try namesOneArticle(link) ? first["document"] : nil
  }

  /// Whether an address names a single article: one that this feed has of another entry does not, nor
  /// one that several entries of another feed have.
  private func namesOneArticle(_ link: Int64) throws -> Bool {
    let isOwn = try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM feedEntry WHERE link = ? AND feed = ?)"),
      arguments: [link, feed.rawValue])
    guard isOwn == false else { return false }
    // In the order of the index: the entries of a feed stand together.
    let feeds = try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT feed FROM feedEntry WHERE link = ? ORDER BY feed LIMIT 64"), arguments: [link])
    return Set(feeds).count == feeds.count
  }

  private func isAlike(_ row: Row, _ entry: EntryNames, title: String) throws -> Bool {
    if row["likeness"] == entry.likeness || row["content"] == entry.content { return true }
    return try self.title(of: row["document"]) == title
  }

  /// An entry whose own name the document has no more.
  private func candidate(
    _ column: String, _ hash: Int64, where isSame: (Row) throws -> Bool = { _ in true }
  ) throws -> Row? {
    try Row.fetchAll(
      database.cachedStatement(
        sql: Self.columns + "WHERE feed = ? AND \(column) = ? ORDER BY id DESC LIMIT 8"),
      arguments: [feed.rawValue, hash]
    ).first { try !present.contains($0["guid"]) && isSame($0) }
  }

  private static let columns =
    "SELECT id, guid, link, likeness, content, document FROM feedEntry "

  private func title(of document: Int64) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT title FROM article WHERE document = ? AND ordinal = 0"),
      arguments: [document])
  }
}

extension EntryMatching.Known {
  fileprivate init(_ row: Row, _ entry: EntryNames) {
    id = row["id"]
    document = row["document"]
    hasSameContent = row["content"] == entry.content
    isBroughtIn = row["content"] == EntryNames.contentOfOthers
    hasSameNames =
      row["guid"] == entry.guid && row["link"] == entry.link && row["likeness"] == entry.likeness
  }
}
