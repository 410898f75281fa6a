import NewsModel
import Testing

@testable import NewsParsing

@Suite struct PageFactsTests {
  private func article(_ head: String, _ body: String = "") -> ParsedArticle {
    let page = "<html><head><meta property=a content=b>\(head)</head><body>\(body)</body></html>"
    return HTMLArticleParser().parse(text: page, name: "page")
  }

  @Test(
    "A window's title loses the name of the site and keeps what is short",
    arguments: [
      ("The ferry returns to Lynn today | Coast Post", "The ferry returns to Lynn today"),
      ("Ferry - Coast Post", "Ferry - Coast Post"), ("Base test", "Base test"),
      ("Coast Post: the ferry returns to Lynn", "the ferry returns to Lynn"),
    ])
  func windowTitle(_ title: String, _ headline: String) {
    #expect(article("<title>\(title)</title>", "<h1>Lorem</h1><p>Text.</p>").title == headline)
  }

  @Test("A title that goes on behind the headline names the site")
  func siteBehindHeadline() {
    let head = #"<meta property="og:title" content="The ferry returns | Lynn.example">"#
    #expect(article(head, "<h1>The ferry returns</h1>").title == "The ferry returns")
  }

  @Test("The headline of the data gives way to a name that is what the window says")
  func nameOrHeadline() {
    let head = """
      <title>List of ferries of the coast</title><script type="application/ld+json">
      {"@type":"Article","name":"List of ferries of the coast","headline":"a list article"}</script>
      """
    #expect(article(head).title == "List of ferries of the coast")
  }

  @Test(
    "Bylines give names",
    arguments: [
      ("By GILLIAN MOHNEY March 11, 2015 3:46 PM", ["GILLIAN MOHNEY"]),
      ("Von Jutta Kern und Max Roe", ["Jutta Kern", "Max Roe"]), ("Mac & i", ["Mac & i"]),
      ("Ann Lee & Bo Roe", ["Ann Lee", "Bo Roe"]), ("Written by: Jo Reed", ["Jo Reed"]),
      ("Jo Reed (https://example.org/jo)", ["Jo Reed"]), ("Last Updated: January 7, 2025", []),
      ("Jo Reed | Coast Post", ["Jo Reed"]), ("Publicado por Ana Sá", ["Ana Sá"]),
    ] as [(String, [String])])
  func bylines(_ line: String, _ names: [String]) {
    #expect(PageByline.names(line) == names)
  }

  @Test("A person who is shown stands before a site that is declared")
  func shownAuthor() {
    let head = """
      <meta property="og:site_name" content="Coast Post"><meta name="author" content="Coast Post">
      """
    let body =
      "<h1>Title</h1><p class=byline>By Jo Reed</p><div class=comment><i class=author>Troll</i></div>"
    #expect(article(head, body).authors == ["Jo Reed"])
  }
}
