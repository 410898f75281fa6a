import Foundation
import Testing

extension EndToEnd {
  @Suite("What was done goes from one library to another")
  struct StateJourneys {
    @Test("a state waits for its articles, and what was taken back is taken back there, too")
    func travels() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(12)
      try scene.run("add", "news")
      try scene.run("mark", "starred", "number3")
      try scene.run("mark", "read", "number5")
      try scene.shell("$G export --state | grep article > state.jsonl")
      let other = "other.sqlite"
      let early = try scene.run("--library", other, "import", "--state", "state.jsonl")
      #expect(early.code == 0 && early.text.contains("2 lines wait"), "\(early.text)")
      try scene.run("--library", other, "add", "news")
      let starred = try scene.run("--library", other, "search", "--format", "{title}", "is:starred")
      #expect(starred.text == "Notice number3\n")
      // Times are kept to the second.
      Thread.sleep(forTimeInterval: 1.1)
      try scene.run("mark", "unstarred", "number3")
      try scene.run("mark", "unread", "number5")
      try scene.shell("$G export --state > state.jsonl")
      let late = try scene.run("--library", other, "import", "--state", "state.jsonl")
      #expect(late.code == 0 && late.text.contains("2 articles have their state"), "\(late.text)")
      for query in ["is:starred", "is:read"] {
        #expect(try scene.run("--library", other, "search", query).code == 1)
      }
      let exports = try scene.shell("$G --library other.sqlite export --state | cmp - state.jsonl")
      #expect(exports.code == 0, "\(exports.text)")
    }
  }
}
