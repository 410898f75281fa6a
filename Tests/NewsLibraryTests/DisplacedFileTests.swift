import Foundation
import NewsLibrary
import NewsModel
import Testing

@Suite("Files that take the name of another")
struct DisplacedFileTests {
  private static let old =
    "# Ferry stops\n\nNo ferry crosses the strait since the storm broke a pier.\n"
  private static let new =
    "# Museum opens\n\nVisitors may look at a hundred paintings from Monday on.\n"

  /// A folder with one file whose article was read, starred and tagged.
  private func scene() async throws -> (ScratchFolder, NewsLibrary, Feed) {
    let folder = try ScratchFolder()
    try folder.write("m.md", Self.old)
    let library = try NewsLibrary.inMemory()
    let feed = try await library.add(folder.path).feed
    try await library.refresh([feed]) { _ in }
    let id = try #require(try await rows("", library).first?.id)
    try await library.apply(
      StatusChange(articles: [id], isRead: true, isStarred: true, addedTags: ["keep"]))
    return (folder, library, feed)
  }

  private func rows(_ query: String, _ library: NewsLibrary) async throws -> [ArticleRow] {
    let query = SearchQuery.parse(query, now: Date(timeIntervalSince1970: 0), isTyping: false)
    return try await library.rows(
      RowsRequest(query: query, order: .title, anchor: .start, limit: 100)
    ).rows
  }

  @Test(
    "What the reader did goes with the text, whichever of the two files comes first",
    arguments: ["a.md", "z.md"])
  func movesStatus(name: String) async throws {
    let (folder, library, feed) = try await scene()
    try FileManager.default.moveItem(
      atPath: folder.path + "/m.md", toPath: folder.path + "/" + name)
    try folder.write("m.md", Self.new)
    for _ in 0..<2 {
      try await library.refresh([feed]) { _ in }
      let rows = try await rows("", library)
      #expect(rows.map(\.title) == ["Ferry stops", "Museum opens"])
      #expect(rows.map(\.status.isRead) == [true, false])
      #expect(rows.map(\.status.isStarred) == [true, false])
      #expect(rows.map(\.status.tags) == [["keep"], []])
      #expect(rows.map(\.isGone) == [false, false])
      let ferry = try #require(rows.first)
      #expect(try await library.article(ferry.id)?.file == folder.path + "/" + name)
      #expect(try await self.rows("paintings", library).count == 1)
      #expect(try await library.checkup().isHealthy)
    }
  }

  @Test("A text that another one replaced stays, as that of a file that vanished, and comes back")
  func keepsReplaced() async throws {
    let (folder, library, feed) = try await scene()
    try folder.write("m.md", Self.new)
    try await library.refresh([feed]) { _ in }
    #expect(try await rows("is:gone ferry", library).map(\.status.isStarred) == [true])
    #expect(try await rows("-is:gone", library).map(\.title) == ["Museum opens"])
    #expect(try await rows("is:starred -is:gone", library).isEmpty)
    try folder.write("m.md", Self.old)
    try await library.refresh([feed]) { _ in }
    #expect(try await rows("-is:gone", library).map(\.title) == ["Ferry stops"])
    #expect(try await rows("is:starred tag:keep -is:gone", library).count == 1)
    #expect(try await rows("", library).count == 2)
    #expect(try await library.checkup().isHealthy)
  }

  @Test("A file that is moved over another brings its own state")
  func movesOver() async throws {
    let (folder, library, feed) = try await scene()
    try folder.write("b.md", Self.new)
    try await library.refresh([feed]) { _ in }
    #expect(rename(folder.path + "/m.md", folder.path + "/b.md") == 0)
    try await library.refresh([feed]) { _ in }
    #expect(try await rows("-is:gone", library).map(\.title) == ["Ferry stops"])
    #expect(try await rows("is:starred -is:gone", library).count == 1)
    #expect(try await rows("is:gone", library).map(\.title) == ["Museum opens"])
    #expect(try await library.checkup().isHealthy)
  }

  @Test(
    "An edited text is the same article, with another headline or another text",
    arguments: [
      "# Ferry back\n\nNo ferry crosses the strait since the storm broke a second pier.\n",
      "# Ferry stops\n\nAll that is known by now is told on another page.\n", "# Ferry\n\nSoon.\n",
    ])
  func editing(text: String) async throws {
    let (folder, library, feed) = try await scene()
    try folder.write("m.md", text)
    try await library.refresh([feed]) { _ in }
    #expect(try await rows("", library).map(\.status.isStarred) == [true])
  }
}
