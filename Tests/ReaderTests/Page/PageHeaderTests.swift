import Foundation
import NewsModel
import Testing

@testable import Reader

@Suite("What stands above an article's text")
struct PageHeaderTests {
  @Test(
    "all feeds that an article came through are named",
    arguments: [
      ("Alpha", ["Alpha", "Beta"], "Alpha, Beta ·"),
      ("Wire", ["Alpha", "Beta"], "Wire · Alpha, Beta ·"),
      (nil, ["Alpha", "Beta"], "Alpha, Beta ·"), ("Wire", ["Alpha"], "Wire · came"),
      ("Alpha", ["Alpha", "Alpha"], "Alpha · came"), ("Alpha", [], "Alpha · file"),
    ])
  func feeds(source: String?, feeds: [String], words: String) {
    var content = ParsedArticle(title: "Ferry", document: Document([.paragraph([.text("Late.")])]))
    content.source = source
    var request = PageSamples.request(content, width: 90)
    request.article.feeds = feeds
    let lines = Page.set(request).lines.map { $0.text.trimmed }
    #expect(lines[1].hasPrefix(words), "\(lines)")
  }

  @Test("what a web feed brought without a date of its own, or with one far ahead, came on a day")
  func arrival() {
    var content = ParsedArticle(title: "Ferry", document: Document([.paragraph([.text("Late.")])]))
    func header(_ feeds: [String]) -> String {
      var request = PageSamples.request(content, width: 200)
      // Sunday 22 November 2026, 23:30 in Greenwich.
      let listed = Moment(date: Date(timeIntervalSince1970: 1_795_390_200), precision: .second)
      request.article = Article(
        id: ArticleID(1), file: "x", format: .feed, content: content, listed: listed,
        status: ArticleStatus())
      request.article.feeds = feeds
      return words(of: Page.set(request))
    }
    #expect(header(["Alpha"]).contains("came on Monday 23 November 2026 ·"))
    #expect(header([]).contains("file of Sunday 22 November 2026"))
    content.published = Moment(date: Date(timeIntervalSince1970: 2_114_380_800), precision: .second)
    #expect(header(["Alpha"]).contains("dated 2037-01-01 · came on Monday 23 November 2026"))
    #expect(!header([]).contains("came"))
    content.published = Moment(date: Date(timeIntervalSince1970: 1_795_390_200), precision: .second)
    #expect(!header(["Alpha"]).contains("came"))
  }

  @Test("a title without an end gives way to the text", arguments: [30, 72])
  func endlessTitle(width: Int) throws {
    let title = String(repeating: "The ferry sails again. ", count: 450)
    let content = ParsedArticle(title: title, document: Document([.paragraph([.text("Late.")])]))
    let lines = Page.set(PageSamples.request(content, width: width)).lines.map { $0.text.trimmed }
    let end = try #require(lines.firstIndex { $0.hasSuffix("…") })
    #expect((4...7).contains(end))
    #expect(lines.contains("Late."))
    #expect(content.title == title)
  }

  @Test("texts of today are told apart by the clock, others by the day")
  func clock() {
    let content = ParsedArticle(title: "Ferry", document: Document([.paragraph([.text("Late.")])]))
    var request = PageSamples.request(content, width: 200)
    request.now = Date(timeIntervalSince1970: 1_741_690_800)  // Tuesday 2025-03-11, 12:00 here
    func header(fetched: Double) -> String {
      let page = OriginalPage(
        address: "https://a.example/", fetched: Date(timeIntervalSince1970: fetched),
        content: content, plainText: "", revisions: 2)
      request.text = .original(page)
      return words(of: Page.set(request))
    }
    #expect(header(fetched: 1_741_684_000).contains("2 texts are kept, this one since 10:06"))
    // Yesterday by the sun of Greenwich.
    #expect(header(fetched: 1_741_648_000).contains("this one since 00:06"))
    #expect(header(fetched: 1_741_600_000).contains("since Monday 10 March 2025"))
    request.text = .change(
      ArticleRevision(
        number: 1, replacedAt: Date(timeIntervalSince1970: 1_741_684_000), content: content))
    let change = words(of: Page.set(request))
    #expect(change.contains("what was changed today, 10:06"))
    #expect(change.contains("no paragraph changed since 10:06"))
  }

  private func words(of page: Page) -> String {
    page.lines.flatMap { $0.text.split(separator: " ") }.joined(separator: " ")
  }
}
