import Foundation
import NewsFetching
import NewsModel
import NewsStore
import Testing

@testable import NewsLibrary

@Suite("What a look that failed leaves")
struct FeedLookTests {
  private let now = Date(timeIntervalSince1970: 1_741_600_800)

  private var moved: FollowedFeed {
    var feed = FollowedFeed(
      feed: Feed(id: FeedID(1), kind: .web, address: "https://a.example/", title: "A"),
      addedAt: now)
    feed.health.movedTo = "https://b.example/"
    feed.validators.etag = "x"
    feed.health.failures = 2
    feed.health.problem = "Before."
    return feed
  }

  private func failed(_ reason: FetchFailure.Reason, chance: Double = 0.5) -> FollowedFeed {
    FeedLook(feed: moved, schedule: FeedSchedule(now: now, chance: chance))
      .failed(.web(FetchFailure(reason, at: "https://b.example/"))).delivery.feed
  }

  @Test("Without a network the feed stays as it was and is asked again soon")
  func offline() {
    for chance in [0, 1.0] {
      let feed = failed(.noConnection, chance: chance)
      #expect(feed.health.dueAt == now + 60 + 60 * chance)
      #expect(feed.health.failures == 2 && feed.health.problem == "Before.")
      #expect(feed.health.movedTo != nil && feed.validators.etag == "x")
    }
  }

  @Test("As long as there is no network, each step is longer than the last, up to a quarter hour")
  func offlineSteps() {
    var feed = moved
    feed.health.triedAt = now - 100
    feed.health.problemAt = now - 100
    feed.health.dueAt = now
    var time = now
    var waits: [Double] = []
    for _ in 0..<6 {
      feed =
        FeedLook(feed: feed, schedule: FeedSchedule(now: time, chance: 0))
        .failed(.web(FetchFailure(.noConnection, at: "https://b.example/"))).delivery.feed
      let due = feed.health.dueAt ?? time
      waits.append(due.timeIntervalSince(time))
      time = due
    }
    #expect(waits == [60, 120, 240, 480, 900, 900])
    #expect(feed.health.failures == 2 && feed.health.problem == "Before.")
    // A host that no way leads to, although there is a network, is the feed's own failure.
    #expect(failed(.unreachable).health.failures == 3)
  }

  @Test("No feed is looked for in an archive, and none in a browser")
  func advice() {
    for reason in [
      FetchFailure.Reason.status(404, retryAfter: nil), .status(410, retryAfter: nil),
      .status(403, retryAfter: nil), .status(500, retryAfter: nil), .hostNotFound, .refused,
      .stalled(seconds: 1), .undecodable,
    ] {
      let problem = failed(reason).health.problem ?? ""
      #expect(problem.contains("b.example") || reason == .undecodable)
      #expect(!problem.contains("archive") && !problem.contains("browser"), "\(problem)")
    }
    #expect(failed(.stalled(seconds: 1)).health.problem?.contains("for 1 second (") == true)
  }

  @Test("A name that is not found is a failure, but no sign that the feed moved back")
  func unresolved() {
    let feed = failed(.hostNotFound)
    #expect(feed.health.failures == 3 && feed.health.problem != "Before.")
    #expect(feed.health.movedTo != nil && feed.validators.etag == "x")
    let lost = failed(.status(404, retryAfter: nil))
    #expect(lost.health.movedTo == nil && lost.validators.etag == nil)
  }
}
