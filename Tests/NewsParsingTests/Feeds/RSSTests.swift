import NewsModel
import Testing

@testable import NewsParsing

@Suite("RSS")
struct RSSTests {
  @Test("a channel says what it is")
  func channel() throws {
    let feed = try FeedSamples.rss(
      """
      <title>Harbour &amp;amp; Coast</title><link>https://harbour.example/</link>
      <description>&lt;b&gt;News&lt;/b&gt; of ships</description><language>en-gb</language>
      <managingEditor>ada@harbour.example (Ada Byron)</managingEditor>
      <lastBuildDate>Mon, 10 Mar 2025 08:00:00 +0300</lastBuildDate>
      <category>Ships</category><itunes:category text="Sea"><itunes:category text="Tides"/>
      </itunes:category><image><url>https://harbour.example/i.png</url><title>No</title></image>
      <atom:link rel="self" href="https://harbour.example/feed"/>
      """)
    #expect(feed.facts.title == "Harbour & Coast")
    #expect(feed.facts.homePage == "https://harbour.example/")
    #expect(feed.facts.address == "https://harbour.example/feed")
    #expect(feed.facts.summary == "News of ships")
    #expect(feed.facts.language == "en-gb")
    #expect(
      feed.facts.authors == [FeedPerson(name: "Ada Byron", email: "ada@harbour.example")])
    #expect(feed.facts.updated?.rfc3339 == "2025-03-10T08:00:00+03:00")
    #expect(feed.facts.categories == ["Ships", "Sea", "Tides"])
    #expect(feed.facts.icon == "https://harbour.example/i.png")
    #expect(feed.facts.format == .rss && feed.facts.version == "2.0")
    #expect(feed.warnings.isEmpty)
  }

  @Test("content goes before description, which then is a summary")
  func content() throws {
    let article = try FeedSamples.item(
      """
      <title>T</title><description>In short.</description>
      <content:encoded><![CDATA[<p>At <em>length</em>.</p>]]></content:encoded>
      """)
    #expect(article.document.markdown == "At *length*.")
    #expect(article.summary == "In short.")
    let short = try FeedSamples.item("<description>&lt;p&gt;Only this.&lt;/p&gt;</description>")
    #expect(short.document.plainText == "Only this.")
    #expect(short.summary == nil && short.entry?.hasOnlySummary == true)
    #expect(short.title == "Only this." && short.entry?.hasTitle == false)
  }

  @Test(
    "a date that stands for none is none",
    arguments: [
      "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 +0000", "Tue, 31 Nov 2026",
      "0001-01-01T00:00:00Z", "0000-00-00 00:00:00",
    ])
  func noDate(_ date: String) throws {
    let article = try FeedSamples.item("<title>T</title><pubDate>\(date)</pubDate>")
    #expect(article.published == nil)
  }

  @Test("thumbnails and players are no files of an article, magnet links are")
  func files() throws {
    let magnet = "magnet:?xt=urn:btih:abc"
    let article = try FeedSamples.item(
      """
      <title>T</title><enclosure url="https://a.example/s72.jpg" type="image/jpeg" length="0"/>
      <media:thumbnail url="https://a.example/s72.jpg" height="72" width="72"/>
      <media:content url="https://a.example/v/1" type="application/x-shockwave-flash"/>
      <enclosure url="\(magnet)" type="application/x-bittorrent" length="7"/>
      <enclosure url="javascript:alert(1)" type="text/html" length="7"/>
      """)
    #expect(article.entry?.attachments.map(\.url) == [magnet])
    #expect(article.image == nil)
  }

  @Test("markup that nobody escaped is markup")
  func nakedMarkup() throws {
    let article = try FeedSamples.item(
      "<description>A <b>bold</b> word<br/>and <a href=\"https://a.example/?a=1&amp;b=2\">l</a>"
        + "</description>")
    #expect(article.document.plainText == "A bold word\nand l")
    #expect(article.document.links.first?.url == "https://a.example/?a=1&b=2")
  }

  @Test(
    "a guid that is an address stands in for a link, unless it says that it is none",
    arguments: [
      ("<guid>https://a.example/1</guid>", "https://a.example/1"),
      ("<guid isPermaLink=\"false\">https://a.example/1</guid>", nil),
      ("<guid>https://a.example/1</guid><link>https://a.example/2</link>", "https://a.example/2"),
    ] as [(String, String?)])
  func guid(elements: String, url: String?) throws {
    let article = try FeedSamples.item(elements)
    #expect(article.url == url)
    #expect(article.entry?.guid == "https://a.example/1")
  }

  @Test("files, pictures, categories and people of an item")
  func facts() throws {
    let article = try FeedSamples.item(
      """
      <title>T</title><author>Ada &lt;ada@a.example&gt;</author><dc:creator>Other</dc:creator>
      <enclosure url="https://a.example/s.mp3" length="123" type="audio/mpeg"/>
      <media:group><media:content url="https://a.example/p.jpg" medium="image"/></media:group>
      <category>One</category><dc:subject>Two</dc:subject><itunes:keywords>a, b</itunes:keywords>
      <itunes:duration>1:02:03</itunes:duration><comments>https://a.example/c</comments><dc:date>2025-03-10T08:00:00Z</dc:date>
      <source url="https://b.example/feed">The Other Paper</source>
      """)
    #expect(article.authors == ["Ada"])
    #expect(article.entry?.authorEmail == "ada@a.example")
    #expect(
      article.entry?.attachments
        == [
          Attachment(url: "https://a.example/s.mp3", type: "audio/mpeg", size: 123, duration: 3723)
        ])
    #expect(article.image == "https://a.example/p.jpg")
    #expect(article.tags == ["One", "Two", "a", "b"])
    #expect(article.entry?.comments == "https://a.example/c")
    #expect(article.published?.rfc3339 == "2025-03-10T08:00:00Z")
    #expect(article.source == "The Other Paper")
  }

  @Test("relative addresses are the site's where nothing else is known")
  func site() throws {
    let feed = try FeedSamples.rss(
      "<link>https://a.example/news/</link><item><link>1.html</link></item>")
    #expect(feed.articles.first?.url == "https://a.example/news/1.html")
  }

  @Test("elements of vocabularies that nobody knows are nothing of ours")
  func clashes() throws {
    let feed = try FeedSamples.feed(
      """
      <rss xmlns:x="http://unknown.example/"><channel><item><x:title>No</x:title>
      <title>Yes</title><x:box><title>No</title></x:box></item></channel></rss>
      """)
    #expect(feed.articles.map(\.title) == ["Yes"])
  }

  @Test("RSS 1.0 has its items beside the channel")
  func rdf() throws {
    let feed = try FeedSamples.feed(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.example/rdf">
      <title>R</title><items><rdf:Seq><rdf:li rdf:resource="x"/></rdf:Seq></items></channel>
      <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link>
      </item><item><title>Two</title></item></rdf:RDF>
      """)
    #expect(feed.articles.map(\.title) == ["One", "Two"])
    #expect(feed.articles.first?.entry?.guid == "https://a.example/1")
    #expect(feed.facts.format == .rdf && feed.facts.version == "1.0")
  }
}

@Suite("When feeds want to be asked again")
struct FeedRhythmTests {
  @Test("ttl, skipHours, skipDays and the syndication module")
  func rhythm() throws {
    let rss = """
      <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
      <title>A</title><ttl>90</ttl>
      <skipHours><hour>0</hour><hour>24</hour><hour>23</hour><hour>99</hour><hour>x</hour></skipHours>
      <skipDays><day>Saturday</day><day>sunday</day><day>Never</day></skipDays>
      <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
      <item><title>B</title><hour>5</hour></item></channel></rss>
      """
    let rhythm = try #require(FeedParser().parse(Array(rss.utf8))).facts.rhythm
    #expect(rhythm.minutes == 90 && rhythm.wantedMinutes == 90)
    #expect(rhythm.skippedHours == [0, 23])
    #expect(rhythm.skippedDays == [0, 6])
    #expect(rhythm.period == 1_440 && rhythm.frequency == 4)
  }

  @Test("A feed that says only how often something comes")
  func period() throws {
    let rss = """
      <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
      <title>A</title><sy:updatePeriod>hourly</sy:updatePeriod>
      <sy:updateFrequency>0</sy:updateFrequency></channel></rss>
      """
    let rhythm = try #require(FeedParser().parse(Array(rss.utf8))).facts.rhythm
    #expect(rhythm.wantedMinutes == 60)
  }

  @Test("a source of the feed's own site is no publisher, one of another site is")
  func sources() throws {
    let topic = """
      <item><title>Re: Tides</title>
      <source url="https://www.forum.example/t/tides/1.rss">Tides</source></item>
      """
    let link = "<title>Forum</title><link>https://forum.example/latest</link>"
    #expect(try FeedSamples.rss(link + topic).articles.first?.source == "Forum")
    #expect(try FeedSamples.rss(topic + link).articles.first?.source == "Forum")
    #expect(
      try FeedSamples.rss(topic + "<title>Planet</title><link>https://planet.example/</link>")
        .articles.first?.source == "Tides")
    let feed = "<rss><channel><title>Forum</title>" + topic + "</channel></rss>"
    #expect(
      try FeedSamples.feed(feed, address: "https://forum.example/f").articles.first?.source
        == "Forum")
    #expect(
      try FeedSamples.item("<source>Quay Paper</source>").source == "Quay Paper")
  }
}
