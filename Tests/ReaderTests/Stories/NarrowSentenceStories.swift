import Foundation
import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Sentences on a narrow screen")
struct NarrowSentenceStories {
  @Test(
    "an address gives way to the next step",
    arguments: [
      "www.a-rather-long-name.example.org answered that a password is needed (401) "
        + "(https://www.a-rather-long-name.example.org/2025/03/10/harbour/ferry.html). "
        + "Open it in the browser and log in there.",
      "The host a-name-that-nobody-has-ever-heard-of.example.org was not found "
        + "(https://a-name-that-nobody-has-ever-heard-of.example.org/news/ferry). "
        + "Check the address, or try the archived copy (:archive).",
    ])
  func nextStep(sentence: String) throws {
    var story = Story(40, 10)
    story.send(.failed(sentence))
    let words = story.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let step = try #require(sentence.components(separatedBy: "). ").last)
    #expect(words.hasSuffix(step), "\(story.screen)")
    let lines = NoticeLines.lines(of: sentence, width: 38, ellipsis: "…")
    #expect(lines.count <= 4 && lines.allSatisfy { CellWidth.of($0) <= 38 })
    #expect(lines.joined(separator: " ").contains("…)."))
  }

  @Test("what the activity says of a feed stands there whole")
  func activity() {
    let now = Story.now
    var health = FeedHealth()
    health.succeededAt = now.addingTimeInterval(-7_200)
    health.dueAt = now.addingTimeInterval(30_000)
    health.perWeek = 24
    health.problem = "harbour.example answered that it is overloaded (503). It may answer later."
    var feed = FollowedFeed(
      feed: Feed(
        id: FeedID(1), kind: .web, address: "https://harbour.example/", title: "Harbour"),
      addedAt: now)
    feed.health = health
    var story = Story(40, 20, isLibrary: true)
    story.press(.character("e"))
    story.send(.feeds([feed], generation: story.reader.feedsGeneration))
    let words = story.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("next in 8 hours"), "\(story.screen)")
    #expect(words.contains("It may answer later."))
  }
}
