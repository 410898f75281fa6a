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
      (nil, ["Alpha", "Beta"], "Alpha, Beta ·"), ("Wire", ["Alpha"], "Wire · file"),
      ("Alpha", ["Alpha", "Alpha"], "Alpha · file"),
    ])
  func feeds(source: String?, feeds: [String], words: String) {
    var content = ParsedArticle(title: "Ferry", document: Document([.paragraph([.text("Late.")])]))
    content.source = source
    var request = PageSamples.request(content, width: 90)
    request.article.feeds = feeds
    let lines = Page.set(request).lines.map { $0.text.trimmed }
    #expect(lines[1].hasPrefix(words), "\(lines)")
  }
}
