import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Pointer, split and sizes")
struct PointerStories {
  @Test("a click selects and focuses; the wheel scrolls what is under the pointer")
  func clicking() {
    var story = Story(120, 36)
    story.mouse(.press, 10, 6)
    #expect(story.selectedTitle?.hasPrefix("Moscow") == true)
    story.mouse(.press, 80, 10)
    #expect(story.reader.focus == .article)
    story.mouse(.wheelDown, 10, 6)
    #expect(story.selectedTitle?.hasPrefix("新型") == true)
  }

  @Test("dragging the rule moves the split, = resets it")
  func dragging() {
    var story = Story(120, 36)
    let usual = story.reader.layout.list?.width
    story.mouse(.press, usual ?? 0, 10)
    story.mouse(.drag, 60, 10)
    story.mouse(.release, 60, 10)
    #expect(story.reader.layout.list?.width == 60)
    story.press(.character("="))
    #expect(story.reader.layout.list?.width == usual)
    story.press(.character(">"))
    #expect(story.reader.layout.list?.width == (usual ?? 0) + 2)
  }

  @Test("no size and no key makes it fall over")
  func survives() {
    let keys: [Key] =
      Keymap.standard.bindings.flatMap(\.keys) + "/?:\\fw|9x".map { .character($0) }
      + [.enter, .escape, .tab, .up, .down, .backspace, .delete, .home]
    for (width, height) in [(0, 0), (1, 1), (20, 5), (21, 6), (59, 11), (60, 12), (300, 100)] {
      var story = Story(width, height)
      var place = 7
      for step in 0..<600 {
        place = (place * 31 + step) % 7919
        story.press(keys[place % keys.count])
        if step % 50 == 0 { story.resize(place % 140, place % 45) }
        if step % 17 == 0 { story.mouse(.press, place % 100, place % 40) }
        _ = story.screen
      }
    }
  }
}
