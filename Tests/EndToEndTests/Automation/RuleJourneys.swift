import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("Rules and mutes, through the built program")
  struct RuleJourneys {
    private func configure(_ scene: LibraryScene, _ text: String) throws {
      try scene.scratch.write(".config/gazette/config.toml", text)
    }

    private func feed(_ titles: [String]) -> String {
      let items = titles.map { title in
        """
        <item><title>\(title)</title><guid>\(title)</guid><description>It sails.</description>
        <enclosure url="https://a.example/\(title.count).mp3" type="audio/mpeg" length="1234567"/>
        </item>
        """
      }
      return """
        <rss version="2.0"><channel><title>Harbour</title>\(items.joined())</channel></rss>
        """
    }

    @Test("all mistakes of the settings are told by doctor and in the log, the first on the screen")
    func allMistakes() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try configure(scene, "moose = 1\nmute = [\"title:a\", 3, \"title:(\"]\ntheme = \"pink\"\n")
      try scene.write(1)
      try scene.run("add", "news")
      let told = try scene.run("doctor")
      #expect(told.code == 0)
      let mistakes = [
        "theme has to be", "mute[2] has to be", "“moose”", "the rule “title:(” rests",
      ]
      for mistake in mistakes { #expect(told.text.contains(mistake), "\(told.text)") }

      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.scratch.write(
        ".config/gazette/config.toml", "theme = \"pink\"\nmouse = 3\npictures = 3\n")
      try tmux.shell("$G --log log")
      try tmux.wait(for: "and 2 more: gazette doctor tells all")
      try tmux.press("Q")
      try tmux.wait(gone: "library is empty")
      let log = tmux.scratch.text(of: "log") ?? ""
      for name in ["theme", "mouse", "pictures"] {
        #expect(log.contains("\(name) has to be"), "\(log)")
      }
    }

    @Test("what comes with a web feed is muted, tagged and handed to a program, each article once")
    func refresh() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      let note = try scene.scratch.script("note.sh", "cat >> \"$(dirname \"$0\")/items\"\n")
      try configure(
        scene,
        """
        mute = ["title:sponsored"]
        [[on-new]]
        search = "title:ferry"
        tag = "work"
        run = ["\(note)"]
        """)
      try scene.scratch.write("feed.xml", feed(["Sponsored pills", "Ferry one", "Tram"]))
      let added = try scene.run("add", "feed.xml")
      #expect(added.code == 0, "\(added.errorText)")
      #expect(try scene.run("list", "--format", "{title}").text.contains("Tram"))
      let read = try scene.run("search", "--format", "{title}", "is:read")
      #expect(read.text == "Sponsored pills\n", "\(read.text)")
      #expect(try scene.run("search", "--format", "{title}", "tag:work").text == "Ferry one\n")
      try scene.scratch.write(
        "feed.xml", feed(["Sponsored pills", "Ferry one", "Ferry two", "Tram"]))
      let refreshed = try scene.run("refresh", "--all")
      #expect(refreshed.code == 0 && refreshed.errorText.isEmpty, "\(refreshed.errorText)")
      let items = (scene.scratch.text(of: "items") ?? "").split(separator: "\n")
      #expect(items.count == 2, "\(items)")
      #expect(items.allSatisfy { $0.contains(#""mime_type":"audio/mpeg""#) })
      #expect(items.last?.contains(#""title":"Ferry two""#) == true)

      let rules = try scene.run("rules").text
      #expect(rules.contains("1\tread\ttitle:sponsored\n"), "\(rules)")
      #expect(rules.contains("2\ttag work, run \(note)\ttitle:ferry\n"), "\(rules)")
      #expect(rules.contains("  Ferry two\n"))
      let json = try scene.run("rules", "--json").text
      #expect(json.contains(#""caught" : 2"#) && json.contains(#""title" : "Sponsored pills""#))
      try scene.expectHealth()
    }

    @Test("a rule that is not understood rests and is named; a program that fails has its sentence")
    func mistakes() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try configure(
        scene,
        """
        mute = ["titel:sponsored"]
        [[on-new]]
        search = "ferry"
        run = ["false"]
        """)
      try scene.scratch.write("feed.xml", feed(["Ferry one"]))
      let added = try scene.run("add", "feed.xml")
      #expect(added.code == 0)
      #expect(added.errorText.contains("the rule “titel:sponsored” rests: there is no field"))
      #expect(
        added.errorText.contains("false of the rule “ferry” failed with code 1 for “Ferry one”"),
        "\(added.errorText)")
      #expect(!(try scene.run("refresh", "--all").errorText.contains("failed with code")))
    }

    @Test("what is killed at any moment runs its program in the end, and no article is forgotten")
    func kills() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      let note = try scene.scratch.script(
        "note.sh", "cat > \"$0.$$\" && mv \"$0.$$\" \"$0.item.$$\"\n")
      try configure(scene, "[[on-new]]\nsearch = \"ferry\"\nrun = [\"\(note)\"]\ntag = \"seen\"\n")
      try scene.scratch.write("feed.xml", feed(["Tram"]))
      try scene.run("add", "feed.xml")
      var titles: [String] = []
      for round in 0..<6 {
        titles += (0..<5).map { "Ferry \(round)-\($0)" }
        try scene.scratch.write("feed.xml", feed(["Tram"] + titles))
        let moment = Double.random(in: 0.01...0.25)
        try scene.shell("timeout -s KILL \(moment) $G refresh --all >killed.out 2>&1")
      }
      #expect(try scene.run("refresh", "--all").code == 0)
      let tagged = try scene.run("search", "--format", "{title}", "tag:seen").text
      #expect(tagged.split(separator: "\n").count == titles.count)
      let report = try scene.run("rules").text
      #expect(report.hasPrefix("\(titles.count)\t") && !report.contains("wait for"), "\(report)")
      let items = try scene.shell("cat note.sh.item.*").text
      for title in titles { #expect(items.contains("\"title\":\"\(title)\""), "\(title)") }
      try scene.expectHealth()
    }
  }
}
