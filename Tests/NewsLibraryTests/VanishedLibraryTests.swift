import Foundation
import NewsLibrary
import NewsModel
import Testing

@Suite("A library that is deleted while it is open")
struct VanishedLibraryTests {
  @Test("no change is called done that nobody will read", arguments: [false, true])
  func fails(isReplaced: Bool) async throws {
    let folder = try ScratchFolder()
    try folder.write("n/a.md", "# A\n\nThe ferry sails.\n")
    let path = folder.path + "/library.sqlite"
    let library = try NewsLibrary.open(path)
    let feed = try await library.add(folder.path + "/n").feed
    try await library.refresh([feed]) { _ in }
    let request = RowsRequest(query: .everything, order: .title, anchor: .start, limit: 1)
    let id = try #require(try await library.rows(request).rows.first?.id)
    try await library.apply(StatusChange(articles: [id], isRead: true))

    try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/away")
    if isReplaced { try folder.write("library.sqlite", "") }
    do {
      try await library.apply(StatusChange(articles: [id], isStarred: true))
      Issue.record("the change seemed to be kept")
    } catch {
      #expect(library.sentence(error).contains("the change was not kept"))
    }
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: folder.path + "/away", toPath: path)
    try await library.apply(StatusChange(articles: [id], isRead: false))
  }
}
