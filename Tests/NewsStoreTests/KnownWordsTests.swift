import GRDB
import Testing

@testable import NewsStore

@Suite("The words of the library")
struct KnownWordsTests {
  @Test("However many come at once, each is stored once", arguments: [1, 49, 50, 51, 137])
  func storesAll(count: Int) throws {
    let words = (0..<count).map { "word\($0)" }
    try DatabaseQueue().write { database in
      try database.execute(sql: "CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID")
      try KnownWords.store(words.reversed(), in: database)
      try KnownWords.store(words + ["another"], in: database)
      let stored = try String.fetchAll(database, sql: "SELECT word FROM word ORDER BY word")
      #expect(stored == (words + ["another"]).sorted())
    }
  }
}
