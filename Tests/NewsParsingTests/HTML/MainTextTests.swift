import NewsModel
import Testing

@testable import NewsParsing

@Suite struct MainTextTests {
  private static let sentence =
    "The harbour board said on Monday that the ferry, after a long winter, sails again. "
  private static let prose = String(
    repeating: "<p>\(sentence)\(sentence)</p>", count: 4)

  private func text(_ body: String, head: String = "") -> String {
    let page = "<html><head><meta property=a content=b>\(head)</head><body>\(body)</body></html>"
    return HTMLArticleParser().parse(text: page, name: "page").document.plainText
  }

  @Test(
    "Boxes are left out by the words in their names",
    arguments: [
      "related-posts", "jp-relatedposts", "relatedPosts", "article__newsletter-signup",
      "ArticlePage-authorInfo", "social-share", "GoogleDfpAd", "post-comments", "breadcrumbs",
      "latest-news-box",
    ])
  func boxes(_ name: String) {
    let box =
      "<div class=\"\(name)\"><p>Something else, quite something else, is told here.</p></div>"
    let found = text("<article>\(Self.prose)\(box)\(Self.prose)</article>")
    #expect(!found.contains("Something else"))
    #expect(found.contains("harbour"))
  }

  @Test(
    "Names that only sound like boxes are text",
    arguments: [
      "has-sidebar", "content-with-comments", "shadow", "header-text", "hJpRRP", "category-ads",
      "elementor-widget-container", "adventure",
    ])
  func texts(_ name: String) {
    let part =
      "<div class=\"\(name)\"><p>Something else, quite something else, is told here.</p></div>"
    #expect(text("<article>\(Self.prose)\(part)\(Self.prose)</article>").contains("Something else"))
  }

  @Test("Names are cut into words where capitals and signs stand")
  func names() {
    #expect(NameWords.cut("relatedPosts") == ["related", "posts"])
    #expect(NameWords.cut("related-posts__list2") == ["related", "posts", "list"])
    #expect(NameWords.cut("sc-hJpRRP") == ["sc", "hjprrp"])
  }

  @Test("A text in divisions with spans is prose as well")
  func spans() {
    let lines = String(
      repeating: "<div><span>\(Self.sentence)\(Self.sentence)</span></div>", count: 6)
    let note =
      "<div class=author-note><p>Do you know how different the others are, by the way?</p></div>"
    let found = text("<div class=chapter>\(lines)</div><div>\(note)</div>")
    #expect(found.hasPrefix("The harbour"))
  }

  @Test("A long list of other articles does not draw the text up to the whole page")
  func stream() {
    let teaser = "<li><p>\(Self.sentence)\(Self.sentence)Another place, another day.</p></li>"
    let stream = "<div><ul>\(String(repeating: teaser, count: 12))</ul></div>"
    let found = text(
      "<div id=a><div class=story><div>\(Self.prose)\(Self.prose)</div></div></div>" + stream)
    #expect(!found.contains("Another place"))
  }

  @Test("A page that goes on with the next article gives the first")
  func nextArticle() {
    let next = Self.prose.replacing("ferry", with: "bridge")
    let found = text(
      "<article><div class=article-body>\(Self.prose)</div></article>"
        + "<article><div class=article-body>\(next)</div></article>")
    #expect(found.contains("ferry"))
    #expect(!found.contains("bridge"))
  }

  @Test("Teasers inside the article, galleries and lists of links are no text")
  func inside() {
    let long = Self.prose + Self.prose
    let teaser = "<article><p>Something else, quite something else, is told here.</p></article>"
    let gallery =
      "<ul class=photo-gallery><li><p>A picture of the harbour, in the rain.</p></li></ul>"
    let list =
      "<ul><li><a href=/a>The other headline of today</a></li><li><a href=/b>More</a></li></ul>"
    let found = text("<article>\(long)\(teaser)\(gallery)\(list)\(long)</article>")
    #expect(!found.contains("Something else"))
    #expect(!found.contains("in the rain"))
    #expect(!found.contains("other headline"))
  }

  @Test(
    "What follows a heading of this kind is about something else",
    arguments: ["Related articles", "Lesen Sie auch", "Читайте также", "関連記事"])
  func tail(_ heading: String) {
    let rest = "<h3>\(heading)</h3><p>Something else, quite something else, is told here.</p>"
    #expect(!text("<article>\(Self.prose)\(rest)</article>").contains("Something else"))
  }

  @Test("Dates and pointers around the text go, sentences with dates stay")
  func edges() {
    let found = text(
      "<article><p>November 20, 2019</p>\(Self.prose)<p>Read more: <a href=https://a.example/x>Bridge closed</a></p>"
        + "<p>On November 21, 2019, the bridge, which is old and narrow, was closed again.</p></article>"
    )
    #expect(found.hasPrefix("The harbour"))
    #expect(!found.contains("Read more"))
    #expect(found.hasSuffix("closed again."))
  }

  @Test("The declared body is taken where the page shows only a beginning")
  func declaredBody() {
    let body = String(repeating: Self.sentence, count: 12)
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry",\
      "articleBody":"\(body)"}</script>
      """
    #expect(text("<article><p>\(Self.sentence)</p></article>", head: head).utf8.count > 900)
  }
}
