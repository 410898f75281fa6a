import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Files that belong to an article")
struct EnclosureTests {
  private var episode: ParsedArticle {
    var content = ParsedArticle(
      title: "Episode 12",
      document: Document([
        .paragraph([.text("Notes, and "), .link([.text("a link")], url: "https://a.example/x")]),
        .figure(Figure(imageURL: "https://a.example/pier.png", alternative: "The pier")),
      ]))
    content.url = "https://a.example/12"
    content.image = "https://a.example/cover.jpg"
    var entry = FeedEntry()
    entry.attachments = [
      Attachment(
        url: "https://a.example/12.mp3?x=1", type: "audio/mpeg; charset=binary",
        size: 12_345_678, title: nil, duration: 2_045),
      Attachment(
        url: "https://a.example/talk.mkv", type: nil, size: 3_210_000_000, title: "The talk",
        duration: 3_723),
      Attachment(url: "ftp://a.example/12.ogg", type: "audio/ogg"),
    ]
    content.entry = entry
    return content
  }

  @Test("they stand below the text with number, name, type, size and duration")
  func listed() throws {
    let page = PageSamples.page(episode, width: 80)
    let text = page.lines.map(\.text).joined(separator: "\n")
    #expect(text.contains("Enclosures"))
    #expect(text.contains("[3] 12.mp3 · audio/mpeg · 12 MB · 34:05"))
    #expect(text.contains("[4] The talk · video/x-matroska · 3.2 GB · 1:02:03"))
    #expect(text.contains("[5] picture · image/jpeg"))
    #expect(!text.contains("ftp:"))
    #expect(
      page.links.map(\.type) == [
        nil, "image/png", "audio/mpeg", "video/x-matroska", "image/jpeg",
      ])
  }

  @Test("names are shown as they are meant, and magnet links have a type of their own")
  func names() {
    var content = episode
    content.image = nil
    let magnet = "magnet:?xt=urn:btih:abc&dn=The+pier%21.iso"
    content.entry?.attachments = [
      Attachment(url: "https://a.example/a%20b.pdf"),
      Attachment(url: "https://a.example/a%1B%5B2J.pdf"),
      Attachment(url: magnet, type: "application/x-bittorrent"),
    ]
    let page = PageSamples.page(content, width: 80)
    let text = page.lines.map(\.text).joined(separator: "\n")
    #expect(text.contains("[3] a b.pdf · application/pdf"))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("[5] The pier!.iso · x-scheme-handler/magnet"))
    #expect(page.links.last?.url == magnet)
  }

  @Test("a picture that the text shows is not listed twice")
  func picture() {
    var content = episode
    content.entry = nil
    content.image = "https://a.example/pier.png"
    let page = PageSamples.page(content, width: 80)
    #expect(!page.lines.contains { $0.text.contains("Enclosures") })
    #expect(page.links.map(\.type) == [nil, "image/png"])
  }

  @Test("f and F give a file to the program for its type, and a page to where pages go")
  func opened() {
    var article = Shelf.article(9, "Episode 12", source: "Radio", day: (2025, 3, 12), text: [])
    article.content = episode
    for key in ["f", "F"] as [Character] {
      var story = Story(100, 30, shelf: Shelf([article]))
      story.press(.enter, .character(key))
      story.type("3")
      story.press(.enter)
      #expect(
        story.outside.last
          == .openEnclosure(url: "https://a.example/12.mp3?x=1", type: "audio/mpeg"))
    }
    var story = Story(100, 30, shelf: Shelf([article]))
    story.press(.enter, .character("F"), .character("1"), .enter)
    #expect(story.outside.last == .open(url: "https://a.example/x"))
  }

  @Test("the type is the one that is stated, else the ending's")
  func types() {
    #expect(MediaType.of("https://a/x.mp3", stated: "Video/MP4") == "video/mp4")
    #expect(MediaType.of("https://a/x.MP3?y=.png", stated: nil) == "audio/mpeg")
    #expect(
      MediaType.of("https://a/x.pdf", stated: "application/octet-stream") == "application/pdf")
    #expect(MediaType.of("https://a/x", stated: "mp3") == "application/octet-stream")
  }
}
