import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Moving through the list")
struct ListStories {
  @Test("j, k, counts, g and G move the selection")
  func moving() {
    var story = Story(120, 36, shelf: .numbered(1000))
    #expect(story.selectedTitle == "Article 1000")
    story.press(.character("j"))
    #expect(story.selectedTitle == "Article 999")
    story.type("5j")
    #expect(story.selectedTitle == "Article 994")
    story.press(.character("G"))
    #expect(story.selectedTitle == "Article 1")
    story.press(.character("g"))
    #expect(story.selectedTitle == "Article 1000")
    story.press(.character("k"))
    #expect(story.selectedTitle == "Article 1000")
  }

  @Test("a list of thousands is read window by window, and no row is passed over")
  func windows() {
    var story = Story(120, 36, shelf: .numbered(2000))
    var seen: [String] = []
    for _ in 0..<2000 {
      if let title = story.selectedTitle { seen.append(title) }
      story.press(.character("j"))
    }
    #expect(seen == (1...2000).reversed().map { "Article \($0)" })
    #expect(story.reader.list.window.rows.count < 500)
  }

  @Test("the selected row is on the screen, wherever it is", arguments: [8, 12, 13, 24, 50])
  func visible(height: Int) {
    var story = Story(110, height, shelf: .numbered(300))
    let keys: [Key] = [.control("d"), .character("j"), .pageDown, .control("u"), .character("k")]
    for step in 0..<150 {
      story.press(keys[step * 7 % 5])
      let title = story.selectedTitle ?? "?"
      #expect(story.screen.contains("▌ ● \(title) ") || story.screen.contains("▌ ● \(title)\n"))
    }
  }

  @Test("articles that arrive move neither the selection nor its place on the screen")
  func arriving() {
    var story = Story(120, 36, shelf: .numbered(50))
    story.type("5j")
    let line = story.screen.split(separator: "\n").firstIndex { $0.contains("▌") }
    story.shelf = .numbered(80)
    story.send(.libraryChanged)
    #expect(story.selectedTitle == "Article 45")
    #expect(story.screen.split(separator: "\n").firstIndex { $0.contains("▌") } == line)
  }

  @Test("until the reader moves, the newest article stays selected while files are read")
  func untouched() {
    var story = Story(120, 36, shelf: .numbered(50))
    story.shelf = .numbered(80)
    story.send(.libraryChanged)
    #expect(story.selectedTitle == "Article 80")
  }

  @Test("O sorts, and the selection stays on its article")
  func sorting() {
    var story = Story(120, 36)
    story.press(.character("j"))
    let title = story.selectedTitle
    story.press(.character(","))
    #expect(story.reader.list.order == .oldestFirst)
    #expect(story.selectedTitle == title)
    story.type(":sort title\n")
    story.press(.enter)
    #expect(story.reader.list.order == .title)
  }

  @Test("an answer to a question that was overtaken is dropped")
  func stale() {
    var story = Story(120, 36)
    let before = story.screen
    story.send(.rows(.empty, generation: story.reader.rowsGeneration - 1))
    #expect(story.screen == before)
  }

  @Test("a list that fits the pane shows all its rows, whatever was selected before sorting")
  func filled() {
    var story = Story(120, 36)
    story.press(.end)
    for _ in 0..<4 {
      story.press(.character(","))
      #expect(story.reader.list.top == 0)
    }
  }

  @Test(": and a number goes to that row")
  func rowNumber() {
    var story = Story(120, 14, shelf: .numbered(400))
    story.type(":37")
    story.press(.enter)
    #expect(story.reader.list.selectedIndex == 36)
  }

  @Test("a number goes to its row however far it is: with G, g, j, k, J and behind a colon")
  func jumps() {
    var story = Story(120, 36, shelf: .numbered(5000))
    story.type("3000G")
    #expect(story.selectedTitle == "Article 2001")
    #expect(story.screen.contains("3000/5000") && story.screen.contains("▌ ● Article 2001"))
    story.type("1500j")
    #expect(story.selectedTitle == "Article 501")
    story.type("4000k")
    #expect(story.selectedTitle == "Article 4501")
    story.type("9000j")
    #expect(story.selectedTitle == "Article 1")
    story.type(":2500")
    story.press(.enter)
    #expect(story.selectedTitle == "Article 2501")
    story.press(.enter)
    story.type("1000J")
    #expect(story.selectedTitle == "Article 1501")
    let read = story.shelf.articles.filter(\.status.isRead).map(\.content.title)
    #expect(read == ["Article 2501", "Article 1501"])
  }

  @Test(
    "an article whose file is gone has a sign before its title, also in ASCII, and ? explains it")
  func gone() {
    let shelf = Shelf([
      Shelf.article(2, "Kept", source: "A", day: (2025, 3, 2), isGone: true, text: ["Words."]),
      Shelf.article(1, "There", source: "A", day: (2025, 3, 1), text: ["Words."]),
    ])
    for (isUnicode, sign, row) in [(true, "×", "●×Kept"), (false, "x", "*xKept")] {
      var story = Story(120, 36, shelf: shelf, isUnicode: isUnicode)
      #expect(story.screen.contains(row) && !story.screen.contains(sign + "There"))
      story.type("?the file is gone")
      #expect(story.screen.contains(" \(sign) ") && story.screen.contains("until gazette prune"))
    }
  }

  @Test("at an end that nobody counted the number says how far the end is, and k goes on from it")
  func uncountedEnd() {
    var story = Story(120, 36, shelf: .numbered(400))
    let whole = story.shelf.rows(
      RowsRequest(query: .everything, order: .newestFirst, anchor: .end, limit: 216))
    var window = whole
    window.tally = RowsTally(articles: 10_000, unread: 9_000, isExact: false)
    window.isNumberedFromEnd = true
    window.firstIndex = RowsWindow.assumedEnd - window.rows.count
    story.reader.list.isLoading = true
    story.press(.character("G"))
    story.reader.list.wish = .last
    story.send(.rows(window, generation: story.reader.rowsGeneration))
    #expect(story.selectedTitle == "Article 1" && story.screen.contains("end/10000+"))
    story.type("12k")
    #expect(story.selectedTitle == "Article 13" && story.screen.contains("end-12/10000+"))
  }
}
