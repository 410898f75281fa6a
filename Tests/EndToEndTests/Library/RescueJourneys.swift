import Foundation
import Testing

extension EndToEnd {
  @Suite("Rescuing a damaged library", .serialized)
  struct RescueJourneys {
    @Test("what a damaged library has of articles whose files are gone is saved, too")
    func rescued() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(400)
      try scene.run("add", "news")
      try scene.run("mark", "starred", "is:unread")
      try FileManager.default.removeItem(at: scene.folder.appending(path: "news"))
      var bytes = try Data(contentsOf: scene.file)
      let content = try #require(try page(of: "articleContent", in: scene))
      bytes.replaceSubrange(content * 8_192..<content * 8_192 + 8_192, with: Data(count: 8_192))
      try bytes.write(to: scene.file)
      #expect(try scene.run("doctor").code == 1)
      let damaged = try Data(contentsOf: scene.file)
      let rescue = try scene.run("doctor", "--rescue", "new.sqlite")
      #expect(rescue.code == 0 && rescue.text.contains("articleContent"), "\(rescue.errorText)")
      let again = try scene.run("doctor", "--rescue", "new.sqlite")
      #expect(again.code == 1 && again.errorText.contains("is there already"))
      let checkup = try scene.run("doctor", "--library", "new.sqlite")
      #expect(checkup.code == 0, "\(checkup.text)")
      let found = try scene.run(
        "search", "--library", "new.sqlite", "--format", "{id}", "ferry is:starred")
      let count = found.text.split(separator: "\n").count
      #expect(count > 200 && count < 400, "\(count)")
      #expect(try Data(contentsOf: scene.file) == damaged)
    }

    @Test("of a library whose end is cut off, or that has a hole, the rest is saved")
    func cutOff() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(300)
      try scene.run("add", "news")
      let bytes = try Data(contentsOf: scene.file)
      let content = try #require(try page(of: "articleContent", in: scene))
      let documents = try #require(try page(of: "document", in: scene))
      var holes = [bytes.prefix(bytes.count - 24_576)]
      // Half a page: rows are still there, and what they say is not.
      for page in [content, documents] {
        let place = page * 8_192 + 4_096
        holes.append(bytes.prefix(place) + Data(count: 4_096) + bytes.dropFirst(place + 4_096))
      }
      for (number, damaged) in holes.enumerated() {
        try damaged.write(to: scene.file)
        let new = "new\(number).sqlite"
        let rescue = try scene.run("doctor", "--rescue", new)
        #expect(rescue.code == 0, "\(rescue.errorText)")
        let doctor = try scene.run("doctor", "--library", new)
        #expect(doctor.code == 0, "\(doctor.text + doctor.errorText)")
        #expect(try scene.run("refresh", "--library", new).code == 0)
        let list = try scene.run(
          "list", "--library", new, "--limit", "9999", "--format", "{title}")
        #expect(Set(list.text.split(separator: "\n")).count == 300)
      }
    }

    @Test(
      "where what leads to the rows is lost, they are found on their pages",
      arguments: ["", "article", "articleContent", "articleStatus", "document"])
    func rootless(table: String) throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(500)
      try scene.run("add", "news")
      try scene.run("mark", "starred", "number7")
      try scene.run("tag", "--add", "pier", "number8")
      try FileManager.default.removeItem(at: scene.folder.appending(path: "news"))
      // The first page says what tables there are.
      let page = try #require(
        table.isEmpty ? 0 : try page(of: table, "internal", number: 0, in: scene))
      var bytes = try Data(contentsOf: scene.file)
      bytes.replaceSubrange(page * 8_192..<page * 8_192 + 8_192, with: Data(count: 8_192))
      try bytes.write(to: scene.file)
      let rescue = try scene.run("doctor", "--rescue", "new.sqlite")
      #expect(rescue.text.contains("500 articles are in"), "\(rescue.text + rescue.errorText)")
      let doctor = try scene.run("doctor", "--library", "new.sqlite")
      #expect(doctor.code == 0, "\(doctor.text + doctor.errorText)")
      let found = try scene.run(
        "search", "--library", "new.sqlite", "--format", "{title}", "ferry is:starred")
      #expect(found.text.contains("number7"))
    }

    /// A page with rows of a table, from 0 on.
    private func page(
      of table: String, _ kind: String = "leaf", number: Int = 3, in scene: LibraryScene
    ) throws -> Int? {
      let python =
        "import sqlite3,sys; print([r[0] for r in sqlite3.connect(sys.argv[1]).execute('select pageno from dbstat where name=? and pagetype=?', sys.argv[2:4])][int(sys.argv[4])]-1)"
      let asked = try Command(
        ["python3", "-c", python, scene.file.path, table, kind, String(number)])
      return Int(asked.text.filter(\.isNumber))
    }
  }
}
