import Foundation
import GRDB
import NewsModel

/// Gives an article the state that a line describes, where the line knows more than the library.
struct StateRestoring {
  private let database: Database
  private let snapshot: StatusSnapshot?

  /// - Parameter snapshot: Where what was before is remembered; `nil` for an article that is new.
  init(_ database: Database, snapshot: StatusSnapshot? = nil) {
    self.database = database
    self.snapshot = snapshot
  }

  func restore(_ line: StateLine.ArticleState, to id: Int64) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT isRead, isStarred, trashedAt IS NOT NULL AS isTrashed, trashedAt, readAt, starredAt,
            restoredAt, taggedAt, readingPlace.id IS NOT NULL AS hasPlace
          FROM articleStatus AS status LEFT JOIN statusTime ON statusTime.id = status.id
            LEFT JOIN readingPlace ON readingPlace.id = status.id
          WHERE status.id = ?
          """), arguments: [id])
    guard let row else { return }
    let tags = try ArticleStore.tags(of: id, in: database)
    var before = line
    before.place = nil
    before.set(ArticleStatus(row, tags: tags), StateLine.ArticleState.Times(row))
    var after = before
    after.take(line)
    if row["hasPlace"] == false, let place = line.place { try keep(place, of: id) }
    after.place = nil
    guard after != before else { return }
    _ = try snapshot?.remember(where: "id = ?", [id])
    try write(after, of: id, before: before)
  }

  private func write(
    _ state: StateLine.ArticleState, of id: Int64, before: StateLine.ArticleState
  ) throws {
    typealias State = StateLine.ArticleState
    if (state.read, state.readAt) != (before.read, before.readAt) {
      try database.cachedStatement(
        sql: "UPDATE articleStatus SET isRead = ?, readAt = ? WHERE id = ?"
      ).execute(arguments: [state.read ?? false, State.second(state.readAt), id])
    }
    if (state.starred, state.starredAt) != (before.starred, before.starredAt) {
      try database.cachedStatement(
        sql: "UPDATE articleStatus SET isStarred = ?, starredAt = ? WHERE id = ?"
      ).execute(arguments: [state.starred ?? false, State.second(state.starredAt), id])
    }
    if (state.trashed, state.trashedAt) != (before.trashed, before.trashedAt) {
      try write(trashed: state.trashed ?? false, at: State.second(state.trashedAt), of: id)
    }
    if (state.tags, state.taggedAt) != (before.tags, before.taggedAt) {
      let time = State.second(state.taggedAt)
      try ArticleStore.setTags(state.tags ?? [], of: id, at: time, in: database)
      if let time { try StateTimes.tagged(id, at: time, in: database) }
    }
  }

  private func write(trashed: Bool, at time: Double?, of id: Int64) throws {
    // The trash keeps an article for 30 days from when it was thrown away, wherever that was.
    let time = time ?? Date().timeIntervalSince1970
    try database.cachedStatement(sql: "UPDATE articleStatus SET trashedAt = ? WHERE id = ?")
      .execute(arguments: [trashed ? time : nil, id])
    if !trashed { try StateTimes.restored(id, at: time, in: database) }
  }

  private func keep(_ place: ReadingPlace, of id: Int64) throws {
    guard place.offset >= 0 else { return }
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO readingPlace (id, offset, quote) VALUES (?, ?, ?)"
    ).execute(arguments: [id, place.offset, place.quote])
  }
}
