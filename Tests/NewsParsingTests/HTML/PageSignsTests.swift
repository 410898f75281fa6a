import NewsModel
import Testing

@testable import NewsParsing

@Suite struct PageSignsTests {
  private static let address = "https://coast.example.org/news/ferry"
  private static let prose =
    "<p>" + String(repeating: "The ferry sails again, the harbour board said. ", count: 20) + "</p>"

  private func signs(
    _ body: String, head: String = "", at address: String = Self.address
  ) -> PageSigns {
    let page = "<!doctype html><html><head><title>Ferry</title>\(head)</head><body>\(body)</body>"
    return DocumentParser().page(Array(page.utf8), address: address).signs
  }

  @Test("An article without walls has no signs but its links")
  func plain() {
    let head = """
      <link rel=canonical href="/news/ferry?x=1"><link rel=amphtml href="/amp/ferry">
      <link rel=alternate media=print href="/print/ferry">
      """
    let signs = signs("<article>\(Self.prose)</article>", head: head)
    #expect(signs.links.canonical == "https://coast.example.org/news/ferry?x=1")
    #expect(signs.links.amp == "https://coast.example.org/amp/ferry")
    #expect(signs.links.print == "https://coast.example.org/print/ferry")
    #expect(signs.letterCount > 600)
    #expect(!signs.isDeclaredPaid && !signs.showsPaywall)
    #expect(!signs.asksForConsent && !signs.needsScripts)
    #expect(signs.refresh == nil && signs.onlyLink == nil && signs.scriptTarget == nil)
  }

  @Test(
    "The next part is one number further under the same path",
    arguments: [
      ("/news/ferry", "/news/ferry/2", true), ("/news/ferry", "/news/ferry?page=2", true),
      ("/news/ferry.html", "/news/ferry-2.html", true), ("/news/ferry/2", "/news/ferry/3", true),
      ("/news/ferry/", "/news/ferry/page/2/", true), ("/news/ferry", "/news/ferry/p2", true),
      ("/news/ferry?id=7", "/news/ferry?id=7&seite=2", true),
      ("/news/ferry-2", "/news/ferry-3", true),
      ("/news/ferry", "/news/bridge", false), ("/news/ferry", "/news/ferry/3", false),
      ("/news/ferry/2", "/news/ferry/1", false), ("/news/ferry-2019", "/news/ferry-2020", false),
      ("/news/ferry", "https://other.example.org/news/ferry/2", false),
    ])
  func nextPart(_ here: String, _ there: String, _ isNext: Bool) {
    let found = signs(
      "\(Self.prose)<a href='\(there)'>Next page »</a>", at: "https://coast.example.org" + here)
    #expect((found.links.next != nil) == isNext)
  }

  @Test("The pages of remarks are no parts of the article, nor is the next article")
  func otherNexts() {
    let remarks = "<div class=comments-pages><a href='/news/ferry?page=2'>2</a></div>"
    #expect(signs(Self.prose + remarks).links.next == nil)
    let next = "<link rel=next href='/news/bridge'>"
    #expect(signs(Self.prose, head: next).links.next == nil)
  }

  @Test("A link to a page for printers is offered, one that only prints is not")
  func printLink() {
    let link = "<a class=print-button href='/print/ferry'>Print</a>"
    #expect(signs(Self.prose + link).links.print == "https://coast.example.org/print/ferry")
    #expect(signs(Self.prose + "<a href='javascript:print()'>Print</a>").links.print == nil)
    #expect(signs(Self.prose + "<a href='/print-shop'>Print shop</a>").links.print == nil)
    #expect(signs(Self.prose + "<a href='/x/print'>Our shop</a>").links.print == nil)
    #expect(signs(Self.prose + "<a href='window.print()'>Print</a>").links.print == nil)
  }

  @Test(
    "A price is known from data, from the head and from what is shown",
    arguments: [
      (
        #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>"#,
        true
      ),
      (
        #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>"#,
        true
      ),
      (
        #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>"#,
        false
      ),
      (#"<meta property="article:content_tier" content="locked">"#, true), ("", false),
    ])
  func declaredPrice(_ head: String, _ isPaid: Bool) {
    #expect(signs(Self.prose, head: head).isDeclaredPaid == isPaid)
  }

  @Test("A box or a sentence that sells the rest is a paywall, an article about them is none")
  func paywall() {
    #expect(
      signs("\(Self.prose)<div class=c-paywall>Three months for one pound. Offer.</div>")
        .showsPaywall)
    #expect(signs("\(Self.prose)<p>Subscribe to continue reading.</p>").showsPaywall)
    #expect(signs("\(Self.prose)<p>Réservé aux abonnés</p>").showsPaywall)
    #expect(!signs("<div class='paywall-article'>\(Self.prose)</div>").showsPaywall)
    #expect(
      !signs("\(Self.prose)<div class=paywall hidden>Three months for one pound.</div>")
        .showsPaywall)
  }

  @Test("A page that only asks for consent is told from one that asks above its article")
  func consent() {
    let box = """
      <div id=cookie-consent><h2>We value your privacy</h2><p>We and our partners store cookies on
      your device.</p><button>Accept all</button></div>
      """
    #expect(signs(box).asksForConsent)
    #expect(!signs(box + Self.prose).asksForConsent)
    #expect(!signs("<div class=cmp-text>\(Self.prose)</div>").asksForConsent)
    let gate = """
      <h1>Before you continue</h1><p>We use cookies and data to measure.</p><p>If you consent, we
      also show adverts.</p><form action="https://consent.example.org/save"><button>Reject</button></form>
      """
    #expect(signs(gate).asksForConsent)
  }

  @Test("A page that is empty without scripts says so by its noscript or its empty root")
  func scripts() {
    #expect(signs("<noscript>Please enable JavaScript.</noscript><div id=x></div>").needsScripts)
    #expect(signs("<div id=root></div><script src=/app.js></script>").needsScripts)
    #expect(!signs("\(Self.prose)<noscript>Please enable JavaScript.</noscript>").needsScripts)
    #expect(!signs("<p>Closed today.</p>").needsScripts)
  }

  @Test(
    "An order to go on gives its address and its delay",
    arguments: [
      ("0; url='/b'", "https://coast.example.org/b", 0.0),
      ("3;URL=https://x.example/?a=b", "https://x.example/?a=b", 3),
      ("0;/c", "https://coast.example.org/c", 0),
      ("0;?a=1", "https://coast.example.org/news/ferry?a=1", 0),
      (" 5 , url = \"d\"", "https://coast.example.org/news/d", 5),
    ])
  func refresh(_ content: String, _ url: String, _ seconds: Double) {
    let head = "<meta http-equiv=Refresh content=\"\(content.replacing("\"", with: "&quot;"))\">"
    #expect(signs("", head: head).refresh == PageRefresh(url: url, seconds: seconds))
  }

  @Test("A page that is only loaded again sends nobody anywhere")
  func reload() {
    #expect(signs(Self.prose, head: "<meta http-equiv=refresh content=300>").refresh == nil)
    let own = "<meta http-equiv=refresh content='300; url=\(Self.address)'>"
    #expect(signs(Self.prose, head: own).refresh == nil)
  }

  @Test("A page of few words leads to its only link, or to where its script goes")
  func onlyLink() {
    let moved = signs("<h1>Moved</h1>The page has moved <a href='https://x.example/a'>here</a>.")
    #expect(moved.onlyLink == "https://x.example/a")
    #expect(signs("<a href=/a>A</a> <a href=/b>B</a>").onlyLink == nil)
    let script = #"<script>location.replace("https:\/\/x.example\/b?c=1")</script>"#
    let sent = signs("", head: script)
    #expect(sent.scriptTarget == "https://x.example/b?c=1")
    #expect(!sent.needsScripts)
  }

  @Test("The server's character set is believed, and the article comes from the same reading")
  func article() {
    let page = "<html><head><link rel=canonical href=/f><title>F\u{E4}hre</title></head><body>"
    let bytes = Array(
      (page + Self.prose).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    let fetched = DocumentParser().page(
      bytes, address: Self.address, characterSet: "ISO-8859-1")
    #expect(fetched.encoding == "windows-1252")
    #expect(fetched.article.title == "Fähre")
    #expect(fetched.article.document.plainText.hasPrefix("The ferry sails again"))
  }
}
