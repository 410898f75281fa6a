import Foundation
import NewsModel
import Testing

@testable import NewsLibrary

@Suite("Which feed is asked next")
struct FeedQueueTests {
  private func feed(_ number: Int, _ address: String) -> FollowedFeed {
    FollowedFeed(
      feed: Feed(id: FeedID(Int64(number)), kind: .web, address: address, title: ""),
      addedAt: Date(timeIntervalSince1970: 0))
  }

  @Test("Two of a host at once, the hosts by turns, each feed once")
  func turns() {
    var queue = FeedQueue(
      (0..<9).map { feed($0, "https://\($0 < 6 ? "a" : "b").example/\($0)") })
    var running: [FollowedFeed] = []
    while let next = queue.next() { running.append(next) }
    #expect(running.map(\.id.rawValue) == [0, 6, 1, 7])
    var asked = running
    while !running.isEmpty {
      queue.leave(running.removeFirst())
      while let next = queue.next() {
        running.append(next)
        asked.append(next)
      }
      #expect(running.count { $0.address.contains("a.example") } <= 2)
    }
    #expect(Set(asked.map(\.id)).count == 9 && asked.count == 9)
  }

  @Test("What waits for a host can be taken out")
  func dropping() throws {
    var queue = FeedQueue((0..<5).map { feed($0, "https://a.example/\($0)") })
    let next = queue.next()
    let first = try #require(next)
    #expect(queue.drop(hostOf: first).map(\.id.rawValue) == [1, 2, 3, 4])
    queue.leave(first)
    #expect(queue.next() == nil)
  }

  @Test("Ten thousand feeds of one host and of as many hosts")
  func many() {
    for addresses in [{ (_: Int) in "https://a.example/" }, { "https://h\($0).example/" }] {
      var queue = FeedQueue((0..<10_000).map { feed($0, addresses($0)) })
      var count = 0
      while let next = queue.next() {
        count += 1
        queue.leave(next)
      }
      #expect(count == 10_000)
    }
  }

  @Test("Places as addresses say them")
  func places() {
    #expect(FeedPlace("HTTPS://a.example/x") == .web("HTTPS://a.example/x"))
    #expect(FeedPlace("file:///a%20b/c.xml") == .file("/a b/c.xml"))
    #expect(FeedPlace("file://localhost/c.xml") == .file("/c.xml"))
    #expect(FeedPlace("file://elsewhere/c.xml") == nil)
    #expect(FeedPlace(FeedPlace.address(ofFile: "/ü b#?/c.xml")) == .file("/ü b#?/c.xml"))
    #expect(FeedPlace("exec:a 'b c' \"d\\\"e\" f\\ g") == .command(["a", "b c", "d\"e", "f g"]))
    for address in ["exec:", "exec:'a", "exec:''", "ftp://a.example/", "/a/b.xml", ""] {
      #expect(FeedPlace(address) == nil, "\(address)")
    }
  }
}
