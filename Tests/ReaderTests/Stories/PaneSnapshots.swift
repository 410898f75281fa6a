import Terminal
import Testing

@testable import Reader

@Suite("What the screen looks like")
struct PaneSnapshots {
  @Test(
    "the list and the reader, at every size",
    arguments: [(200, 50), (120, 36), (100, 30), (80, 24), (60, 14), (40, 10), (21, 6), (20, 5)])
  func sizes(width: Int, height: Int) throws {
    let story = Story(width, height)
    try expectSnapshot(story.screen, named: "list-\(width)x\(height)")
  }

  @Test("reading an article", arguments: [(120, 36), (80, 24), (40, 10)])
  func reading(width: Int, height: Int) throws {
    var story = Story(width, height)
    story.press(.character("j"), .enter)
    try expectSnapshot(story.screen, named: "reading-\(width)x\(height)")
  }

  @Test("the search bar at work", arguments: [(120, 24), (80, 24), (40, 10)])
  func searching(width: Int, height: Int) throws {
    var story = Story(width, height)
    story.type("/krem")
    try expectSnapshot(story.screen, named: "search-\(width)x\(height)")
  }

  @Test("a terminal that only has ASCII and no colours")
  func plain() throws {
    let story = Story(120, 20, colors: 0, isUnicode: false)
    let map = story.screen
    try expectSnapshot(map, named: "ascii-120x20")
    // Letters of articles are the screen's to replace; signs that panes draw are not.
    #expect(!map.contains { "│─●○★▌▏…·".contains($0) })
  }

  @Test("the help overlay")
  func help() throws {
    var story = Story(80, 24)
    story.press(.character("?"))
    try expectSnapshot(story.screen, named: "help-80x24")
    story.type("star")
    try expectSnapshot(story.screen, named: "help-star-80x24")
  }

  @Test("colour means unread, hit, link and focus, and nothing else")
  func styles() throws {
    let story = Story(100, 24)
    try expectSnapshot(story.reader.view().surface.styleMap, named: "styles-100x24")
  }
}
