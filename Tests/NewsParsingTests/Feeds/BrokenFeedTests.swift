import NewsModel
import Testing

@testable import NewsParsing

@Suite("Feeds that are no XML")
struct BrokenFeedTests {
  @Test(
    "what is there is read",
    arguments: [
      "<title>A & B</title><link>https://a.example/?a=1&b=2</link>",
      "<title>A &amp; B<link>https://a.example/?a=1&b=2</link>",
      "<title>A &amp; B</titel></title><link>https://a.example/?a=1&amp;b=2</wrong></link>",
      "<title>A &amp; B</title><description><b><i>x</b></i></description>"
        + "<link>https://a.example/?a=1&amp;b=2</link>",
      "<guid isPermaLink=false>x</guid><title>A\u{1} & B</title>"
        + "<link>https://a.example/?a=1&b=2</link>",
      "<title><![CDATA[A & B</title><link>https://a.example/?a=1&b=2</link>",
      "<title>A &amp; B</title><!-- <link>https://a.example/?a=1&amp;b=2</link>",
    ])
  func recovered(elements: String) throws {
    let feed = try FeedSamples.feed(
      "<rss><channel><item>\(elements)</item><item><title>Next &nbsp; one</title></item>")
    #expect(feed.articles.map(\.title) == ["A & B", "Next \u{A0} one"])
    #expect(feed.articles.first?.url == "https://a.example/?a=1&b=2")
    #expect(feed.warnings.count == 2)
  }

  @Test("a character that XML forbids is named by its number", arguments: ["&#27;", "\u{1B}"])
  func forbidden(character: String) throws {
    let feed = try FeedSamples.feed(
      "<rss><channel><item>\n<title>A\(character)</title></item></channel></rss>")
    let words = "The feed is no well-formed XML: a forbidden character, number 27, in line 2."
    #expect(feed.warnings == [words])
  }

  @Test("every beginning of a feed gives the articles that are there", .timeLimit(.minutes(1)))
  func truncated() throws {
    let whole = Array(
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>T
      </title><item><title>One</title><description><![CDATA[<p>x</p>]]></description></item>
      <item><title>Two</title></item></channel></rss>
      """.utf8)
    for length in 0...whole.count {
      guard let feed = FeedParser().parse(Array(whole[..<length])) else { continue }
      let expected = feed.articles.map(\.title)
      #expect(expected.isEmpty || expected[0].hasPrefix("O") || expected[0] == "Untitled")
      if length == whole.count { #expect(expected == ["One", "Two"]) }
    }
  }

  @Test(
    "anything may stand before a feed",
    arguments: [
      "\n \u{FEFF} ", "<!-- why --> ",
      "<br />\n<b>Warning</b>: no database\n<?xml version=\"1.0\"?>",
      "<!DOCTYPE rss PUBLIC \"x\" \"http://a.example/rss.dtd\">\n",
    ])
  func head(before: String) throws {
    let feed = try FeedSamples.feed(
      before + "<rss><channel><item><title>T</title></item></channel></rss>")
    #expect(feed.articles.map(\.title) == ["T"])
  }

  @Test("no entity is expanded and no file is read")
  func entities() throws {
    let bomb = (1...9).map { level in
      "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }
    let feed = try FeedSamples.feed(
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">\(bomb.joined())
      <!ENTITY file SYSTEM "file:///etc/hostname">]>
      <rss><channel><item><title>&e9;</title><description>a&file;b</description></item></channel></rss>
      """)
    #expect(feed.articles.first?.title == "&e9;")
    #expect(feed.articles.first?.document.plainText == "a&file;b")
  }

  @Test("control characters and escape sequences of any spelling are gone")
  func hostile() throws {
    let article = try FeedSamples.item(
      """
      <title>A&amp;#27;[31m\u{202E}b</title><guid>x&#x9b;2Jy</guid><category>c&amp;#7;d</category>
      <dc:creator>E&amp;#27;]0;f</dc:creator>
      <description>&lt;p&gt;g&amp;#27;[2Jh&lt;/p&gt;</description>
      """)
    let texts = [
      article.title, article.entry?.guid ?? "", article.tags.first ?? "",
      article.authors.first ?? "", article.document.plainText,
    ]
    for text in texts {
      #expect(!text.isEmpty)
      #expect(
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    }
  }

  @Test(
    "what nobody would write takes no longer than its length", .timeLimit(.minutes(1)),
    arguments: [
      "<item>", "<title>", "<![CDATA[", "<!--", "</", "<a b='", "<!DOCTYPE [", "&", "&amp;amp;",
      "<?", "<b><i>", "<description><p>", "]]>", "<link href=", "<x:y xmlns:x='z'>", "<",
    ])
  func long(piece: String) throws {
    let text = "<rss><channel>" + String(repeating: piece, count: 400_000 / piece.utf8.count)
    let feed = try FeedSamples.feed(text)
    #expect(feed.facts.format == .rss)
    _ = feed.articles.last?.document.plainText
  }

  @Test("Of more articles than are wanted only the number is kept, and the feed says of how many")
  func mostArticles() throws {
    let items = (1...5).map { "<item><title>\($0)</title><link>/\($0)</link></item>" }.joined()
    let elements = (1...5).map { "{\"id\": \"\($0)\", \"content_text\": \"x\"}" }
    let json = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": ["
    for text in [
      "<rss><channel>\(items)<title>F</title></channel></rss>", "<rss><channel>\(items)<title>F",
      json + elements.joined(separator: ",") + "], \"title\": \"F\"}",
    ] {
      let feed = try #require(FeedParser().parse(Array(text.utf8), most: 2))
      #expect(feed.articles.count == 2 && feed.total == 5 && feed.facts.title == "F")
      #expect(feed.warnings.contains("Of 5 articles the first 2 were taken."))
      let whole = try #require(FeedParser().parse(Array(text.utf8), most: 5))
      #expect(whole.articles.count == 5 && !whole.warnings.contains { $0.contains("taken") })
    }
  }
}
