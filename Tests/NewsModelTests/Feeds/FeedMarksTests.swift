import Foundation
import NewsModel
import Testing

@Suite("What is the matter with a feed")
struct FeedMarksTests {
  private let now = Date(timeIntervalSince1970: 1_795_390_200)

  private func marks(_ change: (inout FollowedFeed) -> Void) -> [String] {
    let own = Feed(id: FeedID(1), kind: .web, address: "https://a.example/f", title: "A")
    var feed = FollowedFeed(feed: own, addedAt: now.addingTimeInterval(-5 * 86_400))
    change(&feed)
    return feed.marks(at: now)
  }

  @Test("a feed that fares well has no mark, others say what they are and since when they fail")
  func marks() {
    #expect(marks { _ in }.isEmpty)
    #expect(marks { $0.settings.isPaused = true } == ["paused"])
    #expect(
      marks {
        $0.removedAt = now
        $0.settings.isMuted = true
      } == ["removed", "muted"])
    #expect(marks { $0.health.problem = "no answer" } == ["failing for 5 days"])
    for (seconds, words) in [(600.0, "failing"), (7_200, "failing for 2 hours")] {
      #expect(
        marks {
          $0.health.problem = "no answer"
          $0.health.succeededAt = now.addingTimeInterval(-seconds)
        } == [words])
    }
    #expect(
      marks {
        $0.health.problem = "gone"
        $0.health.stoppedAt = now
      } == ["gone for good"])
  }
}
