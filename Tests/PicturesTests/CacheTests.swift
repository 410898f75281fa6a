import Foundation
import Testing

@testable import Pictures

@Suite("Pictures on the disk")
struct CacheTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "gazette-pictures-\(UUID().uuidString.prefix(8))/pictures").path

  private func end() {
    try? FileManager.default.removeItem(
      at: URL(fileURLWithPath: folder).deletingLastPathComponent())
  }

  private var sizeOnDisk: Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(0) { size, name in
      size + (FileManager.default.contents(atPath: "\(folder)/\(name)")?.count ?? 0)
    }
  }

  /// Makes all pictures look as if they had last been shown so many seconds ago.
  private func age(_ seconds: Double) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -seconds)],
        ofItemAtPath: "\(folder)/\(name)")
    }
  }

  @Test("what was kept is there again, for its own address and for another program")
  func keeps() async {
    defer { end() }
    let cache = PictureCache(folder: folder)
    await cache.keep([1, 2, 3], of: "https://a.example/1.png")
    #expect(await cache.bytes(of: "https://a.example/1.png") == [1, 2, 3])
    #expect(await cache.bytes(of: "https://a.example/2.png") == nil)
    #expect(
      await PictureCache(folder: folder).bytes(of: "https://a.example/1.png") == [1, 2, 3])
  }

  @Test("the folder stays below its bound, and the oldest goes first")
  func bound() async throws {
    defer { end() }
    let cache = PictureCache(folder: folder, bound: 20_000)
    let picture = [UInt8](repeating: 7, count: 1_000)
    for number in 0..<17 {
      await cache.keep(picture, of: "https://a.example/\(number)")
      #expect(sizeOnDisk <= 20_000)
    }
    #expect(sizeOnDisk > 15_000)
    for number in 17..<60 {
      await cache.keep(picture, of: "https://a.example/\(number)")
      #expect(sizeOnDisk <= 20_000)
    }
    #expect(await cache.bytes(of: "https://a.example/0") == nil)
    #expect(await cache.bytes(of: "https://a.example/59") == picture)
  }

  @Test("who was looked at again outlives who was not")
  func young() async throws {
    defer { end() }
    let cache = PictureCache(folder: folder, bound: 10_000)
    let picture = [UInt8](repeating: 7, count: 2_000)
    for name in ["a", "b", "c", "d"] { await cache.keep(picture, of: "https://x.example/\(name)") }
    try age(100)
    #expect(await cache.bytes(of: "https://x.example/a") != nil)
    await cache.keep(picture, of: "https://x.example/e")
    #expect(await cache.bytes(of: "https://x.example/a") != nil)
    #expect(await cache.bytes(of: "https://x.example/e") != nil)
    #expect(sizeOnDisk <= 10_000)
  }

  @Test("a picture that alone would fill it is not kept, and a folder that cannot be is no trouble")
  func refusals() async {
    defer { end() }
    let cache = PictureCache(folder: folder, bound: 10_000)
    await cache.keep([UInt8](repeating: 0, count: 9_000), of: "https://a.example/large")
    #expect(await cache.bytes(of: "https://a.example/large") == nil)
    let nowhere = PictureCache(folder: "/dev/null/pictures")
    await nowhere.keep([1], of: "https://a.example/1")
    #expect(await nowhere.bytes(of: "https://a.example/1") == nil)
  }
}
