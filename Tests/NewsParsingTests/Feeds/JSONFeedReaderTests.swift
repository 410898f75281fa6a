import Foundation
import NewsModel
import Testing

@testable import NewsParsing

@Suite("JSON Feed")
struct JSONFeedReaderTests {
  private let text = """
    {"items": [{"id": 7, "url": "https://a.example/7", "title": "T", "content_html": "<p>a</p>",
    "date_published": "2025-03-10T08:00:00+03:00", "tags": ["x", "x"], "author": {"name": "Ada"},
    "attachments": [{"url": "https://a.example/s.mp3", "mime_type": "audio/mpeg",
    "size_in_bytes": 5, "duration_in_seconds": 6.4}]}, {"content_text": "1 < 2\\n\\nb"}],
    "title": "F", "home_page_url": "https://a.example/", "authors": [{"name": "Bo"}],
    "version": "https://jsonfeed.org/version/1.1"}
    """

  @Test("version 1.1, and what it has of 1.0")
  func whole() throws {
    let feed = try FeedSamples.feed(text)
    #expect(feed.facts.format == .json && feed.facts.version == "1.1")
    #expect(feed.facts.title == "F" && feed.facts.authors == [FeedPerson(name: "Bo")])
    let first = feed.articles[0]
    #expect(first.entry?.guid == "7" && first.authors == ["Ada"] && first.tags == ["x"])
    #expect(
      first.entry?.attachments == [
        Attachment(url: "https://a.example/s.mp3", type: "audio/mpeg", size: 5, duration: 6)
      ])
    #expect(feed.articles[1].document.plainText == "1 < 2\n\nb")
    #expect(feed.warnings.isEmpty)
  }

  @Test("what breaks off gives the articles that are there")
  func truncated() throws {
    let cut = try #require(text.range(of: "\"content_text\""))
    let feed = try FeedSamples.feed(
      "{\"version\": \"https://jsonfeed.org/version/1\"," + text[..<cut.lowerBound].dropFirst())
    #expect(feed.articles.first?.title == "T")
    #expect(feed.warnings == ["The feed's end is missing."])
  }

  @Test("what is written is read again")
  func roundTrip() throws {
    let feed = try FeedSamples.feed(text)
    let items = feed.articles.map { JSONFeedItem($0, file: "f", format: .feed) }
    let json = try JSONFeed(feed.facts, items: items, warnings: []).json()
    let again = try #require(FeedParser().parse([UInt8](json)))
    #expect(again.facts.title == feed.facts.title)
    #expect(again.articles.map(\.document) == feed.articles.map(\.document))
    #expect(again.articles.map(\.entry?.attachments) == feed.articles.map(\.entry?.attachments))
  }
}
