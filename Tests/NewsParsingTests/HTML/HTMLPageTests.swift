import NewsModel
import Testing

@testable import NewsParsing

@Suite struct HTMLPageTests {
  private static let page = """
    <!doctype html><html lang="en_GB"><head><title>Ferry returns to Lynn – Coast Post</title>
    <meta property="og:site_name" content="Coast Post">
    <link rel="canonical" href="https://coast.example.org/news/ferry">
    <script type="application/ld+json"><!-- {"@graph":[{"@type":"WebPage","name":"x"},
    {"@type":["NewsArticle"],"headline":"Ferry returns to Lynn","author":{"@id":"#j"},
    "datePublished":"2024-05-02T09:10:00+02:00","dateModified":"2024-05-03T10:00:00+02:00",
    "keywords":"ferry, Lynn",},{"@id":"#j","@type":"Person","name":"Jo Reed"}]} --></script></head>
    <body><nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies.</div>
    <article><h1>Ferry returns to Lynn</h1><p class="byline">By Jo Reed</p>
    <p>The ferry sails again from Monday, the harbour board said, after a winter of repairs.</p>
    <div class="ad-box"><p>Advertisement: buy a boat, any boat, and buy it now, today.</p></div>
    <p>It carries forty people, ten bicycles and, on Sundays, a <a href="/brass">brass band</a>.</p>
    <h2>More on this</h2><div class="related"><a href="/x">Bridge closed</a></div></article>
    <footer>Imprint</footer></body></html>
    """

  @Test("A web page gives its metadata, and its text without the furniture and the title")
  func webPage() {
    let reading = HTMLArticleParser().read(text: Self.page, name: "ferry")
    let article = reading.article
    #expect(!reading.isBareExport)
    #expect(article.title == "Ferry returns to Lynn")
    #expect(article.source == "Coast Post")
    #expect(article.authors == ["Jo Reed"])
    #expect(article.tags == ["ferry", "Lynn"])
    #expect(article.url == "https://coast.example.org/news/ferry")
    #expect(article.language == "en-GB")
    #expect(article.published?.rfc3339 == "2024-05-02T09:10:00+02:00")
    #expect(article.updated?.rfc3339 == "2024-05-03T10:00:00+02:00")
    #expect(
      article.document.dump == """
        paragraph: The ferry sails again from Monday, the harbour board said, after a winter of \
        repairs.
        paragraph: It carries forty people, ten bicycles and, on Sundays, a \
        {link brass band → https://coast.example.org/brass}.

        """)
  }

  @Test("A bare export keeps every paragraph, for its lines may be metadata")
  func bareExport() {
    let reading = HTMLArticleParser().read(
      text: "<h1>Title</h1><p>Published on March 11, 2025</p><p>Text.</p>", name: "x")
    #expect(reading.isBareExport)
    #expect(
      reading.article.document.dump
        == "heading 1: Title\nparagraph: Published on March 11, 2025\nparagraph: Text.\n")
  }

  @Test("A page without any sign of an article keeps its words")
  func noArticle() {
    let article = HTMLArticleParser().parse(
      text: "<meta property=a content=b><div class=menu>Closed today.</div>", name: "note")
    #expect(article.title == "note")
    #expect(article.document.plainText == "Closed today.")
  }

  @Test("Broken JSON-LD is read as far as it goes")
  func brokenStructuredData() {
    let facts = StructuredData([
      "{\"@type\":\"NewsArticle\",\"headline\":\"Two\nlines \\u0041\",\"author\":[\"A B\",]"
    ]).facts(near: nil)
    #expect(facts.title == "Two\nlines A")
    #expect(facts.authors == ["A B"])
  }
}
