import Foundation
import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Reading")
struct ReadingStories {
  @Test("Enter reads the article and marks it as read; h comes back")
  func opening() {
    var story = Story(120, 36)
    #expect(story.reader.list.window.unread == 4)
    story.press(.enter)
    #expect(story.reader.focus == .article)
    #expect(story.shelf.articles[0].status.isRead)
    #expect(story.reader.list.window.unread == 3)
    story.press(.character("h"))
    #expect(story.reader.focus == .list)
  }

  @Test("looking at the list marks nothing as read")
  func looking() {
    var story = Story(120, 36)
    story.type("jjkk")
    #expect(story.shelf.articles.filter(\.status.isRead).count == 1)
  }

  @Test("space pages through the article and then goes to the next unread one")
  func readingOn() {
    var story = Story(120, 20)
    story.press(.enter)
    #expect(story.selectedTitle?.hasPrefix("Kremlin") == true)
    story.press(.character(" "))
    #expect(story.selectedTitle?.hasPrefix("Moscow") == true)
    story.press(.character(" "))
    #expect(story.selectedTitle?.hasPrefix("Bahnhof") == true, "the third one was read before")
    story.press(.character(" "))
    let pages = (0..<50).prefix { _ in
      let top = story.reader.reading.top
      story.press(.character(" "))
      return story.reader.reading.top > top
    }
    #expect(pages.count > 2)
    #expect(story.reader.notice?.text == "nothing unread")
  }

  @Test("another width keeps the place in the text")
  func resizing() {
    var story = Story(120, 20)
    story.press(.character("G"), .enter)
    for _ in 0..<20 { story.press(.character("j")) }
    let first = firstParagraph(story)
    for (width, height) in [(60, 14), (200, 50), (40, 10), (90, 30), (120, 20)] {
      story.resize(width, height)
    }
    #expect(firstParagraph(story) == first)
  }

  private func firstParagraph(_ story: Story) -> Substring? {
    let text = story.screen
    guard let range = text.range(of: "Paragraph ") else { return nil }
    return text[range.upperBound...].prefix { $0 != " " }
  }

  @Test("u, s and U: every change can be taken back")
  func marking() {
    var story = Story(120, 36)
    story.press(.character("s"))
    #expect(story.shelf.articles[0].status.isStarred)
    story.press(.character("u"))
    #expect(story.shelf.articles[0].status.isRead)
    story.press(.character("U"))
    #expect(story.outside.last == .undo(isConfirmed: false))
    let change = StatusChange(articles: [story.shelf.articles[0].id], isRead: false)
    story.shelf.apply(change)
    let restored = [story.shelf.articles[0].id: ArticleStatus(isStarred: true)]
    let before = restored.mapValues { _ in ArticleStatus(isRead: true, isStarred: true) }
    story.send(
      .done(.undone(UndoneChange(count: 1, statuses: restored, before: before, title: "Ties"))))
    #expect(story.screen.contains("unread again: “Ties”"))
    #expect(story.reader.list.selectedRow?.status.isRead == false)
  }

  @Test("an older change of many articles is only taken back when U is pressed twice")
  func oldChange() {
    var story = Story(120, 36)
    let ids = story.shelf.articles.map(\.id)
    let statuses = Dictionary(uniqueKeysWithValues: ids.map { ($0, ArticleStatus()) })
    let before = statuses.mapValues { _ in ArticleStatus(isRead: true) }
    let change = UndoneChange(count: ids.count, statuses: statuses, before: before)
    story.press(.character("U"))
    story.send(.undoAsked(change))
    #expect(story.screen.contains("U again takes an older change back: unread again: "))
    story.press(.character("j"), .character("U"))
    #expect(story.outside.last == .undo(isConfirmed: false))
    story.send(.undoAsked(change))
    story.press(.character("U"))
    #expect(story.outside.last == .undo(isConfirmed: true))
  }

  @Test("U selects the article that it takes out of the trash")
  func backFromTrash() throws {
    var story = Story(120, 36, isLibrary: true)
    story.press(.character("j"), .character("d"))
    let trashed = story.shelf.articles.remove(at: 1)
    story.send(.libraryChanged)
    #expect(story.reader.list.selected == story.shelf.articles[1].id)
    story.press(.character("U"))
    story.shelf.articles.insert(trashed, at: 1)
    let before = [trashed.id: ArticleStatus(isTrashed: true)]
    let restored = [trashed.id: ArticleStatus()]
    let undone = UndoneChange(count: 1, statuses: restored, before: before, title: "Talks")
    story.send(.done(.undone(undone)))
    #expect(story.reader.list.selected == trashed.id)
    #expect(story.reader.reading.id == trashed.id)
    #expect(story.reader.focus == .list)
  }

  @Test("o opens the original, y copies it, and an article without one says so")
  func original() {
    var story = Story(120, 36)
    story.press(.character("o"))
    #expect(story.screen.contains("this article has no original address"))
    story.press(.character("j"), .character("o"), .character("y"))
    #expect(
      story.outside.suffix(2) == [
        .open(url: "https://example.com/a"), .copy("https://example.com/a"),
      ])
  }

  @Test("w proposes a name that no title can turn into a path")
  func saving() {
    var shelf = Shelf.small
    shelf.articles[0] = Shelf.article(
      99, "../../etc/passwd -rf; $(reboot)", source: "", day: (2025, 3, 11), text: ["x"])
    var story = Story(120, 36, shelf: shelf)
    story.press(.character("w"), .enter)
    guard case .save(_, let path)? = story.outside.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(path == "etc-passwd-rf-reboot.md")
  }

  @Test("q goes back and then quits; Q quits at once")
  func quitting() {
    var story = Story(120, 36)
    story.press(.enter, .character("q"))
    #expect(story.reader.focus == .list)
    #expect(!story.outside.contains(.quit))
    story.press(.character("q"))
    #expect(story.outside.last == .quit)
  }
}
