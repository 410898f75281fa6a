import NewsModel
import Testing

@testable import NewsParsing

@Suite("Authors are found in every shape that publishers give them") struct BylineCasesTests {
  private func authors(_ head: String = "", _ body: String = "") -> [String] {
    let page = """
      <html><head><title>Ferry returns | Coast Post</title>
      <meta property="og:site_name" content="Coast Post">\(head)</head>
      <body><h1>Ferry returns</h1>\(body)<p>The ferry is back, and people cheer.</p></body></html>
      """
    return HTMLArticleParser().parse(text: page, name: "page").authors
  }

  private func data(_ json: String) -> String {
    #"<script type="application/ld+json">\#(json)</script>"#
  }

  @Test(
    "in a line of names and more",
    arguments: [
      ("Jo Reed, Max Roe, and Ann Lee", ["Jo Reed", "Max Roe", "Ann Lee"]),
      ("Jo Reed, MD, PhD", ["Jo Reed"]), ("Sam Roe, Jr.", ["Sam Roe Jr."]),
      ("Jo Reed, Berlin", ["Jo Reed"]), ("Jo Reed, in Berlin", ["Jo Reed"]),
      ("Jo Reed, New York", ["Jo Reed"]), ("Jo Reed, Senior Politics Editor", ["Jo Reed"]),
      ("Jo Reed, Tide Weekly News", ["Jo Reed"]), ("Jo Reed Senior Health Reporter", ["Jo Reed"]),
      ("Jo Reed News reporter", ["Jo Reed"]), ("AP Auto Writer", ["AP Auto Writer"]),
      ("Jo Reed (AFP)", ["Jo Reed"]), ("Jo Reed (text)", ["Jo Reed"]),
      ("Jo Reed @joreed", ["Jo Reed"]), ("Jo Reed jo@coast.example", ["Jo Reed"]),
      ("jo@coast.example (Jo Reed)", ["Jo Reed"]), ("jo[at]coast.example", []),
      ("@joreed", []), ("jo@coast.example", []), ("www.coast.example | Jo Reed", ["Jo Reed"]),
      ("Jo Reed/Max Roe", ["Jo Reed", "Max Roe"]), ("Jo Reed / Max Roe", ["Jo Reed", "Max Roe"]),
      ("ByJo Reed", ["Jo Reed"]), ("Byron Reed", ["Byron Reed"]),
      ("Dec 19, 2023 by Jo Reed", ["Jo Reed"]), ("Reed", ["Reed"]), ("admin", []), ("N/A", []),
      ("Durch Jutta Kern", ["Jutta Kern"]), ("张三、李四", ["张三", "李四"]),
      ("Jo Reed • 5 min read", ["Jo Reed"]), ("Updated • Share", []),
    ] as [(String, [String])])
  func lines(_ line: String, _ names: [String]) {
    #expect(PageByline.names(line) == names)
  }

  @Test(
    "in tags of the head",
    arguments: [
      (#"<meta name="parsely-author" content="Jo Reed">"#, ["Jo Reed"]),
      (#"<meta name="byl" content="By Jo Reed and Max Roe">"#, ["Jo Reed", "Max Roe"]),
      (#"<meta name="cXenseParse:author" content="Jo Reed">"#, ["Jo Reed"]),
      (
        #"<meta property="article:author" content="Jo Reed"><meta property="article:author" content="Max Roe">"#,
        ["Jo Reed", "Max Roe"]
      ),
      (#"<meta name="dc.creator" content="Roe, Max">"#, ["Max Roe"]),
      (
        #"<meta name="dc.creator" content="Roe, Max"><meta name="dc.creator" content="Au, Jutta von der">"#,
        ["Max Roe", "Jutta von der Au"]
      ),
      (
        #"<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jo Reed">"#,
        ["Jo Reed"]
      ),
      (
        #"<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Six minutes">"#,
        []
      ),
      (#"<meta property="article:author" content="https://social.example/coastpost">"#, []),
      (
        #"<meta property="article:author" content="https://coast.example/authors/jo-reed/">"#,
        ["Jo Reed"]
      ),
      (
        #"<meta property="article:author" content="https://coast.example/people/jutta-von-der-au.html">"#,
        ["Jutta von der Au"]
      ),
      (#"<meta property="article:author" content="https://coast.example/author/admin">"#, []),
      (#"<meta name="twitter:creator" content="@joreed">"#, []),
      (
        #"<meta name="author" content="Coast Post"><meta property="og:article:author" content="Jo Reed">"#,
        ["Jo Reed"]
      ),
      (#"<meta name="author" content="Coast Post">"#, ["Coast Post"]),
    ] as [(String, [String])])
  func tags(_ head: String, _ names: [String]) {
    #expect(authors(head) == names)
  }

  @Test(
    "in data for machines",
    arguments: [
      (
        ##"{"@graph":[{"@type":"NewsArticle","author":[{"@id":"#jo"}]},{"@type":["Person"],"@id":"#jo","name":"Jo Reed"}]}"##,
        ["Jo Reed"]
      ),
      (
        ##"{"@type":"NewsArticle","author":{"@list":[{"name":"Jo Reed"},{"name":"Max Roe"}]}}"##,
        ["Jo Reed", "Max Roe"]
      ),
      (##"{"@type":"NewsArticle","author":[],"creator":"Jo Reed"}"##, ["Jo Reed"]),
      (
        ##"{"@type":"NewsArticle","author":{"@type":"Person","name":" ","url":"https://coast.example/author/jo-reed"}}"##,
        ["Jo Reed"]
      ),
      (
        ##"{"@type":"NewsArticle","author":{"@type":"Person","name":"https://coast.example/jo"}}"##,
        []
      ),
      (
        ##"{"@graph":[{"@type":"WebPage","author":{"@id":"#jo"}},{"@type":"Person","@id":"#jo","name":"Jo Reed"}]}"##,
        ["Jo Reed"]
      ),
      (
        ##"[{"@type":"NewsArticle","headline":"Boats race","author":"Bo Day"},{"@type":"NewsArticle","headline":"Ferry returns","author":"Jo Reed"}]"##,
        ["Jo Reed"]
      ),
    ] as [(String, [String])])
  func machines(_ json: String, _ names: [String]) {
    #expect(authors(data(json)) == names)
  }

  @Test(
    "where the page shows them",
    arguments: [
      (
        "<a rel=author href=/jo>Jo Reed</a> and <a rel=author href=/max>Max Roe</a>",
        ["Jo Reed", "Max Roe"]
      ),
      (
        "<span class=author><a>Jo Reed</a></span>, <span class=author>Max Roe</span>",
        ["Jo Reed", "Max Roe"]
      ),
      (
        "<span class=author>Jo Reed</span><p>A long day.</p><span class=author>Bo Day</span>",
        ["Jo Reed"]
      ),
      (
        "<p class=byline>By <a rel=author>Jo Reed</a>, Max Roe and Ann Lee</p>",
        ["Jo Reed", "Max Roe", "Ann Lee"]
      ),
      ("<div class=byline><b>Jo Reed</b> <i>Senior reporter</i></div>", ["Jo Reed"]),
      ("<p class=autorenzeile>Von Jutta Kern und Max Roe, NDR</p>", ["Jutta Kern", "Max Roe"]),
      ("<div>Written by <a>Jo Reed, MS, RD</a> on November 14, 2019</div>", ["Jo Reed"]),
      ("<div class=teaser><span class=author>Bo Day</span></div>", []),
      ("<footer><span class=author>Coast Web Works</span></footer>", []),
    ] as [(String, [String])])
  func shown(_ body: String, _ names: [String]) {
    #expect(authors("", body) == names)
  }

  @Test("whatever the box that holds the headline is called, and not in articles beside it")
  func boxes() {
    func authors(_ body: String) -> [String] {
      HTMLArticleParser().parse(text: "<body>\(body)</body>", name: "page").authors
    }
    let byline = "<span class=author>Jo Reed</span>"
    #expect(authors("<div id=sidebar><h1>Ferry returns</h1>\(byline)</div>") == ["Jo Reed"])
    #expect(authors("<article><h1>Ferry</h1><footer>\(byline)</footer></article>") == ["Jo Reed"])
    #expect(authors("<article><h1>Ferry</h1></article><article>\(byline)</article>").isEmpty)
  }

  @Test("an organisation is not named twice under another name")
  func parts() {
    let owner = data(#"{"@type":"NewsArticle","author":{"@type":"Organization","name":"iG"}}"#)
    #expect(authors(owner + #"<meta name="author" content="Portal iG">"#) == ["iG"])
    #expect(authors(owner + #"<meta name="author" content="Jo Reed">"#) == ["Jo Reed"])
  }
}
