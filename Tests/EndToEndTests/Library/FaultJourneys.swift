import Foundation
import Testing

extension EndToEnd {
  @Suite("A library that cannot be opened or written")
  struct FaultJourneys {
    @Test(
      "libraries of every version open, with all that was done in them",
      arguments: OldLibraries.versions)
    func old(version: Int) throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try OldLibraries.copy(version: version, to: scene.file)
      let articles = OldLibraries.articles(version: version)
      let listing = try scene.run("list")
      #expect(listing.text.split(separator: "\n").count == articles)
      let isOld = version < OldLibraries.versions.upperBound
      #expect(listing.errorText.contains("to this version") == isOld)
      try scene.run("refresh")
      #expect(try scene.ids("is:starred").count == 2)
      #expect(try scene.ids("is:read").count == 4)
      #expect(try scene.ids("tag:boats").count == 1)
      #expect(try scene.ids("ferry").count == 1)
      if version >= 5 {
        #expect(try scene.ids("has:original quarantine").count == 1)
      }
      if version >= 6 {
        #expect(try scene.ids("crane").count == 1)
        #expect(try scene.run("feeds").text.contains("islands/Harbour Board"))
      }
      try scene.expectHealth()
      // A migration that was changed after it was published shows here.
      try scene.run("list", "--library", "new.sqlite")
      try scene.run("add", "--library", "new.sqlite", OldLibraries.folder.path)
      #expect(try tables(of: scene.file) == tables(of: scene.folder.appending(path: "new.sqlite")))
    }

    private func tables(of library: URL) throws -> String {
      let python = """
        import re, sqlite3, sys
        for name, sql in sqlite3.connect(sys.argv[1]).execute("SELECT name, sql FROM sqlite_master ORDER BY name"):
            print(name, re.sub(r"\\s+", " ", (sql or "").replace('"', "")))
        """
      let listing = try Command(["python3", "-c", python, library.path])
      try #require(listing.code == 0, "\(listing.errorText)")
      return listing.text
    }

    @Test("a library of a newer version is left as it is, and the sentence says so")
    func newer() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(3)
      try scene.run("add", "news")
      let python =
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(\"insert into grdb_migrations values ('99: from the future')\"); c.commit(); c.close()"
      let insert = try Command(["python3", "-c", python, scene.file.path])
      try #require(insert.code == 0, "\(insert.errorText)")
      let before = try Data(contentsOf: scene.file)
      for words in [["list"], ["add", "news"], ["mark", "read", "ferry"]] {
        let refused = try Command([scene.program] + words, folder: scene.folder)
        #expect(refused.code == 1)
        #expect(refused.errorText.contains("newer Gazette"))
        #expect(refused.errorText.contains("--library"))
      }
      #expect(try Data(contentsOf: scene.file) == before)
    }

    @Test("a file that is something else is not taken over")
    func foreign() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write("notes.txt", String(repeating: "my notes\n", count: 200))
      let notes = try scene.run("list", "--library", "notes.txt")
      #expect(notes.code == 1 && notes.errorText.contains("no library of Gazette"))
      #expect(scene.scratch.text(of: "notes.txt")?.hasPrefix("my notes") == true)
      let other = try Command(
        [
          "python3", "-c",
          "import sqlite3; c=sqlite3.connect('other.db'); c.execute('create table t(x)'); c.commit()",
        ], folder: scene.folder)
      try #require(other.code == 0)
      let before = try Data(contentsOf: scene.folder.appending(path: "other.db"))
      let refused = try scene.run("add", "news", "--library", "other.db")
      #expect(refused.code == 1 && refused.errorText.contains("no library of Gazette"))
      #expect(try Data(contentsOf: scene.folder.appending(path: "other.db")) == before)
    }

    @Test("a damaged library is named, nothing is overwritten, and doctor tells what to do")
    func damaged() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(300)
      try scene.run("add", "news")
      var bytes = try Data(contentsOf: scene.file)
      let page = 8_192
      for place in stride(from: page * 4, to: bytes.count - page, by: page * 3) {
        bytes.replaceSubrange(place..<place + 600, with: Data(repeating: 0x5A, count: 600))
      }
      try bytes.write(to: scene.file)
      let doctor = try scene.run("doctor")
      #expect(doctor.code == 1)
      #expect(
        (doctor.text + doctor.errorText).contains("amaged") || doctor.text.contains("DAMAGED"))
      #expect(doctor.text.contains("--rescue"))
      try Data(bytes.prefix(5_000)).write(to: scene.file)
      let cut = try scene.run("list")
      #expect(cut.code == 1 && cut.errorText.contains("damaged"))
      #expect(try Data(contentsOf: scene.file).count == 5_000)
    }

    @Test("doctor tells the ways out whichever page is damaged", arguments: [1, 4, 7, 11, 16, 22])
    func damaged(page: Int) throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(60)
      try scene.run("add", "news")
      var bytes = try Data(contentsOf: scene.file)
      let size = 8_192
      try #require(bytes.count > (page + 1) * size)
      let noise = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
      bytes.replaceSubrange(page * size..<(page + 1) * size, with: noise)
      try bytes.write(to: scene.file)
      let doctor = try scene.run("doctor")
      // A page of the index is no loss: doctor makes it anew.
      if doctor.text.contains("made anew") { return try scene.expectHealth() }
      let commands = doctor.text.split(separator: "\n").filter { $0.hasPrefix("  ") }
        .drop { !$0.hasPrefix("  gazette export") }
      #expect(commands.count == 6, "\(doctor.text + doctor.errorText)")
      let pasted = "gazette() { \"$G\" \"$@\"; }\n" + commands.joined(separator: "\n")
      let mended = try scene.shell(pasted)
      try scene.expectHealth()
      // What lost its document stays, as gone, besides what is read anew.
      #expect(try scene.ids("ferry").count >= 60, "\(mended.text + mended.errorText)")
      let kept = URL(fileURLWithPath: scene.file.path + "-damaged")
      #expect(try Data(contentsOf: kept).count == bytes.count)
    }

    @Test("a folder or a pipe is no library, and is told so at once")
    func noFile() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.shell("mkdir folder; mkfifo pipe")
      let folder = try scene.run("list", "--library", "folder")
      #expect(folder.code == 1 && folder.errorText.contains("it is a folder; name a file in it"))
      let pipe = try scene.run("list", "--library", "pipe")
      #expect(pipe.code == 1 && pipe.errorText.contains("it is no file on a disk"))
    }

    @Test("what a broken off rebuilding left out of the index is said by searches, and mended")
    func unindexed() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(30)
      try scene.run("add", "news")
      let python =
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('insert into unindexed select id from article limit 7'); c.commit()"
      try #require(try Command(["python3", "-c", python, scene.file.path]).code == 0)
      #expect(
        try scene.run("search", "ferry").errorText.contains("7 articles are not in the index yet"))
      try scene.run("refresh")
      #expect(try scene.run("search", "ferry").errorText.isEmpty)
    }

    private func drop(_ table: String, _ scene: LibraryScene) throws {
      let python =
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('drop table '+sys.argv[2]); c.commit()"
      let dropped = try Command(["python3", "-c", python, scene.file.path, table])
      try #require(dropped.code == 0, "\(dropped.errorText)")
    }

    @Test(
      "a table that is missing is made anew by doctor, and what was done is saved without the index",
      arguments: [
        "articleIndex_data", "articleIndex_config", "articleIndex_docsize", "articleIndex", "tally",
        "word", "statusBefore",
      ])
    func missing(table: String) throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(30)
      try scene.run("add", "news")
      try scene.run("mark", "starred", "number7")
      try drop(table, scene)
      if table.hasPrefix("articleIndex") {
        let state = try scene.run("export", "--state")
        #expect(state.code == 0 && state.text.contains("\"starred\":true"), "\(state.errorText)")
        let search = try scene.run("search", "ferry")
        #expect(
          search.code == 1 && search.errorText.contains("gazette doctor"), "\(search.errorText)")
      }
      let doctor = try scene.run("doctor")
      #expect(doctor.code == 0, "\(doctor.text) \(doctor.errorText)")
      #expect(doctor.text.contains("missing:") && doctor.text.contains(table))
      try scene.expectHealth()
      #expect(try scene.ids("ferry").count == 30)
      #expect(try scene.ids("is:starred").count == 1)
      #expect(try scene.run("list").text.split(separator: "\n").count == 30)
      #expect(try scene.run("mark", "read", "ferry").code == 0)
      try scene.expectHealth()
    }

    @Test("where articles themselves are missing, doctor changes nothing and names ways out")
    func missingArticles() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(3)
      try scene.run("add", "news")
      try scene.run("mark", "starred", "number1")
      try drop("articleContent", scene)
      let doctor = try scene.run("doctor")
      #expect(doctor.code == 1 && doctor.text.contains("the table articleContent is missing"))
      #expect(doctor.text.contains("--rescue") && doctor.text.contains("--state >"))
      let state = try scene.run("export", "--state")
      #expect(state.code == 0 && state.text.contains("\"starred\":true"))
    }

    @Test("a disk that is full stops an import with a sentence; what is in the library stays")
    func diskFull() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(50)
      try scene.run("add", "news")
      try scene.write(1_500, to: "more")
      // The limit counts blocks of 512 bytes for dash.
      let full = try scene.shell("ulimit -f 1200; $G add more; echo code $?")
      #expect(full.text.contains("code 1"), "\(full.text) \(full.errorText)")
      #expect(full.errorText.contains("full"), "\(full.errorText)")
      #expect(try scene.ids("ferry").count >= 50)
      try scene.expectHealth()
      #expect(try scene.run("refresh").code == 0)
      #expect(try scene.ids("ferry").count == 1_550)
      try scene.expectHealth()
    }

    @Test("a library that can only be read is read, and every change says why it is not kept")
    func readOnly() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(20)
      try scene.run("add", "news")
      // Root may write everything, so somebody else is asked to read.
      let isRoot = getuid() == 0
      let user = isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
      try scene.shell("chmod -R a+rX . && chmod a-w .data/gazette .data/gazette/*")
      defer { _ = try? scene.shell("chmod -R u+w .data") }
      let list = try scene.shell("chmod a+rx .; \(user)$G list --format '{title}' | wc -l")
      #expect(list.text.contains("20"), "\(list.text) \(list.errorText)")
      let mark = try scene.shell("\(user)$G mark read ferry; echo code $?")
      #expect(mark.text.contains("code 1"))
      #expect(mark.errorText.contains("can only be read"), "\(mark.errorText)")
    }
  }
}
