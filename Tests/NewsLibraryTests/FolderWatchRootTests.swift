import Foundation
import Glibc
import Testing

@testable import NewsFetching

@Suite("Watching folders: the places that were named")
struct FolderWatchRootTests {
  private let folder: ScratchFolder
  private let files = FileManager.default

  init() throws { folder = try ScratchFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func move(_ name: String, _ other: String) {
    #expect(rename(path(name), path(other)) == 0)
  }

  @Test(
    "A single file that is written, replaced, deleted and written again; its neighbours are not")
  func singleFile() async throws {
    try folder.write("one.txt", "1")
    try folder.write("other.txt", "1")
    let log = WatchLog([path("one.txt")])
    try folder.write("other.txt", "2")
    try folder.write("one.txt", "2")
    #expect(await log.tells(path("one.txt")))
    #expect(log.places == [path("one.txt")])
    for number in 0..<3 {
      log.forget()
      try folder.write("one.txt~\(number)", "3")
      move("one.txt~\(number)", "one.txt")
      #expect(await log.tells(path("one.txt")))
    }
    log.forget()
    try files.removeItem(atPath: path("one.txt"))
    #expect(await log.tells(path("one.txt")))
    log.forget()
    try folder.write("one.txt", "4")
    #expect(await log.tells(path("one.txt")))
    #expect(log.places == [path("one.txt")])
  }

  @Test("A root that is removed and made again")
  func removed() async throws {
    try folder.write("root/sub/a.txt", "a")
    let log = WatchLog([path("root")])
    for _ in 0..<3 {
      try files.removeItem(atPath: path("root"))
      #expect(await log.tells(path("root")))
      log.forget()
      try folder.write("root/sub/a.txt", "a")
      #expect(await log.tells(path("root"), path("root/sub/a.txt")))
      log.forget()
      try folder.write("root/sub/b.txt", "b")
      #expect(await log.tells(path("root/sub/b.txt")))
      log.forget()
    }
  }

  @Test("A root that is not there yet, nor the folders above; then one above is renamed")
  func missing() async throws {
    let log = WatchLog([path("x/y/root"), path("x/y/one.txt")])
    try folder.write("away/y/root/a.txt", "a")
    try folder.write("away/y/one.txt", "1")
    move("away", "x")
    #expect(await log.tells(path("x/y/root"), path("x/y/root/a.txt"), path("x/y/one.txt")))
    log.forget()
    move("x", "away")
    #expect(await log.tells(path("x/y/root"), path("x/y/one.txt")))
    log.forget()
    try folder.write("away/y/root/a.txt", "b")
    try folder.write("x/y/root/b.txt", "b")
    #expect(await log.tells(path("x/y/root"), path("x/y/root/b.txt")))
    #expect(!log.places.contains { $0.hasPrefix(path("away")) })
    #expect(!log.places.contains(path("x/y/root/a.txt")))
  }

  @Test("Roots in one another, twice the same, and by a relative path")
  func overlapping() async throws {
    try folder.write("a/b/c.txt", "c")
    let up = String(repeating: "../", count: files.currentDirectoryPath.split(separator: "/").count)
    let log = WatchLog([path("a"), path("./a/"), path("a/b"), up + path("a/b/c.txt").dropFirst()])
    try folder.write("a/b/c.txt", "d")
    #expect(await log.tells(path("a/b/c.txt")))
    #expect(
      await WatchLog.eventually { log.places.contains { $0.hasPrefix(files.currentDirectoryPath) } }
    )
    log.forget()
    #expect(rename(path("a/b"), path("b")) == 0)
    #expect(await log.tells(path("a/b")))
    log.forget()
    move("b", "a/b")
    #expect(await log.tells(path("a/b"), path("a/b/c.txt")))
    log.forget()
    try folder.write("a/b/d.txt", "d")
    #expect(await log.tells(path("a/b/d.txt")))
  }

  @Test("Links are followed, round in circles too, and one way stays when the other goes")
  func links() async throws {
    let outside = try ScratchFolder()
    try outside.write("a.txt", "a")
    try folder.write("real/a.txt", "a")
    try folder.link("circle", to: folder.path)
    try folder.link("by", to: path("real"))
    let log = WatchLog([folder.path])
    try folder.link("out", to: outside.path)
    #expect(await log.tells(path("out"), path("out/a.txt")))
    log.forget()
    try outside.write("b.txt", "b")
    try folder.write("real/b.txt", "b")
    #expect(await log.tells(path("out/b.txt"), path("by/b.txt")))
    log.forget()
    try files.removeItem(atPath: path("by"))
    #expect(await log.tells(path("by"), path("real/b.txt")))
    log.forget()
    try files.removeItem(atPath: path("out"))
    try folder.write("real/c.txt", "c")
    #expect(await log.tells(path("out"), path("real/c.txt")))
    #expect(try !WatchLog.isWatched(outside.path))
  }

  @Test("A folder that is followed through a link and gets another name")
  func renamedBehindLink() async throws {
    try folder.write("real/a.txt", "a")
    try folder.link("by", to: path("real"))
    let log = WatchLog([folder.path])
    move("real", "renamed")
    #expect(await log.tells(path("real"), path("renamed"), path("renamed/a.txt")))
    log.forget()
    try folder.write("renamed/b.txt", "b")
    #expect(await log.tells(path("renamed/b.txt")))
  }

  @Test("When too much happens at once, everything is to be looked at again")
  func overflow() throws {
    try folder.write("sub/a.txt", "a")
    var places = WatchedPlaces([folder.path], inotify: try Inotify())
    defer { places.inotify.close() }
    let queue = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let most = try #require(Int(queue.trimmingCharacters(in: .whitespacesAndNewlines)))
    for _ in 0..<(most / 4 + 1) {
      move("sub/a.txt", "sub/b.txt")
      move("sub/b.txt", "sub/a.txt")
    }
    for _ in 0..<most { places.listen() }
    #expect(places.gathered.takeAll().contains(folder.path))
    try folder.write("sub/c.txt", "c")
    places.listen()
    #expect(places.gathered.takeAll() == [path("sub/c.txt")])
  }
}
