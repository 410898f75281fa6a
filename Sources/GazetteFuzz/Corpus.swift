import Foundation

/// The documents that inputs are made of.
struct Corpus {
  /// No larger file is taken: the mutations make large inputs themselves.
  static let largestFile = 1_000_000

  private(set) var documents: [(name: String, bytes: [UInt8])] = [
    ("markup.html", Array("<html><table><tr><td><p><b><a href='javascript:x'>x</a>".utf8)),
    ("nested.md", Array("> > - 1. * `a` [a](b \"c\") ![i](u) | a | b |\n|-|-|\n<div>".utf8)),
    ("lines.txt", Array("Title\n\nPublished on 10.03.2025\n\nBy A and B\n---\n===\u{C}\n".utf8)),
    (
      "rss.xml",
      Array(
        """
        <?xml version="1.0"?><!DOCTYPE rss><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><item>
        <title>A &amp; b</title><link>http://a.b/</link><guid>1</guid><dc:creator>C</dc:creator>
        <pubDate>Mon, 10 Mar 2025 08:00:00 GMT</pubDate><enclosure url="http://a.b/c" length="1"/>
        <content:encoded><![CDATA[<p>d</p>]]></content:encoded></item></channel></rss>
        """.utf8)
    ),
    (
      "atom.xml",
      Array(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.b/"><title type="html">T</title>
        <entry><id>1</id><link rel="enclosure" href="c"/><author><name>N</name></author>
        <updated>2025-03-10T08:00:00Z</updated><content type="xhtml"><div
        xmlns="http://www.w3.org/1999/xhtml"><p>x<br/></p></div></content></entry></feed>
        """.utf8)
    ),
    (
      "feed.json",
      Array(
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1",
        "content_html":"<p>x</p>","authors":[{"name":"N"}],"attachments":[{"url":"http://a.b/"}]}]}
        """.utf8)
    ),
    (
      "list.opml",
      Array(
        """
        <opml version="2.0"><body><outline text="F"><outline text="a" xmlUrl="http://a.b/"/>
        </outline></body></opml>
        """.utf8)
    ),
  ]

  /// Every file below some folders, in order of their paths; folders that are absent are skipped.
  init(folders: [String]) {
    for folder in folders {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() {
        guard let data = FileManager.default.contents(atPath: folder + "/" + name),
          !data.isEmpty, data.count <= Self.largestFile
        else { continue }
        documents.append((name, [UInt8](data)))
      }
    }
  }
}
