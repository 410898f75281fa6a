import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("What is typed in the shell")
  struct CommandLineJourneys {
    @Test("help about what is no command is wrong usage")
    func help() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      let unknown = try scene.run("help", "nosuch")
      #expect(unknown.code == 2 && unknown.errorText.contains("no command “nosuch”"))
      for words in [["help"], ["help", "search"], ["help", "feeds", "set"], ["help", "help"]] {
        #expect(try Command([scene.program] + words, folder: scene.folder).code == 0, "\(words)")
      }
      #expect(try scene.run("help", "feeds", "nosuch").code == 2)
    }

    @Test("a query that begins with a minus, and an empty one, say how it is written")
    func queries() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(2)
      let minus = try scene.run("search", "--limit", "3", "-moscow", "news")
      #expect(minus.code == 2 && minus.errorText.contains("gazette search -- '-moscow'"))
      #expect(try scene.run("search", "--", "-moscow", "news").code == 0)
      for query in ["", "  "] {
        let empty = try scene.run("search", query, "news")
        #expect(empty.code == 2 && empty.text.isEmpty && empty.errorText.contains("gazette list"))
      }
      #expect(try scene.run("search", "ferry", "--limit", "-1", "news").errorText.contains("limit"))
    }

    @Test("an article from before 1970 has a negative id, which every command takes")
    func negativeIDs() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      for (name, day) in [("one", "10 March 1925"), ("two", "11 March 1925")] {
        let text = "# Notice \(name)\n\n\(day)\n\nThe ferry \(name) sails.\n"
        try scene.scratch.write("news/\(name).md", text)
      }
      try scene.run("add", "news")
      let ids = try scene.run("list", "--format", "{id}").text.split(separator: "\n").map(
        String.init)
      try #require(ids.count == 2 && ids.allSatisfy { $0.hasPrefix("-") }, "\(ids)")
      let shown = try scene.run("show", ids[0], "--width", "60")
      #expect(shown.code == 0 && shown.text.contains("The ferry two sails."), "\(shown.errorText)")
      #expect(try scene.run("show", "--json", ids[1], "news").text.contains("ferry one"))
      #expect(try scene.run("mark", "read", ids[0], ids[1]).text == "2 articles changed\n")
      #expect(try scene.run("tag", "--add", "old", ids[0]).text == "1 article changed\n")
      #expect(try scene.run("tag", ids[0], "--remove", "old").text == "1 article changed\n")
      for command in ["open", "fetch"] {
        let none = try scene.run(command, ids[0])
        #expect(none.code == 1 && none.errorText.contains("no original address"))
      }
      let missing = try scene.run("show", "-77")
      #expect(missing.code == 1 && missing.errorText.contains("-77"), "\(missing.errorText)")
    }

    @Test("in a locale without Unicode standard error is ASCII, too")
    func letters() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      let plain = try scene.shell("LC_ALL=C $G search is:bogus; LC_ALL=C $G help nosuch")
      #expect(plain.errorText.contains("\"bogus\"") && plain.errorText.contains("\"nosuch\""))
      #expect(plain.errorText.utf8.allSatisfy { $0 < 0x80 }, "\(plain.errorText)")
      let wide = try scene.shell("LC_ALL=C.UTF-8 $G search is:bogus")
      #expect(wide.errorText.contains("“bogus”"))
    }

    @Test("what is odd about a list of feeds is said once, and that one is empty")
    func lists() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write(
        "odd.opml",
        "<opml><outline xmlUrl='http://a.example/'/><outline xmlUrl='http://b.example/'/>")
      let odd = try scene.run("parse", "odd.opml").text
      #expect(odd.components(separatedBy: "no well-formed XML").count == 2, "\(odd)")
      #expect(odd.components(separatedBy: "file: odd.opml").count == 3, "\(odd)")
      try scene.scratch.write("empty.opml", "")
      for words in ["parse empty.opml", "parse --json empty.opml", "import --opml empty.opml"] {
        let empty = try scene.shell("$G \(words)")
        #expect(empty.code == 1 && empty.errorText.contains("it is empty"), "\(empty.errorText)")
      }
    }

    @Test(
      "an interval is minutes, or has a unit",
      arguments: [("90", 5_400), ("30m", 1_800), ("2h", 7_200), ("1d", 86_400)])
    func interval(typed: String, seconds: Int) throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write("feed.opml", Self.list("http://a.example/feed"))
      try scene.run("import", "--opml", "feed.opml")
      let set = try scene.run("feeds", "set", "1", "--interval", typed)
      #expect(set.code == 0, "\(set.errorText)")
      let json = try scene.run("feeds", "--json").text.filter { !$0.isWhitespace }
      #expect(json.contains("\"interval\":\(seconds)"), "\(json)")
      for wrong in ["5", "-90", "2w", "h", "", "99999999999999999999d"] {
        #expect(try scene.run("feeds", "set", "1", "--interval", wrong).code == 2, "\(wrong)")
      }
    }

    @Test("what is the matter with a feed stands behind it, and OPML says what it leaves out")
    func marks() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write("feed.opml", Self.list("http://a.example/feed"))
      try scene.run("import", "--opml", "feed.opml")
      #expect(try scene.run("export", "--opml").errorText.isEmpty)
      try scene.run("feeds", "pause", "1")
      #expect(try scene.run("feeds").text.hasSuffix("\thttp://a.example/feed\tpaused\n"))
      try scene.run("feeds", "resume", "1")
      #expect(try scene.run("feeds").text.hasSuffix("\thttp://a.example/feed\n"))
      let own = "<rss version='2.0'><channel><title>Own</title></channel></rss>"
      try scene.scratch.write("own.xml", own)
      #expect(try scene.run("add", "exec:cat own.xml").code == 0)
      let exported = try scene.run("export", "--opml")
      #expect(exported.errorText.contains("1 feed is left out"), "\(exported.errorText)")
      #expect(!exported.text.contains("own.xml"))
    }

    @Test("ctrl-c ends a refresh with what came of it so far")
    func interrupted() throws {
      let server = try HostileServer()
      let feed = """
        <rss version='2.0'><channel><title>Own</title>
        <item><title>One</title><guid>1</guid></item></channel></rss>
        """
      let good = try server.serve("own.xml", feed)
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write("feed.opml", Self.list(good, server.origin + "/drip"))
      try scene.run("import", "--opml", "feed.opml", "--private")
      let ended = try scene.shell(
        "timeout --foreground --preserve-status -s INT 4 $G refresh; echo code $?")
      #expect(ended.text.contains("code 130"), "\(ended.text) \(ended.errorText)")
      #expect(
        ended.text.contains("1 new article of 1 feed, 1 not asked; interrupted"), "\(ended.text)")
      #expect(try scene.ids("one").count == 1)
    }

    @Test("ctrl-c before any feed answered says how many were not asked")
    func interruptedAtOnce() throws {
      let server = try HostileServer()
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write("feed.opml", Self.list(server.origin + "/drip"))
      try scene.run("import", "--opml", "feed.opml", "--private")
      let ended = try scene.shell(
        "timeout --foreground --preserve-status -s INT 3 $G refresh; echo code $?")
      #expect(
        ended.text == "0 new articles of 0 feeds, 1 not asked; interrupted\ncode 130\n",
        "\(ended.text)")
    }

    static func list(_ addresses: String...) -> String {
      "<opml version='2.0'><body>"
        + addresses.map { "<outline type='rss' xmlUrl='\($0)'/>" }.joined()
        + "</body></opml>"
    }
  }
}
