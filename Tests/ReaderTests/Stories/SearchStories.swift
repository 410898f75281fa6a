import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Searching")
struct SearchStories {
  @Test("rows narrow while typing; Enter keeps them; n walks on")
  func narrowing() {
    var story = Story(120, 36)
    story.type("/talks")
    #expect(story.reader.list.window.total == 1)
    #expect(story.reader.mode == .searching)
    story.press(.enter)
    #expect(story.reader.mode == .browsing)
    #expect(story.reader.list.window.total == 1)
    #expect(story.screen.contains("/ talks*"))
  }

  @Test("Esc gives list, selection and scroll back exactly", arguments: [true, false])
  func givingUp(isKept: Bool) {
    var story = Story(120, 14, shelf: .numbered(400))
    for _ in 0..<150 { story.press(.character("j")) }
    story.press(.character("k"), .character("k"))
    let before = story.screen
    let list = story.reader.list
    story.type("/article 37")
    if isKept { story.press(.enter, .character("j"), .character("j")) }
    #expect(story.screen != before)
    story.press(.escape)
    #expect(story.screen == before)
    #expect(story.reader.list.top == list.top)
    #expect(story.reader.list.selected == list.selected)
  }

  @Test("a condition that nobody understands finds nothing once it is typed to its end")
  func notUnderstood() {
    for end in [Key.enter, .character(" ")] {
      var story = Story(120, 36)
      story.type("/on:2025-99")
      #expect(story.reader.list.query.expression == nil)
      story.press(end)
      #expect(story.reader.list.query.expression == .nothing)
      #expect(story.screen.contains("“2025-99” is no date"))
    }
  }

  @Test("after a start the header of a search says of how many")
  func restarted() {
    var story = Story(120, 36, isLibrary: true)
    story.type("/talks")
    story.press(.enter)
    var overview = story.shelf.overview
    overview.all = Tally(articles: 77, unread: 7)
    var next = Story(120, 36, isLibrary: true, session: story.reader.session)
    next.send(.overview(overview))
    #expect(next.screen.contains("1 of 77"))
  }

  @Test(
    "^C leaves the bar, a prompt and the help, and the reader goes on",
    arguments: ["/", ":", "?", "e"])
  func controlC(key: Character) {
    var story = Story(120, 36, isLibrary: true)
    story.press(.character(key))
    #expect(story.reader.mode != .browsing)
    story.press(.control("c"))
    #expect(story.reader.mode == .browsing && !story.outside.contains(.quit))
    story.press(.control("c"))
    #expect(story.outside.contains(.quit))
  }

  @Test("old rows stay until the new ones arrive")
  func noFlicker() {
    var reader = Story(120, 36).reader
    _ = reader.update(.input(.key(.character("/"))))
    let effects = reader.update(.input(.key(.character("k"))))
    #expect(!reader.list.window.rows.isEmpty)
    guard case .loadRows(_, _, let isTyping)? = effects.last else {
      Issue.record("typing asked for no rows")
      return
    }
    #expect(isTyping)
  }

  @Test("Enter before the rows have come opens the first of them, not one that still stands there")
  func openingAhead() {
    var story = Story(120, 36, isLibrary: true)
    var reader = story.reader
    let old = reader.list.selected
    _ = reader.update(.input(.key(.character("/"))))
    var asked: Effect?
    for character in "talks" {
      asked = reader.update(.input(.key(.character(character)))).last ?? asked
    }
    guard case .loadRows(let request, let generation, _)? = asked else {
      Issue.record("typing asked for no rows")
      return
    }
    var effects = reader.update(.input(.key(.enter)))
    effects += reader.update(.input(.key(.enter)))
    #expect(!effects.contains { if case .apply = $0 { true } else { false } })
    #expect(reader.reading.isOpened == false)
    var failing = story
    failing.reader = reader
    failing.send(.failed("the library cannot be read"))
    failing.send(.rows(story.shelf.rows(request), generation: generation))
    #expect(failing.reader.focus == .list)
    story.reader = reader
    story.send(.rows(story.shelf.rows(request), generation: generation))
    #expect(story.reader.list.selected != old)
    #expect(story.reader.focus == .article)
    #expect(story.reader.reading.isOpened)
    #expect(story.reader.reading.id == story.reader.list.selected)
    #expect(story.shelf.articles.first { $0.id == old }?.status.isRead == false)
  }

  @Test(
    "what is wrong with a search is readable however narrow the screen is", arguments: [40, 60, 80])
  func problemOnNarrowScreens(width: Int) {
    var story = Story(width, 24)
    story.type("/is:foo talks")
    let words = "knows no"
    let flat = { (story: Story) in
      story.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(flat(story).contains(words))
    story.press(.enter)
    #expect(flat(story).contains(words))
  }

  @Test("/ upon a kept search goes on with it: another word narrows, ctrl-u begins anew")
  func goingOn() {
    var story = Story(120, 36)
    story.type("/talks")
    story.press(.enter)
    story.type("/moscow")
    #expect(story.reader.search.editor.text == "talks* moscow")
    #expect(story.reader.list.window.total == 1)
    story.press(.control("u"))
    story.type("kremlin")
    #expect(story.reader.search.editor.text == "kremlin")
  }

  @Test("Enter keeps what was shown: the beginning of a word, and a finished word alone")
  func keepingBeginnings() {
    var story = Story(120, 36, isLibrary: true)
    story.type("/kreml")
    let shown = story.reader.list.window.total
    story.press(.enter, .character("S"), .control("u"))
    story.type("mine")
    story.press(.enter)
    #expect(story.outside.last == .saveSearch(SavedSearch(name: "mine", query: "kreml*")))
    #expect(story.reader.session.query == "kreml*")
    #expect(story.reader.list.window.total == shown)
    story.type("/road ")
    story.press(.enter)
    #expect(story.reader.search.editor.text == "kreml* road ")
  }

  @Test("a long sentence takes as many lines as it needs")
  func longNotice() {
    var story = Story(40, 12)
    story.send(
      .failed("news.example.org answered that access is forbidden (403). Try the copy: :archive"))
    let screen = story.screen
    #expect(screen.contains(":archive"))
    #expect(screen.contains("news.example.org answered"))
    story.press(.character("j"))
    #expect(!story.screen.contains(":archive"))
  }

  @Test("what a search turns up is not marked as read, wherever it was begun")
  func looking() {
    var story = Story(120, 36)
    story.press(.enter)
    story.type("/talks")
    #expect(story.selectedTitle?.hasPrefix("Moscow") == true)
    #expect(story.reader.list.selectedRow?.status.isRead == false)
    story.press(.escape)
    #expect(story.reader.focus == .article)
  }

  @Test("the arrow keys bring earlier searches back")
  func history() {
    var story = Story(120, 36)
    story.type("/krem")
    story.press(.enter)
    story.press(.escape)
    story.type("/")
    story.press(.up)
    #expect(story.reader.search.editor.text == "krem*")
    #expect(story.reader.list.query.text == "krem*")
    story.press(.down)
    #expect(story.reader.search.editor.text == "")
  }

  @Test("a paste of several lines searches for its first one, without controls")
  func pasting() {
    var story = Story(120, 36)
    story.send(.input(.paste("kremlin\u{1B}]52;c;x\u{07}\nrm -rf /\n")))
    #expect(story.reader.mode == .searching)
    #expect(!story.reader.search.editor.text.unicodeScalars.contains { $0.value < 32 })
    #expect(!story.reader.search.editor.text.contains("rm"))
  }

  @Test("Tab completes the names of fields")
  func completing() {
    var story = Story(120, 36)
    story.type("/kremlin is:u")
    story.press(.tab)
    #expect(story.reader.search.editor.text == "kremlin is:unread")
  }
}

@Suite("Mouse and layout")
struct PointingStories {
  @Test("what was not understood is still said when the search is kept")
  func problems() {
    var story = Story(120, 36)
    story.type("/kremlin is:blah")
    story.press(.enter)
    let bar = story.screen.split(separator: "\n").first ?? ""
    #expect(bar.contains("blah”"))
  }

  @Test("a word that is not in the article is named at once")
  func notInArticle() {
    var story = Story(120, 36)
    story.press(.enter)
    story.type("\\zeppelin")
    story.press(.enter)
    #expect(story.screen.contains("“zeppelin” is not in this article"))
  }

  @Test("a screen that became larger asks at once for the rows and snippets that it has room for")
  func growing() throws {
    var story = Story(40, 10, shelf: .numbered(200))
    story.type("/text")
    story.press(.enter)
    var reader = story.reader
    var window = RowsWindow(
      rows: reader.list.window.rows.prefix(15).map { row in
        var row = row
        row.snippet = nil
        return row
      }, firstIndex: 0)
    window.tally = RowsTally(articles: 200, unread: 0)
    _ = reader.update(.rows(window, generation: reader.rowsGeneration))
    let effects = reader.update(.input(.resize(Size(width: 130, height: 50))))
    let snippets = effects.flatMap { effect -> [ArticleID] in
      if case .loadSnippets(let ids, _, _) = effect { ids } else { [] }
    }
    // All but the one that the pane's last line cuts.
    #expect(Set(snippets) == Set(window.rows.prefix(14).map(\.id)))
    #expect(effects.contains { if case .loadRows = $0 { true } else { false } })
    let again = reader.update(.input(.resize(Size(width: 130, height: 50))))
    #expect(!again.contains { if case .loadSnippets = $0 { true } else { false } })
  }

  @Test("a hit without a snippet shows its whole date, not a second time its source")
  func rowsWithoutSnippets() throws {
    var story = Story(80, 24)
    story.type("/krem")
    var window = RowsWindow(
      rows: story.reader.list.window.rows.map { row in
        var row = row
        row.snippet = nil
        return row
      }, firstIndex: 0)
    window.tally = RowsTally(articles: 2, unread: 2)
    story.send(.rows(window, generation: story.reader.rowsGeneration))
    let lines = story.screen.split(separator: "\n").map(String.init)
    let row = try #require(lines.firstIndex { $0.contains("Wire Digest") })
    #expect(!lines[row + 1].contains("Wire Digest"))
    #expect(lines[row + 1].contains("Today, Tuesday 11 March 2025"))
    story.resize(50, 24)
    let narrow = story.screen.split(separator: "\n").map(String.init)
    #expect(
      narrow[narrow.firstIndex { $0.contains("Kremlin sees") }.map { $0 + 1 } ?? 0].contains(
        "Wire Digest"))
  }
}
