import NewsModel
import Testing

@testable import NewsParsing

@Suite("Atom")
struct AtomTests {
  @Test(
    "content is read as its type says",
    arguments: [
      ("<content>1 &lt; 2</content>", "1 < 2"),
      ("<content type=\"text\">&lt;b&gt;</content>", "<b>"),
      ("<content type=\"html\">&lt;p&gt;a &amp;amp; b&lt;/p&gt;</content>", "a & b"),
      (
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
          + "<p>1 &lt; 2</p></div></content>", "1 < 2"
      ),
      ("<content type=\"application/octet-stream\">PHA+YmFzZTwvcD4=</content>", "base"),
      ("<content mode=\"base64\" type=\"text/html\">PHA+YmFzZTwvcD4=</content>", "base"),
      ("<content>&lt;p&gt;careless&lt;/p&gt;</content>", "careless"),
    ])
  func types(content: String, text: String) throws {
    #expect(try FeedSamples.entry(content).document.plainText == text)
  }

  @Test("comments are the page of them, not their feed")
  func comments() throws {
    let article = try FeedSamples.entry(
      """
      <link rel="replies" type="application/atom+xml" href="https://a.example/feed"/>
      <link rel="replies" type="text/html" href="https://a.example/page#comments"/>
      """)
    #expect(article.entry?.comments == "https://a.example/page#comments")
    let feed = #"<link rel="replies" type="application/atom+xml" href="https://a.example/feed"/>"#
    #expect(try FeedSamples.entry(feed).entry?.comments == "https://a.example/feed")
  }

  @Test("xml:base says what addresses are relative to, from the outermost in")
  func base() throws {
    let feed = try FeedSamples.atom(
      """
      <entry xml:base="sub/"><link href="page"/><content type="html" xml:base="deep/">
      &lt;a href="x"&gt;l&lt;/a&gt;</content></entry>
      """, attributes: "xml:base=\"https://a.example/\"")
    let article = try #require(feed.articles.first)
    #expect(article.url == "https://a.example/sub/page")
    #expect(article.document.links.first?.url == "https://a.example/sub/deep/x")
  }

  @Test("without xml:base an article's own page is the base, and the feed's address for links")
  func addresses() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a/b"/>
      <content type="html">&lt;a href="c"&gt;l&lt;/a&gt;</content></entry></feed>
      """
    let feed = try FeedSamples.feed(text, address: "https://a.example/feed.xml")
    #expect(feed.articles.first?.url == "https://a.example/a/b")
    #expect(feed.articles.first?.document.links.first?.url == "https://a.example/a/c")
  }

  @Test("links by their relation, dates, people, threads and the source of an entry")
  func facts() throws {
    let article = try FeedSamples.entry(
      """
      <id>urn:1</id><link rel="self" href="https://a.example/self"/>
      <link rel="enclosure" href="https://a.example/s.mp3" type="audio/mpeg" length="9"/>
      <link href="https://a.example/page"/><link rel="replies" href="https://a.example/r"/>
      <published>2025-03-10T08:00:00+03:00</published><updated>2025-03-11T08:00:00Z</updated>
      <author><name>Ada</name><email>ada@a.example</email></author><author><name>Bo</name></author>
      <thr:in-reply-to xmlns:thr="http://purl.org/syndication/thread/1.0" ref="urn:0"/>
      <category term="t" label="Term"/><source><title>Elsewhere</title><id>urn:x</id></source>
      """)
    #expect(article.url == "https://a.example/page")
    #expect(article.entry?.guid == "urn:1")
    #expect(article.entry?.attachments.first?.size == 9)
    #expect(article.entry?.comments == "https://a.example/r")
    #expect(article.entry?.repliesTo == "urn:0")
    #expect(article.published?.rfc3339 == "2025-03-10T08:00:00+03:00")
    #expect(article.updated?.day == "2025-03-11")
    #expect(article.authors == ["Ada", "Bo"])
    #expect(article.entry?.authorEmail == "ada@a.example")
    #expect(article.tags == ["Term"])
    #expect(article.source == "Elsewhere")
  }

  @Test("a root in a namespace of its own is a feed, too")
  func unknownNamespace() throws {
    let feed = try FeedSamples.feed("<feed xmlns=\"http://x.example/\"><title>T</title></feed>")
    #expect(feed.facts.title == "T" && feed.facts.format == .atom)
  }
}
