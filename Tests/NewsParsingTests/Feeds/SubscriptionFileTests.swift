import NewsModel
import NewsParsing
import Testing

@Suite("Lists of feeds as files")
struct SubscriptionFileTests {
  private func parsed(_ text: String) -> ParsedFile? { ParsedFile(subscriptions: Array(text.utf8)) }

  private let outlines = """
    <outline text="Ports"><outline type="rss" text="Quay" htmlUrl="https://quay.example/" \
    xmlUrl="https://quay.example/feed" category="sea,Ports"/></outline>
    <outline text="Bare" xmlUrl="https://bare.example/rss"/>
    """

  @Test("Each feed is an item with its site, its folders and its address")
  func items() throws {
    let text =
      "<?xml version='1.0'?><!-- <rss> --><opml version='1.0'><head><title>Mine</title></head>"
    let file = try #require(parsed(text + "<body>\(outlines)</body></opml>"))
    #expect(file.feed?.format == .opml && file.feed?.version == "1.0" && file.feed?.title == "Mine")
    #expect(file.warnings.isEmpty)
    let items = (file.subscriptions?.subscriptions ?? []).map {
      JSONFeedItem($0.subscription, folders: $0.folders, file: "a.opml")
    }
    #expect(items.map(\.title) == ["Quay", "Bare"])
    #expect(items.map(\.url) == ["https://quay.example/", nil])
    #expect(items.map(\.id) == ["https://quay.example/feed", "https://bare.example/rss"])
    #expect(items.map(\.gazette.feedAddress) == items.map(\.id))
    #expect(items.map(\.tags) == [["Ports", "sea"], nil])
  }

  @Test(
    "What is broken gives the feeds that are there, and says what is wrong",
    arguments: [
      "<opml>", "<OPML version=2.0>", "<opml><body><outline text='a & b'>",
      "\u{FEFF}\n<!DOCTYPE x>\n<opml>",
    ])
  func broken(_ head: String) throws {
    let file = try #require(parsed(head + outlines))
    #expect(file.articles.map(\.title) == ["Quay", "Bare"])
    #expect(!file.warnings.isEmpty)
  }

  @Test(
    "Other documents are none",
    arguments: ["<html><opml>", "`<opml>`", "A note. <b>x</b> <opml>", "<opmlx>", "", "<rss>"])
  func others(_ text: String) {
    #expect(parsed(text) == nil)
  }
}
