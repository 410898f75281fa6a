import Foundation
import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("The original page in place")
struct OriginalStories {
  private static let address = "https://example.com/dam"
  private static let link = "https://example.com/crack"

  @Test("O shows the original and the saved text again, D what differs, n walks its changes")
  func switching() throws {
    var story = story()
    story.press(.enter)
    #expect(story.screen.contains("The dam holds on Monday."))
    story.press(.character("O"))
    #expect(story.screen.contains("The dam holds on Friday."))
    #expect(story.screen.contains("original page, fetched Monday 10 March 2025"))
    #expect(!story.screen.contains("on Monday."))
    story.press(.character("D"))
    #expect(story.screen.contains("2 paragraphs changed since Monday 3 March 2025"))
    #expect(story.screen.contains("[-Monday.-] {+Friday.+}"))
    story.press(.character("n"))
    #expect(story.reader.reading.currentHit == 0)
    story.press(.character("n"), .character("n"))
    #expect(story.reader.reading.currentHit == 1)
    #expect(story.reader.notice?.text == "no more changes")
    try expectSnapshot(story.screen, named: "difference-100x30")
    story.press(.character("D"))
    #expect(story.screen.contains("The dam holds on Monday."))
  }

  @Test(
    "one pane shows from the list what O, D and V turn to, and says what is on its way",
    arguments: [(40, 10), (50, 14)])
  func onePane(width: Int, height: Int) {
    var story = story(width, height)
    story.press(.character("O"))
    #expect(story.reader.focus == .article && story.reader.reading.article?.status.isRead == true)
    #expect(story.screen.contains("original page"))
    story.press(.escape, .character("O"))
    #expect(story.reader.focus == .article && story.reader.reading.shown == .original)
    story.press(.character("O"), .escape, .character("D"))
    #expect(story.reader.focus == .article && story.reader.reading.shown == .difference)
    var slow = self.story(width, height)
    slow.isOnline = false
    slow.press(.character("O"))
    #expect(slow.reader.focus == .list && slow.screen.contains("fetching example.com"))
  }

  @Test(
    "what differs is walked through with n wherever it was asked for; O leaves the list in focus")
  func fromList() {
    var story = story()
    story.press(.character("O"))
    #expect(story.reader.focus == .list && story.reader.reading.shown == .original)
    story.press(.character("D"), .character("n"))
    #expect(story.reader.focus == .article && story.reader.reading.currentHit == 0)
  }

  @Test("the whole page has what extraction leaves out")
  func raw() {
    var story = story()
    story.press(.enter)
    story.type(":raw")
    story.press(.enter)
    #expect(story.screen.contains("Subscribe now"))
    #expect(story.screen.contains("the whole page, fetched"))
  }

  @Test("a page that is fetched again and says the same says since when; another text says nothing")
  func sameText() throws {
    var story = story()
    story.press(.enter, .character("O"))
    #expect(story.reader.notice == nil)
    story.shelf.web[Self.address]?.checked += 90_000
    story.type(":fetch-again")
    story.press(.enter)
    let words = "the page has not changed since Monday 10 March 2025, 09:46"
    #expect(story.reader.notice?.text == words)
    #expect(story.screen.contains(words))
    story.press(.character("O"), .character("O"))
    #expect(story.reader.notice == nil)
    story.shelf.web[Self.address]?.archived = Story.now
    story.type(":archive")
    story.press(.enter)
    #expect(story.reader.notice?.text.hasPrefix("the archived copy has the same text") == true)
    let page = try #require(story.shelf.web[Self.address])
    story.shelf.web[Self.address]?.fetched = page.checked
    story.type(":fetch-again")
    story.press(.enter)
    #expect(story.reader.notice == nil)
  }

  @Test("a page that does not come says why, and the saved text stays")
  func failure() {
    var story = story()
    story.shelf.web = [:]
    story.press(.enter, .character("O"))
    #expect(story.screen.contains("no such page"))
    #expect(story.screen.contains("The dam holds on Monday."))
    #expect(story.reader.fetching == nil)
  }

  @Test("a host of a private network is only asked when the key is pressed again")
  func privateHost() {
    var story = story()
    story.shelf.web = [:]
    story.shelf.privateHost = "example.com"
    story.press(.enter, .character("O"))
    #expect(story.screen.contains("example.com is in a private network"))
    #expect(story.reader.typedAddresses.isEmpty)
    story.press(.character("j"), .character("O"))
    #expect(story.reader.typedAddresses == [Self.address])
    story.type(":fetch-again")
    story.press(.enter)
    story.reader.typedAddresses = []
    #expect(story.reader.notice?.text.contains("the same key or command again") == true)
    story.type(":fetch-again")
    story.press(.enter)
    #expect(story.reader.typedAddresses == [Self.address])
  }

  @Test("Esc gives a page up; one that comes too late changes nothing")
  func givingUp() {
    var story = story()
    story.isOnline = false
    story.press(.enter, .character("O"))
    #expect(story.screen.contains("fetching example.com"))
    story.send(.fetched(bytes: 42_000, generation: story.reader.fetchGeneration))
    #expect(story.screen.contains("fetching example.com, 42 kB"))
    let generation = story.reader.fetchGeneration
    story.press(.escape)
    #expect(story.outside.contains(.cancelFetching))
    #expect(story.reader.focus == .article)
    story.send(.original(Self.page("Late."), generation: generation))
    #expect(!story.screen.contains("Late."))
  }

  @Test("a link opens here on top of the article, H goes back to the place, + keeps the page")
  func stack() {
    var story = story()
    story.press(.enter, .character("f"))
    story.type("1")
    story.press(.enter)
    #expect(story.screen.contains("A crack was measured."))
    story.press(.character("u"))
    #expect(story.reader.notice?.text.contains("+ keeps it") == true)
    story.press(.character("+"))
    #expect(story.outside.contains(.keepPage(Self.page("A crack was measured."))))
    story.send(.libraryChanged)
    #expect(story.screen.contains("A crack was measured."))
    story.press(.character("H"))
    #expect(story.screen.contains("The dam holds on Monday."))
    story.press(.character("H"))
    #expect(story.reader.notice?.text == "no link was opened")
    #expect(story.reader.focus == .article)
  }

  @Test("without a library + and s name the way into one, for files and for pages")
  func withoutLibrary() {
    var story = story(isLibrary: false)
    story.press(.enter, .character("+"))
    #expect(story.reader.notice?.text.contains("gazette add PATH") == true)
    story.press(.character("f"))
    story.type("1")
    story.press(.enter)
    #expect(story.reader.reading.isGuest)
    for key in ["+", "s"] as [Character] {
      story.press(.character(key))
      #expect(story.reader.notice?.text.contains("run gazette, then :open ADDRESS and +") == true)
    }
    #expect(!story.outside.contains(.keepPage(Self.page("A crack was measured."))))
  }

  @Test(":archive means the page of a link where one is read, or was the last to fail")
  func archivedLink() throws {
    var story = story()
    story.isOnline = false
    story.press(.enter, .character("f"))
    story.type("1")
    story.press(.enter)
    let failed = Message.fetchFailed(
      "no", privateHost: nil, generation: story.reader.fetchGeneration)
    for message in [failed, nil] {
      if let message { story.send(message) }
      story.press(.character(":"))
      story.type("archive")
      story.press(.enter)
      let generation = story.reader.fetchGeneration
      #expect(
        story.outside.last
          == .fetchPage(Self.link, fromArchive: true, typed: [], generation: generation))
      var copy = Self.page("A crack was measured.")
      copy.archived = Date(timeIntervalSince1970: 1_709_194_500)
      story.send(.guest(copy, generation: generation))
      #expect(story.reader.notice?.text.contains("archived copy of Thursday 29 Feb") == true)
      #expect(story.screen.contains("A crack was measured."))
    }
  }

  @Test("whoever goes on in the list leaves the pages of links behind")
  func leavingTheStack() {
    var story = story()
    story.press(.enter, .character("f"))
    story.type("1")
    story.press(.enter, .character("J"))
    #expect(story.reader.stack.isEmpty)
    #expect(story.screen.contains("Nothing else."))
    #expect(story.reader.session.selected == ArticleID(1))
  }

  @Test("F opens a link in the browser as soon as its number is clear")
  func browser() {
    var story = story()
    story.press(.enter, .character("F"), .character("1"))
    #expect(story.outside.contains(.open(url: Self.link)))
  }

  @Test("an article without an address has no original")
  func noAddress() {
    var story = Story(100, 30, isLibrary: true)
    story.press(.enter, .character("O"))
    #expect(story.reader.notice?.text == "this article has no original address")
  }

  private func story(_ width: Int = 100, _ height: Int = 30, isLibrary: Bool = true) -> Story {
    var dam = Shelf.article(
      2, "Dam", source: "Herald", day: (2025, 3, 3), url: Self.address,
      text: ["The dam holds on Monday.", "It is old.", "Nobody is worried.", "A boat sank."])
    dam.content.document.blocks.append(
      .paragraph([.link([.text("More about cracks")], url: Self.link)]))
    let other = Shelf.article(
      1, "Other", source: "Herald", day: (2025, 3, 2), text: ["Nothing else."])
    var story = Story(width, height, shelf: Shelf([dam, other]), isLibrary: isLibrary)
    var content = dam.content
    content.document = Document(
      [
        "The dam holds on Friday.", "It is old.", "Nobody is worried.", "A boat sank.",
        "Engineers will come.",
      ].map { .paragraph([.text($0)]) }
        + [.paragraph([.link([.text("More about cracks")], url: Self.link)])])
    story.shelf.web[Self.address] = OriginalPage(
      address: Self.address, fetched: Date(timeIntervalSince1970: 1_741_600_000),
      content: content, plainText: "Subscribe now\n\nThe dam holds on Friday.")
    story.shelf.web[Self.link] = Self.page("A crack was measured.")
    return story
  }

  private static func page(_ text: String) -> OriginalPage {
    let document = Document([.paragraph([.text(text)])])
    return OriginalPage(
      address: link, fetched: Date(timeIntervalSince1970: 1_741_600_000),
      content: ParsedArticle(title: "Crack", document: document), plainText: text)
  }
}
