import Foundation
import Testing

extension EndToEnd {
  @Suite("Names, pipes and devices in the shell")
  struct ShellMannersJourneys {
    @Test("a query looks into the trash for what is to be restored, and means what a search means")
    func marking() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(3)
      try scene.run("add", "news")
      #expect(try scene.run("mark", "trashed", "number1").text == "1 article changed\n")
      #expect(try scene.run("mark", "restored", "number1").text == "1 article changed\n")
      #expect(try scene.run("mark", "starred", "number2 '").text == "1 article changed\n")
      for query in ["'", "tag:🎉", "on:2025-99", String(repeating: "ferry ", count: 400)] {
        let refused = try scene.run("mark", "read", query)
        #expect(refused.code == 2 && refused.errorText.contains("query, character"), "\(query)")
      }
      #expect(try scene.run("search", "'").errorText.contains("there is no word"))
    }

    @Test("help that cannot be written is no success")
    func fullDevice() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      for words in ["help search", "--version", "--help", "list --help"] {
        let full = try scene.shell("$G \(words) > /dev/full")
        #expect(full.code == 1 && full.errorText.contains("Cannot write"), "\(words)")
      }
      #expect(try scene.run("--version").text.contains("0."))
    }

    @Test("files whose names are no UTF-8 can be named, by their bytes and by what is printed")
    func oddNames() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      let make = "printf '# Odd coffee\\n\\nThe ferry has coffee.\\n' > $(printf 'caf\\351.md')"
      #expect(try scene.shell(make).code == 0)
      for words in ["parse", "show", "add"] {
        let named = try scene.shell("$G \(words) $(printf 'caf\\351.md')")
        #expect(named.code == 0, "\(words): \(named.errorText)")
      }
      #expect(try scene.run("parse", "caf\\xE9.md").text.contains("Odd coffee"))
      #expect(try scene.run("search", "coffee").text.contains("Odd coffee"))
      #expect(try scene.run("refresh").code == 0)
      #expect(try scene.run("list").text.contains("Odd coffee"))
    }

    @Test("lists and states come through pipes, too, and a folder is called one")
    func pipes() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(1)
      try scene.run("add", "news")
      #expect(try scene.run("mark", "starred", "ferry").code == 0)
      let pipe = try scene.shell(
        "$G export --state > s && mkfifo p && { cat s > p & $G import --state p; }")
      #expect(pipe.code == 0 && pipe.text.contains("1 article has its state"), "\(pipe.errorText)")
      #expect(try scene.run("import", "--state", "/dev/null").code == 0)
      #expect(try scene.run("import", "--state", "news").errorText.contains("it is a folder"))
      let rescue = try scene.run("doctor", "--rescue", "nowhere/new.sqlite")
      #expect(rescue.code == 1 && rescue.errorText.contains("There is no folder"))
    }

    @Test("names that turn the line around stand as escapes in JSON, and lose nothing")
    func turnedNames() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      let name = "exe\u{202E}txt\u{200B}.md"
      try scene.scratch.write("news/" + name, "# Turned\n\nThe ferry turns.\n")
      try scene.run("add", "news")
      try scene.run("mark", "starred", "ferry")
      for words in [["list", "--json"], ["export", "--state"]] {
        let text = try Command([scene.program] + words, folder: scene.folder).text
        #expect(text.contains("exe\\u202etxt\\u200b.md"), "\(text)")
        #expect(!text.unicodeScalars.contains("\u{202E}"))
      }
      #expect(try scene.shell("$G export --state > s && $G import --state s").code == 0)
    }
  }
}
