import Testing

@testable import NewsParsing

@Suite("Feeds are told from other documents")
struct FeedSnifferTests {
  private func kind(of text: String) -> FeedSniffer.Kind? {
    var text = text
    return text.withUTF8 { FeedSniffer.kind(of: $0) }
  }

  @Test(
    "no feeds",
    arguments: [
      "", "rss", "<html><body><rss></body></html>", "<!DOCTYPE html><feed>", "# How to\n\n`<rss>`",
      "A feed looks so:\n\n```\n<rss version=\"2.0\">\n```\n", "<svg xmlns=\"x\"><channel/></svg>",
      "{\"items\": []}", "Words about <rss> in a sentence.", "<opml version=\"2.0\"><body/></opml>",
    ])
  func others(text: String) {
    #expect(kind(of: text) == nil)
  }

  @Test(
    "feeds",
    arguments: [
      "<rss/>", " \n<?xml version='1.0'?><feed/>", "<RDF:rdf/>", "<!-- <html> --><rss/>",
      "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'x'><rss/>", "<a:feed xmlns:a='x'/>",
    ])
  func feeds(text: String) {
    #expect(kind(of: text) != nil)
  }
}
