import Foundation
import NewsModel
import Synchronization
import Testing

@testable import NewsLibrary

@Suite("The settings of feeds in an exported state")
struct FeedStateTests {
  private func lines(_ library: NewsLibrary) async throws -> [String] {
    let lines = Mutex<[String]>([])
    try await library.exportState { line in lines.withLock { $0.append(line) } }
    return lines.withLock { $0 }
  }

  private var wishes: FeedSettings {
    var settings = FeedSettings()
    settings.name = "Mine"
    settings.folders = ["News", "Sea"]
    settings.tags = ["daily", "ferries"]
    settings.interval = 3_600
    settings.isPaused = true
    settings.isMuted = true
    settings.wantsFullText = true
    settings.headers = ["Accept-Language: cy"]
    settings.userAgent = "Other/1"
    settings.credentialsCommand = ["pass", "show", "my feed"]
    return settings
  }

  @Test("They go out, sorted and stable, and come back as they were")
  func roundTrip() async throws {
    let here = try NewsLibrary.inMemory()
    _ = try await here.follow("https://b.example/feed", title: "b", settings: FeedSettings())
    _ = try await here.follow("https://a.example/feed", title: "a", settings: wishes)
    let exported = try await lines(here)
    #expect(exported.count == 3)
    #expect(StateLine(json: exported[2])?.subscription?.name == "Mine")
    let there = try NewsLibrary.inMemory()
    let restored = try await there.importState(exported.reversed(), takesCommands: true)
    #expect(restored.badLines.isEmpty && restored.warnings.isEmpty)
    #expect(try await lines(there) == exported)
    let feed = try await there.followedFeeds().first { $0.feed.address.contains("a.example") }
    #expect(feed?.settings == wishes)
  }

  @Test("What is set here stays; the rest is added, and commands only where that is said")
  func adds() async throws {
    let here = try NewsLibrary.inMemory()
    _ = try await here.follow("https://a.example/feed", title: "a", settings: wishes)
    let there = try NewsLibrary.inMemory()
    var own = FeedSettings()
    own.name = "Own"
    own.tags = ["own"]
    _ = try await there.follow("https://a.example/feed", title: "a", settings: own)
    let restored = try await there.importState(try await lines(here))
    #expect(restored.warnings.count == 1 && restored.warnings[0].contains("--commands"))
    let settings = try #require(try await there.followedFeeds().first?.settings)
    #expect(settings.name == "Own" && settings.tags == ["daily", "ferries", "own"])
    #expect(settings.interval == 3_600 && settings.isMuted && settings.folders == ["News", "Sea"])
    #expect(settings.credentialsCommand == nil)
  }

  @Test("No secret stands in it")
  func secrets() async throws {
    let here = try NewsLibrary.inMemory()
    var settings = FeedSettings()
    settings.headers = ["X-Key: swordfish", "Authorization:Bearer swordfish", "Referer: https://a"]
    settings.credentialsCommand = ["/bin/echo", "me:swordfish"]
    _ = try await here.follow(
      "https://me:swordfish@a.example/feed", title: "a", settings: settings)
    let exported = try await lines(here)
    #expect(!exported.joined().contains("swordfish"))
    #expect(try await here.countOfSecrets(inSettings: true) == 1)
    let there = try NewsLibrary.inMemory()
    let restored = try await there.importState(exported, takesCommands: true)
    #expect(restored.warnings.count == 2)
    let taken = try await there.followedFeeds().first
    #expect(taken?.settings.headers == ["Referer: https://a"])
    #expect(taken?.feed.address == "https://me@a.example/feed")
  }

  @Test("Lines that want nonsense do no harm, and older files have none of them")
  func nonsense() async throws {
    let library = try NewsLibrary.inMemory()
    let restored = try await library.importState(
      [
        #"{"feed":{"address":"https://a.example/feed","kind":"web","title":"a"}}"#,
        #"{"subscription":{"address":"https://a.example/feed","interval":-5,"passwordCommand":[]}}"#,
        #"{"subscription":{"address":"https://nowhere.example/"}}"#, #"{"subscription":{}}"#,
      ], takesCommands: true)
    #expect(restored.badLines == [4])
    let feeds = try await library.followedFeeds()
    #expect(feeds.map(\.settings) == [FeedSettings()])
  }
}
