import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Pictures while reading")
struct PictureStories {
  private func story(
    colors: Int = 256, isUnicode: Bool = true, showsPictures: Bool = true, height: Int = 30
  ) -> Story {
    var article = Shelf.article(
      2, "Two pictures", source: "Herald", day: (2025, 3, 3), text: [])
    article.content.document = PictureSamples.article.document
    article.content.image = PictureSamples.lead
    let other = Shelf.article(1, "Other", source: "Herald", day: (2025, 3, 2), text: ["Nothing."])
    var story = Story(
      100, height, shelf: Shelf([article, other]), colors: colors, isUnicode: isUnicode)
    story.reader.showsPictures = showsPictures
    return story
  }

  private func asked(_ story: Story) -> [String] {
    story.outside.compactMap {
      if case .loadPicture(let request, _) = $0 { request.address } else { nil }
    }
  }

  private func givenUp(_ story: Story) -> [String] {
    story.outside.compactMap {
      if case .cancelPicture(let request) = $0 { request.address } else { nil }
    }
  }

  private func requests(_ story: Story) -> [PictureRequest] {
    story.outside.compactMap { if case .loadPicture(let request, _) = $0 { request } else { nil } }
  }

  @Test("nothing is asked for until somebody goes into the article, and then only what is near")
  func near() {
    var story = story()
    #expect(asked(story).isEmpty)
    story.press(.enter)
    #expect(asked(story) == [PictureSamples.lead, PictureSamples.first])
    story.press(.character("G"))
    #expect(asked(story).count == 2)
    for _ in 0..<4 where asked(story).count == 2 { story.press(.character("b")) }
    #expect(asked(story) == [PictureSamples.lead, PictureSamples.first, PictureSamples.second])
    #expect(Set(givenUp(story)) == [PictureSamples.lead, PictureSamples.first])
  }

  @Test("a picture appears in place, i hides all of them and shows them again without asking")
  func toggling() throws {
    var story = story()
    story.press(.enter)
    let wanted = try #require(requests(story).last)
    #expect(wanted.address == PictureSamples.first)
    story.send(.picture(wanted, try PictureSamples.cells(wanted.columns, 6)))
    #expect(story.screen.contains("▀▀▀▀▀▀▀▀"))
    #expect(story.screen.contains("[picture][1] a lamp — The lamp"))
    story.press(.character("i"))
    #expect(!story.screen.contains("▀"))
    #expect(story.screen.contains("[picture][1] a lamp — The lamp"))
    let before = asked(story).count
    story.press(.character("i"))
    #expect(story.screen.contains("▀▀▀▀▀▀▀▀"))
    #expect(asked(story).dropFirst(before).allSatisfy { $0 != PictureSamples.first })
  }

  @Test("the line at the top stays there when a picture above it comes")
  func reading() throws {
    var story = story(height: 20)
    story.press(.enter)
    for _ in 0..<12 { story.press(.character("j")) }
    let wanted = try #require(requests(story).first { $0.address == PictureSamples.first })
    let top = try #require(story.reader.reading.page?.lines[story.reader.reading.top].text)
    story.send(.picture(wanted, try PictureSamples.cells(wanted.columns, 8)))
    let page = try #require(story.reader.reading.page)
    #expect(page.pictures[1].line < story.reader.reading.top)
    #expect(page.lines.contains { $0.picture != nil })
    #expect(page.lines[story.reader.reading.top].text == top)
  }

  @Test("a picture that cannot be shown is not asked for again, until i is pressed twice")
  func failure() throws {
    var story = story()
    story.press(.enter)
    let screen = story.screen
    for request in requests(story) { story.send(.picture(request, nil)) }
    #expect(story.screen == screen && story.reader.notice == nil)
    story.press(.character("j"), .character("k"))
    #expect(asked(story).count == 2)
    story.press(.character("i"), .character("i"))
    #expect(asked(story).count == 4)
  }

  @Test("an answer that nobody waits for any more changes nothing")
  func late() throws {
    var story = story()
    story.press(.enter)
    let wanted = requests(story)
    story.press(.character("J"))
    #expect(Set(givenUp(story)) == [PictureSamples.lead, PictureSamples.first])
    for request in wanted { story.send(.picture(request, try PictureSamples.cells(20, 4))) }
    #expect(story.reader.reading.pictures.cells.isEmpty)
    #expect(!story.screen.contains("▀"))
  }

  @Test("few colours, ASCII or a setting mean that nothing is asked for")
  func unfit() {
    for var story in [
      story(colors: 8), story(colors: 16), story(colors: 0), story(isUnicode: false),
      story(showsPictures: false),
    ] {
      story.press(.enter, .character(" "))
      #expect(asked(story).isEmpty)
    }
    var plain = story(colors: 8)
    plain.press(.enter, .character("i"))
    #expect(plain.reader.notice?.text == "pictures need 256 colours and UTF-8")
    #expect(asked(plain).isEmpty)
  }

  @Test("a missing library is named once, and again when i is pressed")
  func missing() {
    var story = story()
    story.press(.enter)
    story.send(.picturesMissing("pictures cannot be shown: libchafa.so.0 is not installed"))
    #expect(story.screen.contains("libchafa.so.0 is not installed"))
    let count = asked(story).count
    story.press(.character("j"))
    #expect(!story.screen.contains("libchafa"))
    story.press(.character("i"))
    #expect(story.screen.contains("libchafa.so.0 is not installed"))
    #expect(asked(story).count == count)
  }

  @Test("an article of ten thousand pictures has a few under way and a bounded number in memory")
  func many() throws {
    var article = Shelf.article(2, "Many", source: "Herald", day: (2025, 3, 3), text: [])
    article.content.document = Document(
      (0..<10_000).map { .figure(Figure(imageURL: "https://example.com/\($0).png")) })
    var story = Story(100, 30, shelf: Shelf([article]))
    story.reader.showsPictures = true
    story.press(.enter)
    var answered = 0
    for _ in 0..<40 {
      while answered < requests(story).count {
        #expect(story.reader.picturesUnderWay.count <= 4)
        let request = requests(story)[answered]
        answered += 1
        if story.reader.picturesUnderWay.contains(request) {
          story.send(.picture(request, nil))
        }
      }
      story.press(.pageDown)
    }
    #expect(answered > 100)
    var state = PicturesState()
    for number in 0..<500 {
      state.take(
        try PictureSamples.cells(2, 2),
        for: PictureRequest(address: "https://example.com/\(number)", columns: 2, lines: 2),
        near: [])
      #expect(state.cells.count <= PicturesState.most)
    }
  }
}
