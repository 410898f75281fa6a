import Foundation
import NewsModel
import Testing

@Suite struct RenderingTests {
  private let document = Document([
    .paragraph([
      .text("1. A * b <i> "), .strong([.text("bold ")]),
      .link([.text("x]")], url: "https://e.org/(a)"),
      .lineBreak, .text("# end"),
    ]),
    .list(
      List(start: nil, items: [[.paragraph([.text("one")])], [.code("a\n```", language: "sh")]])),
    .list(List(start: 2, items: [[.paragraph([.text("two")])]])),
    .figure(
      Figure(imageURL: "https://e.org/i", alternative: "i", caption: [.text("C.")], credit: "P")),
  ])

  @Test("Markdown escapes what would turn into markup")
  func markdown() {
    #expect(
      document.markdown == """
        1\\. A \\* b \\<i\\> **bold** [x\\]](<https://e.org/(a)>)\\
        \\# end

        - one
        - ````sh
          a
          ```
          ````

        2) two

        ![i](https://e.org/i)

        C. **P**
        """)
  }

  @Test("HTML escapes words and addresses")
  func html() {
    let html = document.html
    #expect(html.contains("A * b &lt;i&gt; <strong>bold </strong>"))
    #expect(html.contains("<ol start=\"2\">\n<li>two</li>"))
    #expect(html.contains("<figcaption>C. <small>P</small></figcaption>"))
  }

  @Test("What stands above or below the line keeps its elements, and plain text its numbers")
  func shiftedLetters() {
    let document = Document([
      .paragraph([
        .text("H"), .subscript([.text("2")]), .text("O 10"), .superscript([.text("9")]),
        .text(" 1"), .superscript([.text("st")]), .text(" so"),
        .superscript([.link([.text("1")], url: "https://e.org/#1")]),
      ])
    ])
    #expect(document.plainText == "H2O 10⁹ 1st so1")
    #expect(document.html.hasPrefix("<p>H<sub>2</sub>O 10<sup>9</sup> 1<sup>st</sup> so<sup><a"))
    #expect(document.markdown.hasPrefix("H<sub>2</sub>O 10<sup>9</sup> 1<sup>st</sup> so<sup>[1]"))
    #expect(document.links.map(\.url) == ["https://e.org/#1"])
  }

  @Test("A JSON Feed leaves out what is not known and never names two articles alike")
  func jsonFeed() throws {
    var article = ParsedArticle(title: "T", document: document)
    article.url = "https://e.org/a"
    let item = JSONFeedItem(article, file: "a.txt", format: .text)
    #expect(item.gazette.file == "a.txt")
    let fed = Article(
      id: ArticleID(7), file: "file:///a.xml https://a.example -5", format: .feed,
      content: ParsedArticle(title: "T", document: Document()),
      listed: Moment(date: Date(timeIntervalSince1970: 0), precision: .day),
      status: ArticleStatus())
    #expect(JSONFeedItem(fed).gazette.file == nil && JSONFeedItem(fed).id == "7")
    let json = String(
      decoding: try JSONFeed(title: "F", items: [item, item]).json(), as: UTF8.self)
    #expect(json.contains("\"id\" : \"https://e.org/a#2\""))
    #expect(json.contains("\"version\" : \"https://jsonfeed.org/version/1.1\""))
    #expect(!json.contains("date_published") && !json.contains("null"))
  }

  @Test(
    "A feed that is written article by article is the same as one written at once", arguments: 0...3
  )
  func jsonFeedStream(count: Int) throws {
    var article = ParsedArticle(title: "T \u{9B} \"title\" : 1", document: document)
    article.url = "https://e.org/a"
    let items = (0..<count).map { number in
      JSONFeedItem(article, file: "\(number).txt", format: .text)
    }
    var stream = JSONFeedStream(title: "F")
    var pieces = Data()
    for item in items { pieces.append(try stream.piece(item)) }
    pieces.append(try stream.end())
    #expect(pieces == (try JSONFeed(title: "F", items: items).json()))
  }
}

@Suite("JSON and terminals")
struct JSONControlTests {
  @Test("no control that a terminal would obey stands in the JSON, and nothing is lost")
  func controls() throws {
    let title = "a\u{7F}b\u{9B}31mc\u{1B}]0;d é"
    var data = try JSONFeed(title: title, items: []).json()
    let text = try #require(String(data: data, encoding: .utf8))
    #expect(
      !text.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
      })
    data.removeLast()
    #expect(try JSONDecoder().decode(JSONFeed.self, from: data).title == title)
  }
}
