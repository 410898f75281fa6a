import Foundation
import Testing

extension EndToEnd {
  /// Killed at random moments; `GAZETTE_KILLS` says how often altogether, as `make soak` does.
  @Suite("A library whose program is killed")
  struct KillJourneys {
    /// Times for each of the four journeys.
    private static let kills =
      (ProcessInfo.processInfo.environment["GAZETTE_KILLS"].flatMap(Int.init) ?? 24) / 4

    /// Runs a line of the shell and kills everything in it after a random while.
    private func kill(_ scene: LibraryScene, _ line: String, within seconds: Double) throws {
      let moment = Double.random(in: 0.005...seconds)
      try scene.shell("timeout -s KILL \(moment) sh -c '\(line)' >killed.out 2>&1")
    }

    @Test("an import goes on where it was killed, and no article is doubled or missing")
    func importing() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(400)
      for _ in 0..<Self.kills { try kill(scene, "$G add news", within: 0.6) }
      #expect(try scene.run("add", "news").code == 0)
      #expect(try scene.ids().count == 400)
      try scene.expectHealth()
    }

    @Test("a refresh that is killed while files come, change, move and go leaves nothing behind")
    func refreshing() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(200)
      try scene.run("add", "news")
      for round in 0..<Self.kills {
        try scene.write(20, from: 200 + round * 20)
        try scene.shell(
          """
          echo more >> news/article-\(round * 3).md; mkdir -p news/moved
          mv news/article-\(round * 3 + 1).md news/moved/; rm news/article-\(round * 3 + 2).md
          """)
        try kill(scene, "$G refresh", within: 0.3)
      }
      #expect(try scene.run("refresh").code == 0)
      let all = 200 + Self.kills * 20
      #expect(try scene.ids().count == all)
      #expect(try scene.ids("ferry is:gone").count == Self.kills)
      try scene.expectHealth()
    }

    @Test("no change that was acknowledged is lost when the program is killed")
    func marking() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(60)
      try scene.run("add", "news")
      let ids = try scene.ids()
      for round in 0..<Self.kills {
        let some = ids.shuffled().prefix(6).joined(separator: " ")
        let mark = ["read", "starred"][round % 2]
        try kill(
          scene, "for id in \(some); do $G mark \(mark) $id && echo $id >> \(mark).done; done",
          within: 0.4)
      }
      for (mark, state) in [("read", "is:read"), ("starred", "is:starred")] {
        let done = Set((scene.scratch.text(of: mark + ".done") ?? "").split(separator: "\n"))
        let kept = Set(try scene.ids("ferry \(state)").map { Substring($0) })
        #expect(done.isSubset(of: kept))
      }
      try scene.expectHealth()
    }

    @Test("a reader that is killed begins again where it was a moment before, also in the text")
    func reading() throws {
      let tmux = try Tmux(Tmux.Settings(columns: 100, lines: 24))
      defer { tmux.end() }
      let lines = (1...200).map { "Line \($0) of the log.\n\n" }.joined()
      try tmux.scratch.write("long.md", "# A long way home\n\n2025-03-02\n\n\(lines)")
      try tmux.scratch.write("short.md", "# Another ferry\n\n2025-03-03\n\nA ferry.")
      try tmux.shell("$G add *.md; sh -c 'echo $$ > pid; exec $G'")
      try tmux.wait(for: "Another ferry")
      try tmux.type("/log")
      try tmux.press("Enter", "Enter")
      try tmux.wait(for: "Line 1 of the log.")
      try tmux.type("60j")
      try tmux.wait(for: "Line 33 of the log.")
      try tmux.wait("the session and the place to be kept") { _ in
        let state = try Command([Program.path(), "export", "--state"], folder: tmux.scratch.folder)
        let session = tmux.scratch.text(of: ".state/gazette/session.json") ?? ""
        return state.text.contains("\"place\"") && session.contains("\"isReading\" : true")
      }
      let process = try #require(tmux.scratch.text(of: "pid").flatMap { Int32($0.dropLast()) })
      Foundation.kill(process, SIGKILL)
      try tmux.shell("")
      try tmux.shell("stty sane; clear; $G")
      try tmux.wait(for: "Line 33 of the log.")
    }

    @Test("an older library that is killed while it is brought to the present is whole afterwards")
    func migrating() throws {
      for round in 0..<Self.kills {
        let scene = try LibraryScene()
        defer { scene.end() }
        let version = 1 + round % OldLibraries.versions.count
        let articles = OldLibraries.articles(version: version)
        try OldLibraries.copy(version: version, to: scene.file)
        try kill(scene, "$G refresh; $G list", within: 0.25)
        try kill(scene, "$G refresh", within: 0.25)
        #expect(try scene.run("refresh").code == 0)
        #expect(
          try scene.run("list", "--format", "{id}").text.split(separator: "\n").count == articles)
        #expect(try scene.ids("is:starred").count == 2)
        try scene.expectHealth()
      }
    }
  }
}
