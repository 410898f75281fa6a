import Foundation
import HostileServer
import Testing

extension EndToEnd {
  /// Web feeds through the real program, from a server on this machine.
  @Suite("Web feeds in the shell")
  struct FeedJourneys {
    @Test("a site is added, its feed found, refreshed, changed, removed and restored")
    func life() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let library = scene.library
      try scene.serve("harbour", 0..<3)
      let site = try scene.server.serve(
        "index.html",
        """
        <html><head><link rel="alternate" type="application/rss+xml" href="harbour.xml"></head></html>
        """)
      let added = try library.run("add", site, "--folder", "News/Sea", "--tag", "ferries")
      #expect(added.code == 0, "\(added.errorText)")
      #expect(added.text.contains("index.html is a page; following its feed harbour post"))
      #expect(added.text.contains("3 new articles of 1 feed"))
      #expect(try library.run("feeds").text.contains("\t3\t3\tNews/Sea/harbour post\t"))
      #expect(try library.ids("tag:ferries").count == 3)
      try library.run("tag", "--add", "mine", "number1")
      #expect(try library.run("tag", "--list").text == "3\tferries\tfeed\n1\tmine\town\n")
      let kept = try library.run("tag", "--remove", "ferries", "number1")
      #expect(kept.errorText.contains("gazette feeds tag --remove"))
      try library.run("tag", "--remove", "mine", "number1")

      try scene.serve("harbour", 1..<5)
      #expect(try library.run("refresh").code == 0)
      #expect(try library.ids().count == 3)
      let refreshed = try library.run("refresh", "--feed", "harbour", "--json")
      #expect(refreshed.text.contains("\"new\" : 2"))
      #expect(try library.ids().count == 5)

      #expect(try library.run("feeds", "rename", "harbour", "Mine").code == 0)
      #expect(try library.run("feeds", "--health").text.contains("Mine  http"))
      #expect(try library.run("feeds", "remove", "Mine").code == 0)
      #expect(try library.run("feeds").text.isEmpty && library.ids().isEmpty)
      #expect(try library.run("feeds", "--removed").text.contains("Mine"))
      #expect(try library.run("feeds", "restore", "Mine").code == 0)
      #expect(try library.ids().count == 5)
      try library.expectHealth()
    }

    @Test("a site with several feeds is asked about; --first takes the first")
    func several() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      try scene.serve("harbour", 0..<1)
      try scene.serve("valley", 0..<1)
      let links = ["valley", "harbour"].map {
        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\($0).xml\">"
      }
      let site = try scene.server.serve("index.html", "<head>\(links.joined())</head>")
      let asked = try scene.library.run("add", site)
      #expect(asked.code == 1)
      #expect(asked.errorText.contains("--first") && asked.errorText.contains("harbour.xml"))
      #expect(try scene.library.run("add", "--first", site).text.contains("valley post"))
    }

    @Test("what is odd about a feed is said when it is read")
    func oddities() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let broken = "<rss><channel><title>Broken</title><item><title>One</title>"
      let address = try scene.server.serve("broken.xml", broken)
      let added = try scene.library.run("add", address)
      #expect(added.code == 0 && added.text.contains("1 new article of 1 feed"))
      #expect(added.errorText.contains("Broken: 2 oddities of the feed: "), "\(added.errorText)")
      try scene.server.serve("broken.xml", broken + "</item><item><title>Two</title>")
      let refreshed = try scene.library.run("refresh", "--all")
      #expect(refreshed.errorText.contains("oddities of the feed: "))
    }

    @Test("without libxml2 a feed is read all the same, and the package is named")
    func withoutLibrary() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let address = try scene.serve("harbour", 0..<2)
      for name in ["libxml2.so.2", "libxml2.so.16"] {
        try scene.library.scratch.write("lib/\(name)", "")
      }
      let added = try scene.library.shell("LD_LIBRARY_PATH=lib $G add \(address)")
      #expect(added.text.contains("2 new articles of 1 feed"), "\(added.errorText)")
      #expect(added.errorText.contains("apt-get install libxml2"), "\(added.errorText)")
      #expect(!added.errorText.contains("well-formed"))
    }

    @Test("a feed in a file and one of a command; what fails is named and the rest is read")
    func places() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let library = scene.library
      try scene.serve("harbour", 0..<2)
      let file = scene.server.folder.appending(path: "harbour.xml").path
      #expect(try library.run("add", file).text.contains("file:///"))
      #expect(try library.run("add", "exec:cat '\(file)'", "--name", "Cat").code == 0)
      #expect(try library.run("feeds").text.split(separator: "\n").count == 2)
      #expect(try library.ids().count == 2)
      for place in ["exec:false", scene.server.origin + "/status/404", "exec:'a"] {
        let failed = try library.run("add", place)
        #expect(failed.code == 1 && failed.errorText.contains("was not added"))
      }
      try FileManager.default.removeItem(atPath: file)
      let lost = try library.run("refresh", "--all")
      #expect(lost.code == 1)
      #expect(lost.errorText.contains("Cat: cat ended with code 1"))
      #expect(try library.ids().count == 2)
    }

    @Test("an address that answers with nothing is said to, and not taken for a page")
    func empty() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      for text in ["", " \r\n\t\n", "\u{FEFF}\n"] {
        let added = try scene.library.run("add", try scene.server.serve("empty.html", text))
        #expect(added.code == 1 && added.text.isEmpty)
        let words = "an empty document; it may be back later"
        #expect(added.errorText.contains(words), "\(added.errorText)")
      }
      let command = try scene.library.run("add", "exec:true")
      #expect(command.code == 1 && command.errorText.contains("an empty document"))
      // One that was a feed before fails with the same words.
      let address = try scene.serve("harbour", 0..<1)
      try scene.library.run("add", address)
      try scene.server.serve("harbour.xml", "")
      let refreshed = try scene.library.run("refresh", "--all")
      #expect(refreshed.errorText.contains("harbour post: What came from there is an empty"))
    }

    @Test("lists of feeds go out and come in, also through pipes; none leads to this machine")
    func lists() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let library = scene.library
      let address = try scene.serve("harbour", 0..<1)
      try library.run("add", address, "--folder", "News")
      let there = try library.shell("$G export --opml | $G import --opml - --library other.sqlite")
      #expect(there.code == 0 && there.text.contains("1 feed is followed"), "\(there.errorText)")
      let refreshed = try library.run("refresh", "--library", "other.sqlite")
      #expect(refreshed.code == 1 && refreshed.errorText.contains("private network"))
      // What it advises can be pasted.
      let advice = try #require(refreshed.errorText.range(of: "gazette feeds set "))
      let command = refreshed.errorText[advice.lowerBound...].prefix { !$0.isNewline }.dropFirst(7)
      #expect(try library.shell("$G \(command) --library other.sqlite").code == 0, "\(command)")
      #expect(try library.run("refresh", "--all", "--library", "other.sqlite").code == 0)
      let back = try library.shell("$G export --opml --library other.sqlite")
      #expect(try back.text == library.run("export", "--opml").text)
      #expect(try library.run("import", "--opml", address).code == 1)
    }

    @Test("a refresh that is killed doubles nothing, loses nothing and goes on")
    func kills() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let library = scene.library
      let addresses = try (0..<12).map { try scene.serve("feed\($0)", 0..<20) }
      for address in addresses { try library.run("add", address) }
      for round in 1...6 {
        for number in 0..<12 { try scene.serve("feed\(number)", round..<20 + round * 5) }
        let moment = Double.random(in: 0.02...0.5)
        try library.shell("timeout -s KILL \(moment) $G refresh --all >killed.out 2>&1")
      }
      let last = try library.run("refresh", "--all")
      #expect(last.code == 0, "\(last.errorText)")
      #expect(try library.ids().count == 12 * 50)
      try library.expectHealth()
    }
  }
}
