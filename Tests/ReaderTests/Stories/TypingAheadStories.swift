import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Keys that are typed ahead of an article")
struct TypingAheadStories {
  /// A search whose rows are on their way, and Enter twice.
  private struct Ahead {
    var story: Story
    let request: RowsRequest
    let generation: Int

    /// Keys that come before any answer.
    mutating func press(_ keys: Key...) -> [Effect] {
      keys.flatMap { story.reader.update(.input(.key($0))) }
    }

    mutating func rowsCome() {
      story.send(.rows(story.shelf.rows(request), generation: generation))
    }
  }

  private func ahead(_ words: String = "Paragraph") throws -> Ahead {
    let story = Story(80, 24, isLibrary: true)
    var reader = story.reader
    _ = reader.update(.input(.key(.character("/"))))
    var asked: Effect?
    for character in words {
      asked = reader.update(.input(.key(.character(character)))).last ?? asked
    }
    guard case .loadRows(let request, let generation, _)? = asked else { throw NoRows() }
    var ahead = Ahead(story: story, request: request, generation: generation)
    ahead.story.reader = reader
    #expect(ahead.press(.enter, .enter).isEmpty)
    return ahead
  }

  private struct NoRows: Error {}

  @Test("a page on, lines down and a star act on the article as if it were open")
  func asIfOpen() throws {
    var ahead = try ahead()
    let list = ahead.story.reader.list
    #expect(ahead.press(.pageDown, .character("2"), .character("j"), .character("s")).isEmpty)
    #expect(ahead.story.reader.list.selected == list.selected)
    ahead.rowsCome()
    let reader = ahead.story.reader
    #expect(reader.focus == .article && reader.reading.id == ArticleID(4))
    #expect(reader.reading.top == reader.articleHeight - 1 + 2)
    #expect(ahead.story.shelf.articles.last?.status.isStarred == true)
    #expect(reader.list.opening == nil)
  }

  @Test("keys wait for the page, too, and those typed meanwhile come behind them")
  func waitingForThePage() throws {
    var ahead = try ahead()
    _ = ahead.press(.pageDown)
    var reader = ahead.story.reader
    let rows = ahead.story.shelf.rows(ahead.request)
    var effects = reader.update(.rows(rows, generation: ahead.generation))
    #expect(reader.focus == .article && reader.reading.page == nil)
    #expect(reader.update(.input(.key(.character("j")))).isEmpty)
    for case .loadArticle(let id, let generation) in effects {
      let article = ahead.story.shelf.articles.first { $0.id == id }
      effects = reader.update(.article(article, generation: generation))
    }
    for case .layOut(let request, let generation) in effects {
      _ = reader.update(.page(Page.set(request), generation: generation))
    }
    #expect(reader.reading.top == reader.articleHeight)
  }

  @Test("Esc takes the Enter back at once, and with it what was typed behind it")
  func escape() throws {
    var ahead = try ahead()
    _ = ahead.press(.character("s"), .escape)
    ahead.rowsCome()
    #expect(ahead.story.reader.focus == .list)
    #expect(ahead.story.reader.isSearching)
    #expect(ahead.story.shelf.articles.allSatisfy { $0.id == ArticleID(7) || !$0.status.isStarred })
    #expect(ahead.story.shelf.articles.last?.status.isRead == false)
    ahead.story.press(.escape)
    #expect(!ahead.story.reader.isSearching)
  }

  @Test("Esc behind the rows and before the page goes back to the list")
  func escapeBeforeThePage() throws {
    var ahead = try ahead()
    _ = ahead.press(.pageDown)
    var reader = ahead.story.reader
    let rows = ahead.story.shelf.rows(ahead.request)
    _ = reader.update(.rows(rows, generation: ahead.generation))
    _ = reader.update(.input(.key(.escape)))
    #expect(reader.focus == .list && reader.list.opening == nil)
  }

  @Test("who clicks back into the list meanwhile moves the list")
  func mouse() throws {
    var ahead = try ahead()
    _ = ahead.press(.pageDown)
    var reader = ahead.story.reader
    let rows = ahead.story.shelf.rows(ahead.request)
    _ = reader.update(.rows(rows, generation: ahead.generation))
    _ = reader.focusList()
    _ = reader.update(.input(.key(.character("s"))))
    #expect(reader.list.opening == nil)
    #expect(reader.list.selectedRow?.status.isStarred == true)
  }

  @Test("where nothing opens, the keys are dropped and the next ones move the list again")
  func nothingOpens() throws {
    var none = try ahead("nowhere")
    _ = none.press(.character("s"))
    none.rowsCome()
    #expect(none.story.reader.focus == .list && none.story.reader.list.opening == nil)
    var failing = try ahead()
    _ = failing.press(.character("j"), .character("s"))
    failing.story.send(.failed("the library cannot be read"))
    failing.rowsCome()
    #expect(failing.story.reader.focus == .list)
    #expect(failing.story.shelf.articles.last?.status.isStarred == false)
    failing.story.press(.character("s"))
    #expect(failing.story.shelf.articles.last?.status.isStarred == true)
  }

  @Test("Q is answered at once")
  func quit() throws {
    var ahead = try ahead()
    #expect(ahead.press(.character("Q")) == [.quit])
  }
}
