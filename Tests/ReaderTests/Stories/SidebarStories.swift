import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("The sidebar")
struct SidebarStories {
  private func story(_ width: Int = 130, _ height: Int = 30) -> Story {
    Story(width, height, isLibrary: true)
  }

  @Test("the sidebar stands on the left from 120 columns on, and B hides and shows it")
  func sidebar() {
    var wide = story()
    #expect(wide.screen.contains("Unread") && wide.screen.contains("politics"))
    wide.press(.character("B"))
    #expect(!wide.screen.contains("politics"))
    var narrow = story(80, 24)
    #expect(!narrow.screen.contains("politics"))
    narrow.press(.character("B"))
    #expect(narrow.screen.contains("politics") && narrow.reader.focus == .sidebar)
    narrow.press(.enter)
    #expect(!narrow.screen.contains("politics") && narrow.reader.focus == .list)
  }

  @Test("moving in the sidebar shows each part at once, and Esc goes back to everything")
  func views() {
    var story = story()
    story.press(.backTab, .character("j"), .character("j"))
    #expect(story.reader.list.view == .starred)
    #expect(story.screen.contains("search Starred"))
    story.press(.character("G"))
    #expect(story.reader.list.view == .source("西海日報"))
    story.press(.enter, .escape)
    #expect(story.reader.list.view == .all)
  }

  @Test("feeds are asked without numbers until these are known, and Esc in any list ends that")
  func refreshing() {
    for view in [Key.character("j"), .character("G")] {
      var story = story()
      story.press(.backTab, view, .enter)
      let before = story.reader.list.view
      story.send(.refreshing(FeedProgress(), isAsked: false))
      #expect(story.screen.contains("asking feeds") && !story.screen.contains("feeds 0/0"))
      var progress = FeedProgress()
      progress.feeds = 60
      progress.done = 3
      story.send(.refreshing(progress, isAsked: false))
      #expect(story.screen.contains("asking feeds 3/60"))
      story.press(.escape)
      #expect(story.outside.last == .cancelRefresh && story.reader.list.view == before)
      #expect(story.screen.contains("no more feeds are asked"))
      story.press(.escape)
      #expect(story.reader.list.view == .all)
    }
  }

  @Test("d twice on a feed in the sidebar lets it go, any other key between does not")
  func lettingGo() {
    var story = story()
    let feed = Feed(id: FeedID(7), kind: .folder, address: "/n", title: "Clippings")
    var overview = story.shelf.overview
    overview.feeds = [feed]
    story.send(.overview(overview))
    story.press(.backTab)
    while story.reader.list.view != .feed(feed.id) { story.press(.character("j")) }
    story.press(.character("d"))
    #expect(story.screen.contains("d again lets go of “Clippings”"))
    story.press(.character("k"), .character("j"), .character("d"))
    #expect(!story.outside.contains(.removeFeed(feed.id)))
    story.press(.character("d"))
    #expect(story.outside.contains(.removeFeed(feed.id)))
    story.send(.done(.feedRemoved("Clippings", articles: 2)))
    #expect(story.screen.contains("2 articles in the trash") && story.reader.list.view == .all)
  }
}
