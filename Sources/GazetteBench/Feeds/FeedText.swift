import Foundation
import NewsModel

/// Generated feeds, in the shapes that cost differently.
struct FeedText {
  /// How the articles' text stands in the feed.
  enum Shape: String, CaseIterable {
    case cdata = "RSS with CDATA"
    case escaped = "RSS with escaped markup"
    case xhtml = "Atom with XHTML"
    case short = "RSS of short items"
  }

  let text: NewsText

  /// A feed of some twenty megabytes.
  func feed(_ shape: Shape) -> [UInt8] {
    var feed = Array(head(shape).utf8)
    var number = 0
    while feed.count < 20_000_000 {
      let article = text.article(number, words: shape == .short ? 20 : 500)
      feed += Array(entry(shape, article).utf8)
      number += 1
    }
    return feed + Array((shape == .xhtml ? "</feed>\n" : "</channel></rss>\n").utf8)
  }

  /// A feed of so many articles from one on, some four kilobytes each.
  func feed(_ shape: Shape, _ count: Int, from first: Int, title: String) -> [UInt8] {
    var feed = Array(head(shape, title: title).utf8)
    for number in first..<first + count {
      feed += Array(entry(shape, text.article(number, words: 530)).utf8)
    }
    return feed + Array((shape == .xhtml ? "</feed>\n" : "</channel></rss>\n").utf8)
  }

  private func head(_ shape: Shape, title: String = "B") -> String {
    guard shape != .xhtml else {
      return
        "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>\(title)</title>\n"
    }
    return """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>\(title)</title>

      """
  }

  private func entry(_ shape: Shape, _ article: NewsArticle) -> String {
    let body = String(decoding: article.body, as: UTF8.self)
    let paragraphs = body.split(separator: "\n\n").map { "<p>\(escaped(String($0)))</p>\n" }
    let html = paragraphs.joined()
    let content =
      switch shape {
      case .cdata: "<content:encoded><![CDATA[\(html)]]></content:encoded>"
      case .escaped: "<content:encoded>\(escaped(html))</content:encoded>"
      case .short: "<description>\(escaped(body))</description>"
      case .xhtml:
        """
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\(html)</div></content>
        """
      }
    guard shape != .xhtml else {
      return """
        <entry><title>\(escaped(article.title))</title><id>urn:\(article.number)</id>
        <link href="\(article.address)"/><updated>\(article.date.dateAndTime)Z</updated>
        <author><name>\(article.source)</name></author>\(content)</entry>

        """
    }
    return """
      <item><title>\(escaped(article.title))</title><link>\(article.address)</link>
      <guid isPermaLink="false">\(article.number)</guid><dc:creator>\(article.source)</dc:creator>
      <pubDate>\(Self.date(article.date))</pubDate>
      <category>bench</category>\(content)</item>

      """
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func date(_ date: CivilDate) -> String {
    "\(padded(date.day, 2)) \(months[date.month - 1]) \(date.year) "
      + date.dateAndTime.suffix(8) + " GMT"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
