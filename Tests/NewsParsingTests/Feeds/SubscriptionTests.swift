import NewsModel
import Testing

@testable import NewsParsing

@Suite("OPML")
struct SubscriptionTests {
  private func read(_ text: String) throws -> SubscriptionReader.Reading {
    try #require(SubscriptionReader().read(Array(text.utf8)))
  }

  @Test("what is written is read again")
  func roundTrip() throws {
    let feed = Subscription(
      title: "A \"quoted\" & <odd> title", address: "https://a.example/?a=1&b=2",
      homePage: "https://a.example/", tags: ["x", "y z"])
    let list = SubscriptionList(
      title: "Mine",
      entries: [
        .folder(
          "News & more", [.feed(feed), .folder("Deep", [.feed(feed)]), .folder("Empty", [])]),
        .feed(Subscription(title: "B", address: "http://b.example/feed")),
      ])
    let reading = try read(list.opml)
    #expect(reading.list == list)
    #expect(reading.warnings.isEmpty)
    #expect(list.subscriptions.map(\.folders) == [["News & more"], ["News & more", "Deep"], []])
  }

  @Test("programs are never taken")
  func programs() throws {
    let reading = try read(
      """
      <opml version="1.0"><body><outline text="a" xmlUrl="exec:rm -rf ~"/>
      <outline text="b" xmlUrl="filter:sh:https://a.example/"/>
      <outline text="c" xmlUrl="| curl x"/><outline text="d" xmlUrl="file:///etc/passwd"/>
      <outline title="e" text="no" xmlUrl="feed://e.example/f"/></body></opml>
      """)
    #expect(
      reading.list.entries
        == [.feed(Subscription(title: "e", address: "http://e.example/f"))])
    #expect(reading.warnings.count == 4)
  }

  @Test("a broken list gives the feeds that are there")
  func broken() throws {
    let reading = try read(
      "<opml><head><title>M & N</title></head><body><outline text=\"F\"><outline text=\"a & b\" "
        + "xmlUrl=\"https://a.example/?x&y\"/><outline xmlUrl=https://b.example/>")
    #expect(reading.list.title == "M & N")
    #expect(
      reading.list.subscriptions.map(\.subscription.title) == ["a & b", "https://b.example/"])
    #expect(reading.list.subscriptions.first?.folders == ["F"])
    #expect(reading.warnings.count == 2)
  }

  @Test("links and other lists are no feeds; a url is one where the type says so")
  func types() throws {
    let reading = try read(
      """
      <opml version="2.0"><body><outline text="page" type="link" url="https://a.example/"/>
      <outline text="list" type="include" url="https://a.example/b.opml"/>
      <outline text="untold" url="https://a.example/c"/>
      <outline text="old" type=" RSS " url="https://a.example/d"/>
      <outline text="atom" type="atom" URL="https://a.example/e"/>
      <outline text="both" type="link" url="https://a.example/f" XMLURL="https://a.example/g"/>
      </body></opml>
      """)
    #expect(
      reading.list.subscriptions.map(\.subscription.address)
        == ["https://a.example/d", "https://a.example/e", "https://a.example/g"])
    #expect(reading.list.entries.count == 3 && reading.warnings.isEmpty)
  }

  @Test("categories are tags without the slash before their path")
  func categories() throws {
    let reading = try read(
      "<opml><outline xmlUrl='https://a.example/' category='/Tech/Linux, /News,own,/,'/></opml>")
    #expect(reading.list.subscriptions.map(\.subscription.tags) == [["Tech/Linux", "News", "own"]])
  }

  @Test("however deep, nothing is lost", .timeLimit(.minutes(1)))
  func deep() throws {
    let open = String(repeating: "<outline text='f'>", count: 20_000)
    let reading = try read(
      "<opml><body>\(open)<outline xmlUrl='https://a.example/'/></body></opml>")
    #expect(reading.list.subscriptions.map(\.subscription.address) == ["https://a.example/"])
    #expect(SubscriptionReader().read(Array("<rss/>".utf8)) == nil)
  }
}
