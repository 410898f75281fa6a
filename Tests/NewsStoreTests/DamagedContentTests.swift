import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

@Suite("A content that cannot be unpacked")
struct DamagedContentTests {
  @Test("Its file is read again, with the same title or another, and the index is made without it")
  func isReplaced() async throws {
    for title in ["Quay", "Another quay"] {
      let store = try await Samples.emptyStore()
      let old = Samples.document(Samples.article("Quay", "A ferry sails."), file: "/news/quay.md")
      try await store.store([old], leftOut: [])
      try await store.writer.write {
        try $0.execute(sql: "UPDATE articleContent SET content = x'00'")
      }
      try await store.emptyIndex()
      #expect(try await store.indexWaiting() == 0)
      let new = Samples.document(Samples.article(title, "A tram leaves."), file: "/news/quay.md")
      try await store.store([new], leftOut: [])
      #expect(try await store.titles("") == [title])
      #expect(try await store.titles("tram") == [title])
    }
  }
}
