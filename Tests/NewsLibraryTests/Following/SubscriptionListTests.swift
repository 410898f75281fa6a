import Foundation
import NewsModel
import Testing

@testable import NewsLibrary

@Suite("Lists of feeds")
struct SubscriptionListTests {
  @Test("OPML goes out as it came in, with folders and tags; commands stay out")
  func roundTrip() async throws {
    let library = try NewsLibrary.inMemory()
    let list = """
      <opml version="2.0"><body>
        <outline text="News"><outline text="World">
          <outline text="A &amp; B" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/" category="daily,sea"/>
        </outline></outline>
        <outline text="Top" xmlUrl="https://b.example/feed"/>
        <outline text="Run" xmlUrl="exec:rm -rf /"/>
        <outline text="Own" xmlUrl="file:///etc/passwd"/>
      </body></opml>
      """
    let taken = try #require(try await library.takeSubscriptions(opml: Array(list.utf8)))
    #expect(taken.new == 2 && taken.known == 0 && taken.warnings.count == 2)
    let again = try #require(try await library.takeSubscriptions(opml: Array(list.utf8)))
    #expect(again.new == 0 && again.known == 2)
    let feeds = try await library.followedFeeds()
    #expect(feeds.map(\.feed.title) == ["A & B", "Top"])
    #expect(feeds[0].settings.folders == ["News", "World"])
    #expect(feeds[0].settings.tags == ["daily", "sea"])
    #expect(feeds.allSatisfy { !$0.settings.mayBePrivate })

    // No feed was read yet, so that only the list has named a site.
    #expect(feeds.map(\.homePage) == ["https://a.example/", nil])

    let opml = try await library.subscriptionList().opml
    #expect(opml.contains("htmlUrl=\"https://a.example/\""))
    let other = try NewsLibrary.inMemory()
    _ = try await other.takeSubscriptions(opml: Array(opml.utf8))
    #expect(try await other.subscriptionList().opml == opml)
    #expect(try await library.takeSubscriptions(opml: Array("no list".utf8)) == nil)
  }

  @Test("Commands and files of this machine do not go out, and no state brings a command in")
  func ownPlaces() async throws {
    let library = try NewsLibrary.inMemory()
    for address in ["exec:date", "file:///feed.xml", "https://a.example/feed"] {
      _ = try await library.follow(address, title: address, settings: FeedSettings())
    }
    #expect(try await library.subscriptionList().subscriptions.count == 1)
    let other = try NewsLibrary.inMemory()
    let line = StateLine(
      feed: StateLine.FeedState(kind: .web, address: "exec:touch /tmp/never", title: "x"))
    let restored = try await other.importState([try line.json()])
    #expect(try await other.followedFeeds().isEmpty)
    #expect(restored.warnings.count == 1)
    _ = try await other.importState([try line.json()], takesCommands: true)
    #expect(try await other.followedFeeds().count == 1)
  }
}
