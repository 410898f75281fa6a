import NewsModel
import Testing

@testable import NewsParsing

@Suite("Plain text in feeds")
struct PlainFeedTextTests {
  private let video = """
    The harbour at night.
    Music: Ada &amp; Bo

    Follow us: https://harbour.example/live?a=1&amp;b=2.
    00:00 Intro
    01:20 (see https://harbour.example/map_(old)), too
    """

  private let videoTree = """
    paragraph: The harbour at night.{break}Music: Ada & Bo
    paragraph: Follow us: {link https://harbour.example/live?a=1&b=2 → \
    https://harbour.example/live?a=1&b=2}.{break}00:00 Intro{break}01:20 (see \
    {link https://harbour.example/map_(old) → https://harbour.example/map_(old)}), too

    """

  @Test("The description of a film keeps its lines, and its addresses are links")
  func media() throws {
    let group =
      "<media:group><media:title>T</media:title><media:description>\(video)</media:description>"
      + "</media:group>"
    let media = "xmlns:media=\"http://search.yahoo.com/mrss/\""
    let entry = try #require(
      try FeedSamples.atom("<entry>\(group)</entry>", attributes: media).articles.first)
    #expect(entry.document.dump == videoTree)
  }

  @Test("So do text of Atom and descriptions of RSS without markup")
  func others() throws {
    let atom = try FeedSamples.entry("<content type=\"text\">\(video)</content>")
    #expect(atom.document.dump == videoTree)
    let rss = try FeedSamples.item("<description>\(video)</description>")
    #expect(rss.document.dump == videoTree)
    let line = try FeedSamples.item(
      "<description>See http://a.example/x, now &amp;amp; then</description>")
    #expect(
      line.document.dump
        == "paragraph: See {link http://a.example/x → http://a.example/x}, now & then\n")
  }

  @Test("Lines that a column broke are one paragraph, and markup is markup")
  func wrapped() throws {
    let wrapped = """

            The ferry to the islands was late again this morning because of the fog
            that lies over the sound since Sunday, and nobody could say when it will
            lift.

      """
    let article = try FeedSamples.item("<description>\(wrapped)</description>")
    #expect(!article.document.plainText.contains("\n"))
    let markup = try FeedSamples.item(
      "<description><![CDATA[<b>A</b>\nhttps://a.example/b]]></description>")
    #expect(markup.document.dump == "paragraph: {strong A} https://a.example/b\n")
  }

  @Test(
    "An address ends where the sentence goes on",
    arguments: [
      ("https://a.example/b?c=d#e", ["https://a.example/b?c=d#e"]),
      ("(https://a.example/)。http://b.example/x。", ["https://a.example/", "http://b.example/x"]),
      ("«https://a.example/b»", ["https://a.example/b"]), ("xhttps://a.example", []),
      ("https://", []), ("http:// a", []), ("https://a.example/b...", ["https://a.example/b"]),
    ])
  func addresses(text: String, expected: [String]) {
    #expect(BareAddress.ranges(in: text).map { String(text[$0]) } == expected)
  }

  @Test("Thousands of beginnings of addresses take no longer than other text")
  func hostile() {
    let start = ContinuousClock.now
    for piece in ["http:///", "http://", "https://a.example/(", "http://a "] {
      let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
      #expect(BareAddress.ranges(in: text).count <= text.utf8.count)
    }
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
