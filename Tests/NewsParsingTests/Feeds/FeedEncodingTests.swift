import NewsModel
import Testing

@testable import NewsParsing

@Suite("Feeds in any encoding")
struct FeedEncodingTests {
  @Test(
    "a declared character set",
    arguments: [
      ("windows-1251", [0xC3, 0xEE, 0xE4], "Год"), ("iso-8859-1", [0xE9, 0x74, 0xE9], "été"),
      ("koi8-r", [0xE7, 0xCF, 0xC4], "Год"), ("cp437", [0x82, 0x74, 0x82], "été"),
    ] as [(String, [UInt8], String)])
  func declared(label: String, bytes: [UInt8], title: String) throws {
    let head = "<?xml version=\"1.0\" encoding=\"\(label)\"?><rss><channel><title>"
    let feed = FeedParser().parse(Array(head.utf8) + bytes + Array("</title></channel></rss>".utf8))
    #expect(feed?.facts.title == title)
    #expect(feed?.warnings == [])
  }

  @Test("UTF-16 with and without its mark", arguments: [[0xFE, 0xFF], []] as [[UInt8]])
  func wide(mark: [UInt8]) {
    let text =
      "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel><title>Год</title></channel></rss>"
    let bytes = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let feed = FeedParser().parse(mark + bytes)
    #expect(feed?.facts.title == "Год" && feed?.facts.encoding == "utf-16be")
  }

  @Test("what the server says goes before what the feed says")
  func server() {
    let text = Array("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><title>".utf8)
    let feed = FeedParser().parse(
      text + [0xC3, 0xEE, 0xE4] + Array("</title></channel></rss>".utf8), declared: "windows-1251")
    #expect(feed?.facts.title == "Год")
  }

  @Test("What is UTF-8 is read where it lies, and is said to be what a server or the feed calls it")
  func inPlace() {
    func encoding(_ text: String, _ declared: String?) -> String? {
      FeedParser().parse(Array(text.utf8), declared: declared)?.facts.encoding
    }
    #expect(encoding("<rss><channel><title>a</title></channel></rss>", nil) == "utf-8")
    #expect(encoding("<rss><channel><title>a</title></channel></rss>", "latin1") == "windows-1252")
    #expect(encoding("<rss><channel><title>é</title></channel></rss>", "latin1") == "utf-8")
    #expect(
      TextDecoder.encodingInPlace(Array("\u{FEFF}<rss>".utf8), declared: nil) == nil
        && TextDecoder.encodingInPlace([0x3C, 0xE9], declared: nil) == nil)
  }
}
