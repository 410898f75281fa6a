import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("An article whose text changes while it is shown")
struct RenewalStories {
  @Test("whoever hears of a change asks whether the article still says the same")
  func asking() {
    var story = Story(80, 24, isLibrary: true)
    story.send(.libraryChanged)
    #expect(story.outside.contains { if case .compareArticle = $0 { true } else { false } })
  }

  @Test("the new text is there at once, at the words that were read, with a notice")
  func place() throws {
    var story = try opened()
    story.press(.pageDown)
    let before = try #require(firstLine(of: story))
    var article = try #require(story.reader.reading.article)
    article.content.document.blocks.insert(
      contentsOf: (1...7).map { .paragraph([.text("New line \($0) above.")]) }, at: 0)
    story.send(.articleChanged(article))
    #expect(firstLine(of: story) == before)
    #expect(story.reader.notice?.text == "the file was changed: this is its text now")
    story.press(.home)
    #expect(story.screen.contains("New line 1 above."))
  }

  @Test("what the reader did meanwhile stays, and another article's text changes nothing")
  func status() throws {
    var story = try opened()
    var article = try #require(story.reader.reading.article)
    article.status = ArticleStatus()
    article.content.document = Document([.paragraph([.text("Other words.")])])
    story.press(.character("s"))
    story.send(.articleChanged(article))
    #expect(story.screen.contains("Other words."))
    #expect(story.reader.reading.article?.status.isStarred == true)
    #expect(story.reader.reading.article?.status.isRead == true)
    var other = story.shelf.articles[1]
    other.content.document = Document([.paragraph([.text("Elsewhere.")])])
    story.send(.articleChanged(other))
    #expect(!story.screen.contains("Elsewhere."))
  }

  @Test("an article below the page of a link has its new text when the reader comes back")
  func belowLink() throws {
    var story = try opened()
    var article = try #require(story.reader.reading.article)
    let page = OriginalPage(
      address: "https://example.com/a", fetched: Story.now, content: article.content,
      plainText: "")
    _ = story.reader.openPage(at: page.address)
    story.send(.guest(page, generation: story.reader.fetchGeneration))
    #expect(story.reader.reading.isGuest)
    article.content.document = Document([.paragraph([.text("Other words.")])])
    story.send(.articleChanged(article))
    #expect(!story.screen.contains("Other words."))
    story.press(.character("H"))
    #expect(story.screen.contains("Other words."))
  }

  @Test("a file that vanishes is told once, in the place of what was said about its text")
  func gone() throws {
    var story = try opened()
    var article = try #require(story.reader.reading.article)
    article.content.document = Document([.paragraph([.text("Other words.")])])
    story.send(.articleChanged(article))
    let gone = Article(
      id: article.id, file: article.file, format: article.format, content: article.content,
      listed: article.listed, status: article.status, isGone: true)
    story.send(.articleChanged(gone))
    #expect(story.reader.notice?.text == "its file is gone; the article is kept")
    #expect(story.screen.contains("Other words."))
    story.press(.character("j"))
    story.send(.articleChanged(gone))
    #expect(story.reader.notice == nil)
    story.send(.articleChanged(article))
    #expect(story.reader.notice?.text == "its file is back")
  }

  private func opened() throws -> Story {
    var story = Story(80, 24, isLibrary: true)
    story.press(.end, .enter)
    try #require(story.reader.reading.page != nil)
    return story
  }

  private func firstLine(of story: Story) -> String? {
    let reading = story.reader.reading
    return reading.page?.lines[reading.top...].first { !$0.runs.isEmpty }?.runs.map(\.text).joined()
  }
}
