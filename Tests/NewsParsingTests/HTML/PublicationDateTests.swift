import Foundation
import NewsModel
import Testing

@testable import NewsParsing

@Suite struct PublicationDateTests {
  private func day(_ head: String, _ body: String, url: String? = nil) -> String? {
    let page = "<html><head><meta property=\"og:type\" content=\"article\">\(head)</head>"
    let text = page + "<body>\(body)</body></html>"
    return HTMLArticleParser().parse(text: text, baseURL: url, name: "page").published?.day
  }

  @Test("What the head declares comes first")
  func declared() {
    let meta = #"<meta property="article:published_time" content="2022-01-06T08:29:34+01:00">"#
    #expect(day(meta, "<h1>Title of it</h1><p>Stand: 7. Januar 2022</p>") == "2022-01-06")
  }

  @Test("A date that stands for none leaves the word to what is shown")
  func placeholder() {
    let meta = #"<meta property="article:published_time" content="0001-01-01T00:00:00Z">"#
    #expect(day(meta, "<h1>Title of it</h1><p>7 January 2022</p>") == "2022-01-07")
    #expect(day(meta, "<h1>Title of it</h1>") == nil)
  }

  @Test(
    "An address names the day of a page that was saved anew",
    arguments: [
      ("https://a.example/2017/7/12/montauk", "2017-07-12"),
      ("https://a.example/news/20180628/maps.html", "2018-06-28"),
      ("https://a.example/meldungen/29-10-2021", "2021-10-29"),
      ("https://a.example/2023/10/3-questions", nil),
      ("https://a.example/2023/13/03/x", nil), ("https://a.example/12345678", nil),
    ] as [(String, String?)])
  func address(_ address: String, _ day: String?) {
    #expect(AddressDate.moment(in: address)?.day == day)
  }

  @Test("The address is right where the head is far off it")
  func savedAnew() {
    let meta = #"<meta property="article:published_time" content="2019-06-17">"#
    let url = "https://a.example/home/2017/7/12/montauk"
    #expect(day(meta, "<h1>Title of it</h1>", url: url) == "2017-07-12")
  }

  @Test("Universal time a day off what stands under the headline gives way")
  func universalTime() {
    let meta = #"<meta property="article:published_time" content="2023-11-09T01:09:55+00:00">"#
    let body = "<h1>A title of some words</h1><p class=date>Published November 8, 2023</p>"
    #expect(day(meta, body) == "2023-11-08")
  }

  @Test("The date near the headline wins over those of other articles")
  func nearHeadline() {
    let body = """
      <div class=ticker><p>4 May 2020</p></div><p>x</p><p>x</p><p>x</p><h1>A title of some words</h1>
      <span>Jo Reed</span> <div>31.10.2019</div><p>Text, more text and even more of it.</p>
      <div class=comments><p>1 November 2019</p></div><footer>2 May 2021</footer>
      """
    #expect(day("", body) == "2019-10-31")
  }

  @Test("Words of neighbouring elements are read as one date")
  func piecedDate() {
    #expect(
      day("", "<h1>A title</h1><p class=date><b>Mai</b><span>06</span>2018</p>") == "2018-05-06")
  }

  @Test("A time element says more exactly what its words say")
  func timeElement() {
    let body = "<h1>A title</h1><time datetime=\"2020-02-03T10:00:00Z\">last week</time>"
    #expect(day("", body) == "2020-02-03")
  }

  @Test("A script is asked where nothing is shown")
  func script() {
    let head = #"<script>var page = {"page_publishDate": "2020-04-17T01:43:09"}</script>"#
    #expect(day(head, "<h1>A title</h1><p>Text.</p>") == "2020-04-17")
  }

  @Test("No article is younger than its file")
  func future() {
    let page = "<meta property=a content=b><h1>A title</h1><p>1 May 2031</p><p>2 May 2019</p>"
    let file = Date(timeIntervalSince1970: 1_600_000_000)
    let article = HTMLArticleParser().parse(text: page, name: "x", fileDate: file)
    #expect(article.published?.day == "2019-05-02")
  }
}
