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

    private struct Feed: Decodable {
      struct Item: Decodable {
        let title: String
      }

      let items: [Item]
    }
  }
}
