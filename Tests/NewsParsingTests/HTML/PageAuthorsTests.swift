import NewsModel
import Testing

@testable import NewsParsing

@Suite("The authors of a page are persons where persons are known") struct PageAuthorsTests {
  private func article(data: String, _ body: String) -> ParsedArticle {
    let page = """
      <html><head><meta property="og:site_name" content="Coast Post">
      <meta property="og:title" content="Ferry returns"><script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",\(data)}]}</script></head>
      <body><h1>Ferry returns</h1>\(body)</body></html>
      """
    return HTMLArticleParser().parse(text: page, name: "page")
  }

  @Test(
    "from data of any shape",
    arguments: [
      (#""author":"Jo Reed and Max Roe""#, ["Jo Reed", "Max Roe"]),
      (#""author":[{"@type":"Person","name":"Jo Reed"},"Max Roe"]"#, ["Jo Reed", "Max Roe"]),
      (#""author":{"name":["Jo Reed","Max Roe"]}"#, ["Jo Reed", "Max Roe"]),
      (#""author":{"givenName":"Jo","familyName":"Reed"}"#, ["Jo Reed"]),
      (#""author":"By Jo Reed And Max Roe For The Coast Post""#, ["Jo Reed", "Max Roe"]),
      (#""author":{"name":"Jo Reed &amp; Max Roe"}"#, ["Jo Reed", "Max Roe"]),
      (#""author":"Jo Reed, Staff Writer""#, ["Jo Reed"]),
      (#""author":"Jo Reed, Associated Press""#, ["Jo Reed"]),
      (#""author":"Coast Post - Jo Reed""#, ["Jo Reed"]),
      (
        #""author":[{"@type":"Organization","name":"Coast Post"},{"@type":"Person","name":"Jo Reed"}]"#,
        ["Jo Reed"]
      ),
      (#""author":{"@type":"Person","name":"Reuters"}"#, ["Reuters"]),
    ] as [(String, [String])])
  func data(_ data: String, _ names: [String]) {
    #expect(article(data: data, "").authors == names)
  }

  @Test("a person who is shown stands before an organisation and before an agency")
  func shown() {
    let body = "<p class=byline>By Jo Reed</p>"
    let organisation = #""author":{"@type":"Organization","name":"Harbour News"}"#
    #expect(article(data: organisation, body).authors == ["Jo Reed"])
    #expect(article(data: #""author":"AFP""#, body).authors == ["Jo Reed"])
    #expect(article(data: #""author":"AFP""#, "<p class=byline>AFP, Lynn</p>").authors == ["AFP"])
  }

  @Test("a byline that has the declared author and more is believed")
  func more() {
    let body = "<p class=byline>By Jo Reed, Max Roe and Ann Lee</p>"
    #expect(
      article(data: #""author":"Jo Reed""#, body).authors == ["Jo Reed", "Max Roe", "Ann Lee"])
    #expect(article(data: #""author":"Bo Day""#, body).authors == ["Bo Day"])
  }

  @Test(
    "without any mark, a short line under the headline that begins as bylines do is one",
    arguments: [
      ("<div>By Jo Reed</div>", ["Jo Reed"]), ("<p>Von Jutta von der Au</p>", ["Jutta von der Au"]),
      ("<p>By the end of the week it rains.</p>", []), ("<p>Von Anfang bis Ende</p>", []),
      ("<p>Foto: Jo Reed</p>", []),
    ] as [(String, [String])])
  func labelled(_ body: String, _ names: [String]) {
    #expect(article(data: #""name":"x""#, body).authors == names)
  }

  @Test("the byline is kept as it stands, beside the names")
  func verbatim() {
    let found = article(data: #""name":"x""#, "<p class=byline>By <b>Jo Reed</b>, Coast Post</p>")
    #expect(found.byline == "By Jo Reed, Coast Post")
    let item = JSONFeedItem(found, file: "page", format: .html)
    #expect(item.gazette.byline == "By Jo Reed, Coast Post")
    #expect(item.authors?.first?.name == "Jo Reed")
  }

  @Test("a headline of data is freed from references, and gives way where all else agrees")
  func titles() {
    let data = #"{"@type":"Article","headline":"Ferry &#8220;back&#8221;"}"#
    let head = "<meta property=a content=b><script type=application/ld+json>\(data)</script>"
    #expect(HTMLArticleParser().parse(text: head, name: "page").title == "Ferry “back”")
    let page = """
      <html><head><title>Ferry returns - Coast Post</title><meta property="og:title"
      content="Ferry returns"><script type="application/ld+json">{"@type":"Article",
      "headline":"Boats of the coast"}</script></head><body><h1>Ferry returns</h1></body></html>
      """
    #expect(HTMLArticleParser().parse(text: page, name: "page").title == "Ferry returns")
  }
}
