import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("A library on the screen")
struct LibraryStories {
  private func story(_ width: Int = 130, _ height: Int = 30) -> Story {
    Story(width, height, isLibrary: true)
  }

  @Test("t completes the tags with which feeds come, too, each of them once")
  func feedTags() {
    var story = Story(80, 24, isLibrary: true)
    var overview = story.shelf.overview
    overview.feedTags = ["ferries", "Politics"]
    story.send(.overview(overview))
    #expect(story.reader.completedTags("fer") == ["ferries"])
    #expect(story.reader.completedTags("sea, p") == ["sea, politics"])
    #expect(story.reader.completedTags("") == ["politics", "ferries"])
  }

  @Test("an empty library says how something comes into it")
  func empty() {
    var story = Story(80, 24, shelf: Shelf([]), isLibrary: true)
    var overview = LibraryOverview()
    overview.all = Tally()
    story.send(.overview(overview))
    #expect(story.screen.contains(":add ~/Articles"))
    #expect(story.screen.contains("import --newsboat"))
    story.type(":add ~/news")
    story.press(.enter)
    #expect(story.outside.last == .add(path: "~/news"))
  }

  @Test(
    "what an empty library says is not cut", arguments: [(120, 35), (80, 24), (40, 10), (21, 30)])
  func emptyWhole(width: Int, height: Int) {
    var story = Story(width, height, shelf: Shelf([]), isLibrary: true)
    story.send(.overview(LibraryOverview()))
    let words = story.screen.split(whereSeparator: \.isWhitespace).filter { $0 != "│" }
      .joined(separator: " ")
    for sentence in ["follow a folder of saved articles", "move from newsboat", "q leaves"] {
      #expect(words.contains(sentence), "\(story.screen)")
    }
  }

  @Test("t edits tags: commas separate, Tab completes, what is taken out goes")
  func tags() {
    var story = story()
    story.press(.character("t"))
    story.type("pol")
    story.press(.tab)
    story.type(", ties")
    story.press(.enter)
    #expect(story.shelf.articles[0].status.tags == ["politics", "ties"])
    story.press(.character("t"))
    #expect(story.screen.contains("tags: politics, ties,"))
    story.press(.control("u"))
    story.type("ties")
    story.press(.enter)
    #expect(story.shelf.articles[0].status.tags == ["ties"])
  }

  @Test(
    "Tab completes authors, languages and documents' tags from the library, once they are known")
  func completesNames() {
    var story = story()
    story.type("/author:iv")
    let asked = Effect.loadNames(generation: story.reader.namesGeneration)
    #expect(story.outside.filter { $0 == asked }.count == 1)
    story.press(.tab)
    #expect(story.reader.search.editor.text == "author:iv")
    var names = SearchNames()
    names.authors = ["Ivan Petrov", "Ana Sol"]
    names.languages = ["pt", "pl"]
    names.tags = ["Politics", "ports"]
    story.send(.names(names, generation: story.reader.namesGeneration))
    #expect(story.reader.search.editor.text == "author:\"Ivan Petrov\"")
    story.type(" lang:p")
    story.press(.tab, .tab)
    #expect(story.reader.search.editor.text.hasSuffix("lang:pl"))
    story.type(" tag:po")
    story.press(.tab)
    #expect(story.reader.search.editor.text.hasSuffix("tag:politics"))
    story.press(.tab)
    #expect(story.reader.search.editor.text.hasSuffix("tag:ports"))
    #expect(story.outside.filter { if case .loadNames = $0 { true } else { false } }.count == 1)
  }

  @Test(":add completes paths as far as they agree, then walks through them")
  func completesPaths() {
    var story = story()
    story.type(":add ~/n")
    story.press(.tab)
    let generation = story.reader.pathsGeneration
    #expect(story.outside.last == .completePath("~/n", generation: generation))
    story.send(.paths(["~/newer/", "~/news/"], generation: generation))
    #expect(story.screen.hasSuffix(":add ~/new"), "\(story.screen.suffix(40))")
    story.press(.tab)
    story.send(.paths(["~/newer/", "~/news/"], generation: story.reader.pathsGeneration))
    story.press(.tab)
    #expect(story.screen.contains(":add ~/news/"))
    story.type("x")
    story.send(.paths(["~/late/"], generation: story.reader.pathsGeneration - 1))
    story.press(.enter)
    #expect(story.outside.last == .add(path: "~/news/x"))
  }

  @Test("S keeps a search, F narrows it, A and D can be taken back")
  func searching() {
    var story = story()
    story.press(.character("S"))
    #expect(story.screen.contains("S keeps a search"))
    story.type("/talks")
    story.press(.enter, .character("S"), .control("u"))
    story.type("the talks")
    story.press(.enter)
    #expect(story.outside.last == .saveSearch(SavedSearch(name: "the talks", query: "talks*")))
    story.press(.character("&"))
    var facets = SearchFacets()
    facets.sources = [SearchFacets.Facet(name: "Wire Digest", count: 1)]
    facets.months = [SearchFacets.Facet(name: "2025-03", count: 2)]
    facets.hits = 2
    story.send(.facets(facets, generation: story.reader.facetsGeneration))
    #expect(story.screen.contains("narrow 2 articles"))
    story.press(.character("j"), .enter)
    #expect(story.reader.search.editor.text == "talks* date:2025-03")
    story.press(.character("A"))
    guard case .markAllRead(let query)? = story.outside.last else {
      Issue.record("nothing was marked")
      return
    }
    #expect(query.expression != nil)
  }

  @Test("a kept search is what was typed: a star only where one was, and open quotes closed")
  func keepsWhatWasTyped() {
    for (typed, kept) in [("tal*", "tal*"), ("\"no talks", "\"no talks\""), ("talks ", "talks")] {
      var story = story()
      story.type("/" + typed)
      story.press(.enter)
      story.type(":save-search mine")
      story.press(.enter)
      #expect(story.outside.last == .saveSearch(SavedSearch(name: "mine", query: kept)))
    }
  }

  @Test("a list that was ranked is counted anew in another order, for only its newest hits were")
  func countsAfterRanking() {
    var story = story()
    story.type("/the")
    story.press(.enter, .character("R"))
    var reader = story.reader
    var ranked = RowsWindow(rows: reader.list.window.rows, firstIndex: 0)
    ranked.ranked = 2_000
    ranked.tally = RowsTally(articles: 2_000, unread: 0)
    _ = reader.update(.rows(ranked, generation: reader.rowsGeneration))
    _ = reader.update(.input(.key(.character("R"))))
    let rows = RowsWindow(rows: ranked.rows, firstIndex: 0)
    let effects = reader.update(.rows(rows, generation: reader.rowsGeneration))
    #expect(reader.list.order == .newestFirst)
    #expect(effects.contains { if case .count = $0 { true } else { false } })
  }

  @Test("where nothing is found, Tab takes the nearest word")
  func nearWords() {
    var story = story()
    story.type("/talsk")
    story.send(
      .nearWords(
        [NearWord(word: "talsk", candidates: ["talks"])],
        generation: story.reader.nearGeneration))
    #expect(story.screen.contains("talsk: did you mean talks?"))
    story.press(.tab)
    #expect(story.reader.search.editor.text == "talks" && story.reader.list.window.total == 1)
  }

  @Test("the session comes back: view, search, article, split")
  func session() {
    var before = story()
    before.type("/the")
    before.press(.enter, .character("j"), .character(">"), .character(">"), .enter)
    let session = before.reader.session
    let after = Story(130, 30, isLibrary: true, session: session)
    let kept = SearchExpression.term(SearchTerm(words: ["the"], isPrefix: true))
    #expect(after.reader.list.query.expression == kept)
    #expect(before.reader.list.query.expression?.endsWithPrefix == true)
    #expect(after.reader.list.selected == before.reader.list.selected)
    #expect(after.reader.focus == .article)
    #expect(after.reader.choice.listShare == before.reader.choice.listShare)
  }

  @Test(
    "what comes while somebody looks stands above the selection and moves nothing under the eyes")
  func arriving() {
    var story = Story(130, 30, isLibrary: true)
    let selected = story.reader.list.selected
    let page = story.reader.reading.id
    let all = story.shelf.articles
    let old = all[0]
    let newest = Article(
      id: ArticleID(old.id.rawValue + 1_000), file: old.file, format: old.format,
      content: old.content, listed: old.listed, status: old.status, place: nil)
    story.shelf.articles = [newest] + all
    story.send(.libraryChanged)
    #expect(story.reader.list.window.rows.first?.id == newest.id)
    #expect(story.reader.list.selected == selected)
    #expect(story.reader.reading.id == page)
    #expect(story.reader.list.top == 0)
  }

  @Test("an article opens where it was left, in another width, and where words came before it")
  func place() {
    var story = Story(130, 20, isLibrary: true)
    story.press(.end, .enter, .pageDown, .pageDown)
    let line = story.reader.reading.page?.lines[story.reader.reading.top].text
    story.press(.character("h"))
    guard case .keepPlace(let id, let place?)? = story.outside.last else {
      Issue.record("no place was kept")
      return
    }
    var shelf = Shelf.small
    for index in shelf.articles.indices where shelf.articles[index].id == id {
      let old = shelf.articles[index]
      var content = old.content
      content.document = Document(
        [.paragraph([.text("Words that were put in later.")])] + content.document.blocks)
      shelf.articles[index] = Article(
        id: id, file: old.file, format: old.format, content: content, listed: old.listed,
        status: old.status, place: place)
    }
    var again = Story(90, 20, shelf: shelf, isLibrary: true)
    again.press(.end, .enter)
    let page = again.reader.reading.page
    #expect(page?.lines[again.reader.reading.top].text.trimmed == line?.trimmed)
  }

  @Test("what the library looks like")
  func snapshots() throws {
    try expectSnapshot(story(200, 50).screen, named: "library-200x50")
    try expectSnapshot(story(130, 24).screen, named: "library-130x24")
    var narrow = story(40, 10)
    narrow.press(.character("B"))
    try expectSnapshot(narrow.screen, named: "library-40x10")
  }
}
