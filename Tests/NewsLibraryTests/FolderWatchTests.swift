import Foundation
import Glibc
import NewsFetching
import Testing

@Suite("Watching folders")
struct FolderWatchTests {
  private let folder: ScratchFolder
  private let files = FileManager.default

  init() throws { folder = try ScratchFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func move(_ name: String, _ other: String) {
    #expect(rename(path(name), path(other)) == 0)
  }

  private func append(_ name: String, _ text: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path(name)))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  @Test("A file that is written, appended to, renamed, deleted")
  func file() async throws {
    let log = WatchLog([folder.path])
    try folder.write("a.txt", "a")
    #expect(await log.tells(path("a.txt")))
    log.forget()
    try append("a.txt", "more")
    #expect(await log.tells(path("a.txt")))
    log.forget()
    move("a.txt", "b.txt")
    #expect(await log.tells(path("a.txt"), path("b.txt")))
    log.forget()
    try files.removeItem(atPath: path("b.txt"))
    #expect(await log.tells(path("b.txt")))
    #expect(log.places == [path("b.txt")])
    #expect(log.problem == nil)
  }

  @Test("A file is told when it is closed, links at once")
  func closed() async throws {
    try folder.write("old.txt", "old")
    let log = WatchLog([folder.path])
    #expect(files.createFile(atPath: path("first.txt"), contents: nil))
    #expect(await log.tells(path("first.txt")))
    let descriptor = open(path("long.txt"), O_CREAT | O_WRONLY, 0o600)
    #expect(write(descriptor, "some", 4) == 4)
    try folder.link("soft.txt", to: path("old.txt"))
    #expect(link(path("old.txt"), path("hard.txt")) == 0)
    #expect(await log.tells(path("soft.txt"), path("hard.txt")))
    #expect(!log.places.contains(path("long.txt")))
    close(descriptor)
    #expect(await log.tells(path("long.txt")))
  }

  @Test("What is moved in from outside, and away")
  func moves() async throws {
    let outside = try ScratchFolder()
    try outside.write("a.txt", "a")
    try outside.write("sub/deep/b.txt", "b")
    let log = WatchLog([folder.path])
    #expect(rename(outside.path + "/a.txt", path("a.txt")) == 0)
    #expect(rename(outside.path + "/sub", path("sub")) == 0)
    #expect(await log.tells(path("a.txt"), path("sub"), path("sub/deep/b.txt")))
    log.forget()
    try folder.write("sub/deep/c.txt", "c")
    #expect(await log.tells(path("sub/deep/c.txt")))
    log.forget()
    #expect(rename(path("sub"), outside.path + "/sub") == 0)
    #expect(await log.tells(path("sub")))
    try outside.write("sub/deep/d.txt", "d")
    try folder.write("last.txt", "e")
    #expect(await log.tells(path("last.txt")))
    #expect(log.places == [path("sub"), path("last.txt")])
    #expect(try !WatchLog.isWatched(outside.path + "/sub/deep"))
  }

  @Test("A new folder and what is created in it at once; then it is renamed")
  func newFolders() async throws {
    let log = WatchLog([folder.path])
    var expected: Set<String> = []
    for number in 0..<40 {
      try folder.write("new\(number)/in/file.txt", "text")
      expected.formUnion([path("new\(number)"), path("new\(number)/in/file.txt")])
    }
    #expect(await log.tells(expected))
    log.forget()
    move("new7", "newer")
    #expect(await log.tells(path("new7"), path("newer")))
    log.forget()
    try append("newer/in/file.txt", "more")
    #expect(await log.tells(path("newer/in/file.txt")))
    #expect(log.places == [path("newer/in/file.txt")])
  }

  @Test("Many files at once come in few rounds, and none is lost")
  func burst() async throws {
    let log = WatchLog([folder.path])
    let start = ContinuousClock.now
    for number in 0..<500 { try folder.write("\(number).txt", "text") }
    #expect(await log.tells(Set((0..<500).map { path("\($0).txt") })))
    let seconds = Int((ContinuousClock.now - start).components.seconds)
    #expect(log.rounds <= 10 + 7 * seconds)
  }

  @Test("Hidden names are passed over, unless they are named")
  func hidden() async throws {
    try folder.write(".named/a.txt", "a")
    let log = WatchLog([folder.path, path(".named")])
    try folder.write(".hidden.txt", "h")
    try folder.write(".git/a.txt", "h")
    try folder.write(".named/.b.txt", "h")
    try folder.write(".named/a.txt", "a")
    move(".hidden.txt", "seen.txt")
    #expect(await log.tells(path(".named/a.txt"), path("seen.txt")))
    #expect(log.places == [path(".named/a.txt"), path("seen.txt")])
  }

  @Test("Names that are no UTF-8 stay apart")
  func names() async throws {
    let log = WatchLog([folder.path])
    for byte in [UInt8(0xE8), 0xE9] {
      let bytes = Array(path("caf").utf8) + [byte, 0]
      let file = bytes.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
        $0.baseAddress.map { creat($0, 0o600) } ?? -1
      }
      close(file)
    }
    #expect(await log.tells(path("caf\\xE8"), path("caf\\xE9")))
  }

  @Test("The watch ends with its reader, and with its owner")
  func ends() async throws {
    let log = WatchLog([folder.path])
    #expect(try WatchLog.isWatched(folder.path))
    log.cancel()
    #expect(await log.ends())
    #expect(await WatchLog.eventually { (try? WatchLog.isWatched(folder.path)) == false })

    var watch: FolderWatch? = FolderWatch([folder.path])
    let changes = watch?.changes
    #expect(try WatchLog.isWatched(folder.path))
    watch = nil
    if let changes { for await _ in changes { Issue.record("nothing happened") } }
    #expect(await WatchLog.eventually { (try? WatchLog.isWatched(folder.path)) == false })
  }

  @Test("Whoever is late gets everything as one")
  func late() async throws {
    let watch = FolderWatch([folder.path])
    let log = WatchLog([folder.path])
    for number in 0..<3 {
      try folder.write("\(number).txt", "text")
      #expect(await log.tells(path("\(number).txt")))
    }
    try folder.write("last.txt", "text")
    var told: Set<String> = []
    for await places in watch.changes {
      if told.isEmpty { #expect(places.count >= 3) }
      told.formUnion(places)
      if told.count == 4 { break }
    }
    #expect(told == Set((["0", "1", "2", "last"]).map { path($0 + ".txt") }))
  }
}
