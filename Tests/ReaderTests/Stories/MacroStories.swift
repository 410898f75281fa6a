import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Several commands on one key")
struct MacroStories {
  private func story(_ named: [(key: String, lines: [String])]) -> Story {
    let macros = Macro.read(named)
    #expect(macros.problems.isEmpty, "\(macros.problems)")
    return Story(100, 24, keymap: Keymap(Keymap.standard.bindings, macros: macros.macros))
  }

  @Test("the commands run in their order, each when the one before has what it asked for")
  func order() {
    var story = story([("x", ["toggle-star", "next-unread", "toggle-star", "open"])])
    story.press(.character("x"))
    #expect(story.shelf.articles.filter(\.status.isStarred).map(\.id.rawValue).sorted() == [8])
    #expect(story.selectedTitle?.hasPrefix("Moscow denies") == true)
    #expect(story.reader.focus == .article && story.reader.macro == nil)
  }

  @Test("a macro goes before the standard key, and help shows it in the key's place")
  func shadow() {
    var story = story([("j", ["end"]), ("ctrl-t", ["sort title"])])
    story.press(.character("j"))
    #expect(story.selectedTitle?.hasPrefix("שלום") == true)
    story.press(.control("t"))
    #expect(story.reader.list.order == .title)
    let rows = story.reader.keymap.helpRows
    #expect(rows[0].keys == "j" && rows[0].help == ":end")
    #expect(rows.first { $0.command == "down" }?.keys == "down")
    #expect(story.reader.keymap.label(of: .down) == "down")
    story.press(.character("?"))
    #expect(story.screen.contains(":sort title"))
  }

  @Test("what asks for an answer is the last line, and a key ends what waits")
  func ends() {
    var story = story([("x", ["tags", "quit"]), ("y", ["original", "trash"])])
    story.press(.character("x"))
    #expect(story.screen.contains("tags:") && !story.outside.contains(.quit))
    story.press(.escape)
    story.isOnline = false
    story.press(.down, .enter, .character("y"))
    #expect(story.reader.macro != nil)
    story.press(.character("k"))
    #expect(story.reader.macro == nil)
  }

  @Test("a failure ends a macro")
  func failure() {
    var story = story([("y", ["original", "trash"])])
    story.press(.down, .enter, .character("y"))
    #expect(story.reader.macro == nil && story.screen.contains("no such page"))
    #expect(story.shelf.articles.allSatisfy { !$0.status.isTrashed })
  }

  @Test("unknown keys and commands are named, and the other macros count")
  func mistakes() {
    let read = Macro.read([
      ("ctrl-tt", ["down"]), ("5", ["down"]), ("x", ["dwon"]), ("z", ["down"]), ("Z", ["up"]),
      ("^Z", ["up"]), ("ctrl-z", ["up"]),
    ])
    #expect(read.macros.map(\.key) == [.character("z"), .character("Z"), .control("z")])
    #expect(read.problems.count == 4)
    #expect(read.problems[0].contains("“ctrl-tt” is no key"))
    #expect(read.problems[1].contains("digit"))
    #expect(read.problems[2].contains("no command “dwon”"))
    #expect(read.problems[3].contains("macro already"))
  }

  @Test(
    "keys have names",
    arguments: [
      ("space", Key.character(" ")), ("F5", .function(5)), ("alt-x", .alt("x")),
      ("alt-X", .alt("X")), ("Ctrl-T", .control("t")), ("page down", .pageDown),
      ("ctrl-i", .tab), ("é", .character("é")), ("esc", .escape),
    ])
  func names(name: String, key: Key) { #expect(Key(named: name) == key) }

  @Test("the label of every standard key is a name of it")
  func labels() {
    for key in Keymap.standard.bindings.flatMap(\.keys) {
      #expect(Key(named: key.label) == key, "\(key.label)")
    }
  }

  @Test("every command runs from the command line by its name, and Tab finds it")
  func commands() {
    for command in Command.allCases {
      #expect(CommandLine(command.rawValue) == .command(command))
      #expect(CommandLine.completing(command.rawValue).contains(command.rawValue))
    }
    #expect(CommandLine("down 3") == .counted(.down, 3))
    var story = story([])
    story.type(":down 2")
    story.press(.enter)
    #expect(story.selectedTitle == "新型車両、来春から営業運転へ")
    story.type(":open https://example.com/x")
    story.isOnline = false
    story.press(.enter)
    #expect(story.reader.fetching?.address == "https://example.com/x")
    story.type(":open ferry")
    story.press(.enter)
    #expect(story.screen.contains("is no address"))
  }
}
