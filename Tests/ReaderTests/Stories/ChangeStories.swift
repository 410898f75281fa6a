import Foundation
import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("What was changed in an article and in its page")
struct ChangeStories {
  @Test("V compares the page with what it said before, and goes back to the page")
  func page() {
    var story = story(hasRevision: false)
    story.press(.enter, .character("O"), .character("V"))
    #expect(story.screen.contains("what was changed in the original page"))
    #expect(story.screen.contains("1 paragraph changed since Sunday 9 March 2025"))
    #expect(story.screen.contains("[-Thursday.-] {+Friday.+}"))
    story.press(.character("n"))
    #expect(story.reader.reading.currentHit == 0)
    story.press(.character("V"))
    #expect(story.reader.reading.shown == .original)
    #expect(story.screen.contains("The dam holds on Friday."))
  }

  @Test("V in the list goes to what was changed, so that n walks through it")
  func fromList() {
    var story = story(hasRevision: false)
    story.press(.character("V"), .character("n"))
    #expect(story.reader.focus == .article && story.reader.reading.currentHit == 0)
    story.resize(40, 10)
    story.press(.escape, .character("V"))
    #expect(story.reader.focus == .article && story.reader.reading.shown == .originalChange)
  }

  @Test("what was changed in a page is there although only the saved text was read")
  func fromSavedText() {
    var story = story(hasRevision: false)
    story.press(.enter, .character("V"))
    #expect(story.screen.contains("[-Thursday.-] {+Friday.+}"))
    story.press(.character("V"))
    #expect(story.reader.reading.shown == .saved)
  }

  @Test("where both were changed, V shows both, that of the text that was read first")
  func both() {
    var story = story(hasRevision: true)
    story.press(.enter, .character("V"))
    #expect(story.screen.contains("[-Sunday.-] {+Monday.+}"))
    #expect(story.reader.notice?.text == "V again: what was changed in the original page")
    story.press(.character("V"))
    #expect(story.screen.contains("[-Thursday.-] {+Friday.+}"))
    #expect(story.reader.notice == nil)
    story.press(.character("V"))
    #expect(story.reader.reading.shown == .saved)
    story.press(.character("O"), .character("V"))
    #expect(story.screen.contains("[-Thursday.-] {+Friday.+}"))
    story.press(.character("V"))
    #expect(story.screen.contains("[-Sunday.-] {+Monday.+}"))
    story.press(.character("V"))
    #expect(story.reader.reading.shown == .original)
  }

  @Test("a page that says something else when it is fetched again names the key")
  func fetchedAgain() {
    var story = story(hasRevision: false)
    story.press(.enter, .character("V"))
    story.type(":fetch-again")
    story.press(.enter)
    #expect(story.reader.reading.shown == .original)
    #expect(story.reader.notice?.text == "the page was changed: V shows what")
  }

  @Test("nothing was changed")
  func unchanged() {
    var story = story(hasRevision: false)
    story.shelf.earlier = [:]
    story.press(.enter, .character("V"))
    #expect(story.reader.notice?.text == "this article was never changed")
    story.press(.character("O"), .character("V"))
    #expect(story.reader.notice?.text == "this article and its page were never changed")
    #expect(story.reader.reading.shown == .original)
  }

  @Test("a macro goes on when what was changed is there")
  func macro() {
    let macros = Macro.read([("x", ["change", "next"])]).macros
    var story = story(
      hasRevision: true, keymap: Keymap(Keymap.standard.bindings, macros: macros))
    story.press(.enter, .character("x"))
    #expect(story.reader.reading.currentHit == 0)
  }

  private func story(hasRevision: Bool, keymap: Keymap = .standard) -> Story {
    let address = "https://example.com/dam"
    let dam = Shelf.article(
      2, "Dam", source: "Herald", day: (2025, 3, 3), url: address,
      text: ["The dam holds on Monday.", "It is old."])
    var story = Story(100, 30, shelf: Shelf([dam]), isLibrary: true, keymap: keymap)
    let pages = [
      page("Friday", of: dam, fetched: 1_741_600_000, address),
      page("Thursday", of: dam, fetched: 1_741_500_000, address),
    ]
    story.shelf.web[address] = pages[0]
    var earlier = EarlierTexts(originals: pages)
    if hasRevision {
      var content = dam.content
      content.document.blocks[0] = .paragraph([.text("The dam holds on Sunday.")])
      earlier.revision = ArticleRevision(number: 1, replacedAt: Story.now, content: content)
    }
    story.shelf.earlier[dam.id] = earlier
    return story
  }

  private func page(
    _ day: String, of article: Article, fetched: Double, _ address: String
  ) -> OriginalPage {
    var content = article.content
    content.document = Document(
      ["The dam holds on \(day).", "Nobody is worried."].map { .paragraph([.text($0)]) })
    return OriginalPage(
      address: address, fetched: Date(timeIntervalSince1970: fetched), content: content,
      plainText: "The dam holds on \(day).", revisions: 2)
  }
}
