import NewsModel
import Testing

@testable import NewsParsing

@Suite("Everything that belongs to an article is kept, and nothing that stands beside it")
struct ArticlePartsTests {
  private static let prose = String(
    repeating: "<p>The harbour board said on Monday that the ferry sails again, after repairs.</p>",
    count: 4)

  private func dump(_ part: String) -> String {
    let page = """
      <html><head><meta property=a content=b><title>Ferry</title></head><body>
      <nav><a href=/a>Home</a></nav><article><h1>Ferry</h1>\(Self.prose)\(part)\(Self.prose)</article>
      <section id=comments><h2>Comments</h2><p>A reader says something long, and then more.</p>
      </section><aside><h3>Related</h3><p>Another article, about a bridge, in some words.</p></aside>
      </body></html>
      """
    return HTMLArticleParser().parse(text: page, name: "page").document.dump
  }

  @Test(
    "whatever it is",
    arguments: [
      ("<ul><li>Forty people</li><li>Ten bicycles</li></ul>", "Ten bicycles"),
      ("<ol><li>First, buy a ticket</li><li>Then go aboard</li></ol>", "Then go aboard"),
      (
        "<table><tr><th>Day</th><th>Hour</th></tr><tr><td>Monday</td><td>Nine</td></tr></table>",
        "Nine"
      ),
      ("<pre><code>let ferry = 1\n  + 2</code></pre>", "+ 2"),
      (
        "<figure><img src=https://a.example/b.jpg><figcaption>The old ferry</figcaption></figure>",
        "The old ferry"
      ),
      ("<blockquote><p>We sail in any weather.</p></blockquote>", "We sail in any weather."),
      ("<aside class=pullquote><p>We sail in any weather.</p></aside>", "We sail in any weather."),
      ("<h2>What it carries</h2>", "What it carries"),
    ])
  func kept(_ part: String, _ words: String) {
    let found = dump(part)
    #expect(found.contains(words))
    #expect(found.contains("harbour board"))
    #expect(!found.contains("A reader says") && !found.contains("about a bridge"))
  }

  @Test("a page that says little in any one place is taken as a whole")
  func scattered() {
    let item = "<li><h3>Name</h3><p>Shows what a page is made of, and changes it at once.</p></li>"
    let page = """
      <html><head><meta property=a content=b></head><body><main><section><p>Get to know the features
      of the tool, all of them.</p></section><section><ul>\(String(repeating: item, count: 8))</ul>
      </section></main><footer><a href=/a>Imprint</a></footer></body></html>
      """
    let text = HTMLArticleParser().parse(text: page, name: "page").document.plainText
    #expect(text.contains("Get to know") && text.contains("Shows what"))
    #expect(!text.contains("Imprint"))
  }
}
