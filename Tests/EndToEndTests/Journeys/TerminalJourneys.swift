import Foundation
import Testing

extension EndToEnd {
  @Suite("Terminals and pipes", .serialized)
  struct Terminals {
    @Test("a locale without UTF-8 gets ASCII and no garbage")
    func plainLocale() throws {
      let tmux = try Tmux(Tmux.Settings(locale: "C"))
      defer { tmux.end() }
      try Samples.write(into: tmux.scratch)
      let log = tmux.scratch.folder.appending(path: "bytes").path
      try tmux.record(into: log)
      try tmux.shell("$G news; echo ended $?")
      try tmux.wait(for: "Orchard counts")
      try tmux.press("Enter")
      try tmux.wait(for: "sails again")
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: log))
      #expect(!bytes.isEmpty && bytes.allSatisfy { $0 < 0x80 })
    }

    @Test(
      "old and small terminals work", arguments: ["vt100", "linux", "screen", "xterm-256color"])
    func terms(name: String) throws {
      let tmux = try Tmux.reading(Tmux.Settings(term: name))
      defer { tmux.end() }
      try tmux.press("Enter")
      try tmux.wait(for: "sails again")
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
      try tmux.wait(for: "all over")
      #expect(try tmux.isRestored())
    }

    @Test("a terminal that cannot be used is explained in a sentence")
    func dumb() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try Samples.write(into: tmux.scratch)
      try tmux.shell("TERM=no-such-terminal $G news; echo ended $?")
      try tmux.wait(for: "ended 1")
      #expect(try tmux.screen().contains("no-such-terminal"))
    }

    @Test("keys come from the terminal where standard input is something else")
    func otherInput() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try Samples.write(into: tmux.scratch)
      try tmux.shell("echo words | $G news; echo ended $?")
      try tmux.wait(for: "Orchard counts")
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
    }

    @Test("a log is written only where it is asked for, and never over what it held")
    func log() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try Samples.write(into: tmux.scratch)
      try tmux.scratch.write("log", "before\n")
      try tmux.shell("$G --log log news; echo ended $?")
      try tmux.wait(for: "Orchard counts")
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
      let lines = tmux.scratch.text(of: "log")?.split(separator: "\n") ?? []
      #expect(lines.first == "before")
      #expect(lines.last?.hasSuffix("ended with code 0") == true)
    }

    @Test("into a pipe goes the list, without a single control sequence")
    func pipe() throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      try Samples.write(into: scratch)
      let news = scratch.folder.appending(path: "news").path
      let list = try Command([Program.path(), news])
      #expect(list.code == 0)
      #expect(list.text.contains("Ferry returns to the north quay"))
      #expect(!list.output.contains(0x1B))
    }

    @Test("an article is shown by the id that the list prints")
    func showByID() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.scratch.write("news/a.md", "# The bells are back\n\nThey rang at noon.\n")
      let folder = tmux.scratch.folder
      let list = try Command([Program.path(), "list", "--format", "{id}", "news"], folder: folder)
      let id = list.text.trimmingCharacters(in: .whitespacesAndNewlines)
      let shown = try Command([Program.path(), "show", id, "news"], folder: folder)
      #expect(shown.code == 0 && shown.text.contains("They rang at noon."))
      let unknown = try Command([Program.path(), "show", "12", "news"], folder: folder)
      #expect(unknown.code == 1 && unknown.errorText.contains("gazette list"))
    }

    @Test("an empty library, or a path that does not exist, is explained with the right exit code")
    func usage() throws {
      let program = try Program.path()
      let nothing = try Command([program])
      #expect(nothing.code == 0)
      #expect(nothing.errorText.contains("gazette add"))
      let missing = try Command([program, "/no/such/place"])
      #expect(missing.code == 1)
      #expect(missing.errorText.contains("/no/such/place"))
      #expect(missing.output.isEmpty)
    }
  }
}
