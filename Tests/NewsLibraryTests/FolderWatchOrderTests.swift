import Foundation
import Glibc
import NewsFetching
import Synchronization
import Testing

@Suite("Watching folders: whatever happens, in whatever order")
struct FolderWatchOrderTests {
  @Test("Who looks at the places that are told has what is there", arguments: 1...4)
  func model(seed: UInt64) async throws {
    let folder = try ScratchFolder()
    let root = folder.path + "/root"
    let watch = FolderWatch([root])
    let known = Mutex<[String: [UInt8]]>([:])
    let changes = watch.changes
    let reading = Task {
      for await places in changes {
        for place in places {
          let found = Self.files(at: place)
          known.withLock { known in
            known = known.filter { $0.key != place && !$0.key.hasPrefix(place + "/") }
            known.merge(found) { $1 }
          }
        }
      }
    }
    defer { reading.cancel() }
    var chance = Chance(state: seed)
    for round in 0..<1_500 {
      Self.change(folder.path, round, &chance)
      if chance.next(200) == 0 { try await Task.sleep(for: .milliseconds(chance.next(300))) }
    }
    #expect(
      await WatchLog.eventually { known.withLock { $0 } == Self.files(at: root) })
    withExtendedLifetime(watch) {}
  }

  private static func files(at place: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case .file(let file) in FolderWalk([place]) {
      if case .success(let contents) = file.read() { files[file.path] = contents.bytes }
    }
    return files
  }

  /// Does something to one or two places; much of it cannot be done, as in life.
  private static func change(_ folder: String, _ round: Int, _ chance: inout Chance) {
    func place(_ chance: inout Chance) -> String {
      let depth = 1 + chance.next(4)
      return (0..<depth).reduce(folder + "/root") { path, _ in path + "/\(chance.next(3))" }
    }
    let one = place(&chance)
    switch chance.next(12) {
    case 0, 1, 2: mkdir(one, 0o700)
    case 3, 4, 5: try? Data("\(round)".utf8).write(to: URL(fileURLWithPath: one + ".txt"))
    case 6: _ = rename(one + ".txt", place(&chance) + ".txt")
    case 7: unlink(one + ".txt")
    case 8: _ = rename(one, place(&chance))
    case 9: _ = rename(one, folder + "/outside")
    case 10: _ = rename(folder + "/outside", one)
    default: seldom(folder, one, &chance)
    }
  }

  private static func seldom(_ folder: String, _ one: String, _ chance: inout Chance) {
    switch chance.next(6) {
    case 0: _ = rename(folder + "/root", folder + "/away")
    case 1: _ = rename(folder + "/away", folder + "/root")
    case 2: try? FileManager.default.removeItem(atPath: one)
    default: mkdir(folder + "/root", 0o700)
    }
  }
}

/// Numbers that look like chance and are the same in every run.
private struct Chance {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
