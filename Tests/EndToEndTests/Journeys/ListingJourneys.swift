import Foundation
import Testing

extension EndToEnd {
  @Suite("Lists in the shell")
  struct Listing {
    @Test(
      "list prints the articles on standard output and names on standard error what it left out")
    func lists() throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      try scratch.write("harbour.html", "<h1>harbour</h1><p>Words.</p>")
      try scratch.write("empty.html", "")
      let run = try Command([Program.path(), "list", "--format", "{title}", scratch.folder.path])
      #expect(run.text == "harbour\n" && run.code == 0)
      #expect(run.errorText.contains("empty.html: left out: empty"))
      let missing = try Command([Program.path(), "list", scratch.folder.path, "/nowhere"])
      #expect(missing.code == 1 && missing.errorText.contains("there is no such file"))
    }

    @Test("search exits with 1 when nothing is found, and names what it did not understand")
    func searches() throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      try scratch.write("harbour.html", "<h1>harbour</h1><p>Words.</p>")
      let found = try Command(
        [Program.path(), "search", "--json", "harbour is:blue", scratch.folder.path])
      #expect(found.code == 0)
      #expect(found.errorText.contains("knows no “blue”"))
      let feed = try JSONDecoder().decode(Feed.self, from: found.output)
      #expect(feed.items.map(\.title) == ["harbour"])
      let nothing = try Command([Program.path(), "search", "zebra", scratch.folder.path])
      #expect(nothing.code == 1 && nothing.text.isEmpty)
    }

    @Test("in a locale without Unicode lists and pages are ASCII, and JSON stays UTF-8")
    func plainLocale() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write(
        "news/a.md", "---\ntitle: “Große” ﬁsh\ntags: [Łódź]\n---\n\nÆon — œuvre, 新.\n")
      #expect(try scene.run("add", "news").code == 0)
      #expect(try scene.shell("LC_ALL=C $G list --format '{title}'").text == "\"Grosse\" fish\n")
      #expect(try scene.shell("LC_ALL=C $G search grosse").text.contains("\"Grosse\" fish"))
      #expect(try scene.shell("LC_ALL=C $G tag --list").text == "1\tLodz\tdocument\n")
      let shown = try scene.shell("LC_ALL=C $G show news/a.md")
      #expect(shown.text.contains("AEon -- oeuvre, ?") && shown.output.allSatisfy { $0 < 0x80 })
      let json = try scene.shell("LC_ALL=C $G list --json").text
      #expect(json.contains("“Große” ﬁsh") && json.contains("Æon — œuvre, 新."))
    }

    @Test("a limit below 1 is wrong usage and says so, wherever it stands")
    func limits() throws {
      let program = try Program.path()
      for words in [
        ["list", "--limit", "-1"], ["search", "x", "--limit=-1"], ["list", "--limit=0"],
      ] {
        let run = try Command([program] + words)
        #expect(run.code == 2 && run.text.isEmpty, "\(words)")
        #expect(run.errorText.contains("--limit is a number from 1 on."), "\(run.errorText)")
      }
      #expect(try Command([program, "list", "--help"]).text.contains("from 1 on"))
      let interval = try Command([program, "feeds", "set", "1", "--interval", "-5"])
      #expect(interval.code == 2 && interval.errorText.contains("from 15 minutes to a year"))
    }

    @Test("the list of tags has one's own and those of documents, each with its number")
    func tags() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      for (name, tags) in [("a", "Sea, ferries"), ("b", "sea, SEA"), ("c", "wind")] {
        try scene.scratch.write(
          "news/\(name).md", "---\ntitle: \(name)\ntags: [\(tags)]\n---\n\nWords of the day.\n")
      }
      #expect(try scene.run("add", "news").code == 0)
      #expect(try scene.run("tag", "--add", "mine", "--add", "wind", "tag:wind").code == 0)
      #expect(
        try scene.run("tag", "--list").text
          == "1\tferries\tdocument\n1\tmine\town\n2\tSea\tdocument\n"
          + "1\twind\town\n1\twind\tdocument\n")
      try scene.run("mark", "trashed", "tag:ferries")
      #expect(try scene.run("tag", "--list").text.contains("1\tsea\tdocument\n"))
    }

    @Test("an option before the command is the command's; what it does not take is refused by name")
    func ordersOptions() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(3)
      let file = scene.folder.appending(path: "own.sqlite").path
      #expect(try scene.run("--library", file, "add", "news").code == 0)
      let listed = try scene.run("--library=\(file)", "list", "--limit", "2", "--format", "{title}")
      #expect(listed.code == 0 && listed.text.split(separator: "\n").count == 2)
      #expect(
        try scene.run("--library", file, "search", "number1", "--format", "{title}").text
          == "Notice number1\n")
      #expect(try scene.run("list").text.isEmpty)
      let theme = try scene.run("--theme", "light", "list")
      #expect(theme.code == 2 && theme.errorText.contains("--theme is for the reader"))
      let parse = try scene.run("--library", file, "parse", "news/article-1.md")
      #expect(parse.code == 2 && parse.errorText.contains("about no library"))
      #expect(try scene.run("--library", file, "news").text.contains("Notice number1"))
    }

    private struct Feed: Decodable {
      struct Item: Decodable {
        let title: String
      }

      let items: [Item]
    }
  }
}
