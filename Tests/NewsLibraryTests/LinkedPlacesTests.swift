import Foundation
import NewsLibrary
import NewsModel
import Testing

@Suite("Links within followed folders")
struct LinkedPlacesTests {
  private struct Scene {
    let folder: ScratchFolder
    let library: NewsLibrary

    /// A followed folder with `a.md` and `sub/b.md`.
    init() async throws {
      folder = try ScratchFolder()
      try folder.write("f/a.md", "# One\n\nWords.\n")
      try folder.write("f/sub/b.md", "# Two\n\nOther words.\n")
      library = try NewsLibrary.inMemory()
      _ = try await library.add(folder.path + "/f")
      try await refresh()
    }

    func refresh() async throws {
      try await library.refresh(try await library.feeds()) { _ in }
    }

    func come(_ places: String...) async throws {
      let root = try #require(try await library.feeds().first).address
      try await library.refresh(places: Set(places.map { root + "/" + $0 })) { _ in }
    }

    func files(_ query: String = "-is:gone") async throws -> [String] {
      let rows = try await library.rows(
        RowsRequest(
          query: .parse(query, now: Date(timeIntervalSince1970: 0), isTyping: false),
          order: .newestFirst, anchor: .start, limit: 100)
      ).rows
      var files: [String] = []
      for row in rows {
        let file = try await library.article(row.id)?.file ?? ""
        files.append(file.components(separatedBy: folder.path + "/").last ?? file)
      }
      return files.sorted()
    }
  }

  @Test(
    "A link to what is followed anyway brings nothing, now or with the next refresh",
    arguments: [
      ("self", "."), ("sub/up", ".."), ("alias", "sub"), ("sub/out", "../.."), ("c.md", "a.md"),
      ("zz", "sub"), ("sub/c.md", "../a.md"),
    ])
  func inner(name: String, target: String) async throws {
    let scene = try await Scene()
    try scene.folder.link("f/" + name, to: target)
    try await scene.come(name)
    #expect(try await scene.files() == ["f/a.md", "f/sub/b.md"])
    try await scene.refresh()
    #expect(try await scene.files() == ["f/a.md", "f/sub/b.md"])
    // A folder that comes back brings its loop along.
    try await scene.come("sub", "sub/b.md", name)
    #expect(try await scene.files() == ["f/a.md", "f/sub/b.md"])
    #expect(try await scene.files("is:gone").isEmpty)
  }

  @Test("What the watch reports behind a link is read where it lies")
  func behindLink() async throws {
    let scene = try await Scene()
    try scene.folder.link("f/alias", to: "sub")
    try scene.folder.write("f/sub/c.md", "# Three\n\nMore words.\n")
    try await scene.come("alias/c.md")
    #expect(try await scene.files() == ["f/a.md", "f/sub/b.md", "f/sub/c.md"])
    try FileManager.default.removeItem(atPath: scene.folder.path + "/f/sub/b.md")
    try await scene.come("alias/b.md")
    #expect(try await scene.files() == ["f/a.md", "f/sub/c.md"])
  }

  @Test("A link out of the folder is followed, and not into another followed one")
  func outer() async throws {
    let scene = try await Scene()
    try scene.folder.write("else/d.md", "# Four\n\nWords elsewhere.\n")
    try scene.folder.link("else/back", to: scene.folder.path + "/f")
    try scene.folder.link("else/loop", to: ".")
    try scene.folder.link("f/far", to: scene.folder.path + "/else")
    try await scene.come("far")
    let all = ["f/a.md", "f/far/d.md", "f/sub/b.md"]
    #expect(try await scene.files() == all)
    try await scene.come("far/d.md", "far/loop", "far/back")
    try await scene.refresh()
    #expect(try await scene.files() == all)
    // Articles that came through the link are those of the other folder once that is followed.
    _ = try await scene.library.add(scene.folder.path + "/else")
    try await scene.refresh()
    #expect(try await scene.files() == ["else/d.md", "f/a.md", "f/sub/b.md"])
  }

  @Test("A second link to what lies elsewhere brings nothing either")
  func twice() async throws {
    let scene = try await Scene()
    try scene.folder.write("else/d.md", "# Four\n\nWords elsewhere.\n")
    for name in ["far", "farther"] {
      try scene.folder.link("f/" + name, to: scene.folder.path + "/else")
      try scene.folder.link("f/\(name).md", to: scene.folder.path + "/else/d.md")
      try await scene.come(name, name + ".md")
    }
    #expect(try await scene.files() == ["f/a.md", "f/far/d.md", "f/sub/b.md"])
  }

  @Test("What came in through a link that led elsewhere goes, and a star moves along")
  func doubled() async throws {
    let scene = try await Scene()
    try scene.folder.write("else/b.md", "# Four\n\nWords elsewhere.\n")
    try scene.folder.link("f/alias", to: scene.folder.path + "/else")
    try await scene.refresh()
    #expect(try await scene.files() == ["f/a.md", "f/alias/b.md", "f/sub/b.md"])
    let rows = try await scene.library.rows(
      RowsRequest(
        query: .parse("elsewhere", now: Date(timeIntervalSince1970: 0), isTyping: false),
        order: .newestFirst, anchor: .start, limit: 9))
    try await scene.library.apply(
      StatusChange(articles: rows.rows.map(\.id), isStarred: true))
    let files = FileManager.default
    try files.moveItem(
      atPath: scene.folder.path + "/else", toPath: scene.folder.path + "/f/real")
    try files.removeItem(atPath: scene.folder.path + "/f/alias")
    try scene.folder.link("f/alias", to: "real")
    try await scene.refresh()
    #expect(try await scene.files() == ["f/a.md", "f/real/b.md", "f/sub/b.md"])
    #expect(try await scene.files("is:starred") == ["f/real/b.md"])
  }
}
