import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("Pages of the web", .serialized)
  struct Pages {
    @Test("fetch prints the article of a page, as text, as JSON, and whole with --raw")
    func prints() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let address = try scene.server.serve(
        "ferry.html", scene.page("Ferry sails", scene.article("ferry")))
      let text = try scene.fetch(address)
      #expect(text.code == 0 && text.text.hasPrefix("Ferry sails\n"))
      #expect(text.text.contains("day 8 of ferry") && !text.text.contains("Sport"))
      let raw = try scene.fetch("--raw", address)
      #expect(raw.text.contains("Sport") && raw.text.contains("day 8 of ferry"))
      let feed = try JSONDecoder().decode(Feed.self, from: scene.fetch("--json", address).output)
      #expect(feed.items.map(\.url) == [address])
      #expect(feed.items.first?.content_text.contains("day 8 of ferry") == true)
    }

    @Test("addresses come on standard input, and several are printed in their order")
    func several() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let addresses = try (1...10).map { number in
        try scene.server.serve(
          "\(number).html", scene.page("Story \(number)", scene.article("bridge\(number)")))
      }
      let lines = addresses.joined(separator: "\\n")
      let run = try scene.scene.shell("printf '\(lines)\\n\\n' | \"$G\" fetch --json -")
      let feed = try JSONDecoder().decode(Feed.self, from: run.output)
      #expect(feed.items.map(\.url) == addresses && run.code == 0)
      let mixed = try scene.fetch(addresses[0], scene.server.origin + "/status/404", addresses[1])
      #expect(mixed.code == 1 && mixed.text.contains("Story 2"))
      #expect(try scene.fetch().code == 2)
      #expect(try scene.fetch("--json", "--raw", addresses[0]).code == 2)
    }

    @Test("hundreds of pages take hardly more memory than a few")
    func memory() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let address = try scene.server.serve(
        "ferry.html", scene.page("Ferry sails", scene.article("ferry")))
      /// Kilobytes that the program had at most.
      func peak(_ count: Int) throws -> Int {
        let program =
          "import resource, subprocess, sys; "
          + "subprocess.run([sys.argv[1], 'fetch', '-'], input=(sys.argv[2] + '\\n') * \(count), "
          + "text=True, stdout=subprocess.DEVNULL, check=True); "
          + "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        let run = try Command(["python3", "-c", program, scene.scene.program, address])
        return try #require(
          Int(run.text.trimmingCharacters(in: .whitespacesAndNewlines)), "\(run.errorText)")
      }
      #expect(try peak(400) - peak(20) < 8_000)
    }

    @Test("an id fetches the original of an article, but none in a private network")
    func originals() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let address = try scene.server.serve(
        "ferry.html", scene.page("Ferry sails", scene.article("ferry")))
      try scene.scene.scratch.write(
        "news/ferry.md",
        "# Ferry saved\n\nMarch 12, 2025\n\nThe ferry.\n\nOriginal url:\n\n<\(address)>")
      try scene.scene.scratch.write(
        "news/bridge.md", "# Bridge saved\n\nMarch 10, 2025\n\nNo ferry.")
      try scene.scene.run("add", "news")
      for id in try scene.scene.ids() {
        let run = try scene.fetch(id)
        let isPrivate = run.errorText.contains("127.0.0.1 is an address of a private network")
        let hasNone = run.errorText.contains("Bridge saved: it has no original address")
        #expect(run.code == 1 && isPrivate != hasNone, "\(run.errorText)")
      }
      #expect(try scene.fetch("17").errorText.contains("no article 17"))
    }

    @Test("pages that only send their reader on are followed, a few times")
    func onward() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let page = scene.page("Ferry sails", scene.article("ferry"))
      let address = try scene.server.serve("ferry.html", page)
      let refresh = "<meta http-equiv='refresh' content='0; url=ferry.html'>"
      try scene.server.serve("1.html", "<html><head>\(refresh)</head><body>Wait.</body></html>")
      try scene.server.serve(
        "2.html", "<html><head><script>window.location.replace('1.html')</script></head></html>")
      try scene.server.serve(
        "3.html", "<html><body>It has moved <a href='2.html'>here</a>.</body></html>")
      let run = try scene.fetch("--json", scene.server.origin + "/file/3.html")
      let feed = try JSONDecoder().decode(Feed.self, from: run.output)
      #expect(feed.items.map(\.url) == [address], "\(run.errorText)")
      let back = "<meta http-equiv='refresh' content='0; url=b.html'>"
      let loop = try scene.server.serve("a.html", "<head>\(back)</head><p>Wait.</p>")
      try scene.server.serve("b.html", "<head>\(back.replacing("b.html", with: "a.html"))</head>")
      try scene.expect(loop, "go round in a circle", "Open it in the browser")
      let short = try scene.server.serve("d.html", "<p>See <a href='d2.html'>there</a>.</p>")
      try scene.server.serve(
        "d2.html", "<h1>Not here</h1><p>It was taken down. <a href='d.html'>Back</a></p>")
      #expect(try scene.fetch(short).code == 0)
      let away = "<meta http-equiv='refresh' content='0; url=http://169.254.169.254/'>"
      let attack = try scene.server.serve("c.html", "<head>\(away)</head>")
      try scene.expect(attack, "an address of a private network", "Type this address yourself")
    }

    @Test("the parts of an article are joined, ten at most, and a missing one is named")
    func parts() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      for number in 1...12 {
        let next = "<link rel='next' href='\(number + 1)'>"
        try scene.server.serve(
          "story/\(number).html",
          scene.page("Long story", scene.article("part\(number)"), head: next))
        try FileManager.default.moveItem(
          atPath: scene.server.folder.path + "/story/\(number).html",
          toPath: scene.server.folder.path + "/story/\(number)")
      }
      let whole = try scene.fetch(scene.server.origin + "/file/story/1")
      #expect(whole.text.contains("day 8 of part10") && !whole.text.contains("of part11"))
      #expect(whole.errorText.contains("Only the first 10 parts"))
      try FileManager.default.removeItem(atPath: scene.server.folder.path + "/story/3")
      let short = try scene.fetch(scene.server.origin + "/file/story/1")
      #expect(short.text.contains("of part2") && short.errorText.contains("Part 3 of the article"))
    }

    @Test("a page without text is read from its variant for small screens")
    func variant() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      try scene.server.serve("amp.html", scene.page("Ferry sails", scene.article("ferry")))
      let address = try scene.server.serve(
        "app.html",
        "<html><head><link rel='amphtml' href='amp.html'></head><body><div id='root'></div>"
          + "<script src='x.js'></script></body></html>")
      let run = try scene.fetch(address)
      #expect(run.code == 0 && run.text.contains("day 8 of ferry"), "\(run.errorText)")
      #expect(run.errorText.contains("variant for small screens"))
    }

    @Test("a dead page is taken from the archive when that is asked for, with its date")
    func archive() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let origin = scene.server.origin
      try scene.server.serve("copy.html", scene.page("Ferry sailed", scene.article("old ferry")))
      let snapshot = #"{"closest": {"available": true, "timestamp": "20240229081500"}}"#
      try scene.server.serve("have.json", #"{"archived_snapshots": \#(snapshot)}"#)
      try scene.server.serve("none.json", #"{"url": "x", "archived_snapshots": {}}"#)
      let dead = origin + "/status/404"
      let copy = ["--archive-copy", origin + "/file/copy.html?{time}/{url}"]
      let found = try scene.fetch(
        "--archive", "--archive-query", origin + "/file/have.json?{url}", copy[0], copy[1], dead)
      #expect(found.code == 0 && found.text.contains("day 8 of old ferry"), "\(found.errorText)")
      #expect(found.errorText.contains("archived copy of 2024-02-29"))
      #expect(found.text.contains(dead))
      let none = try scene.fetch(
        "--archive", "--archive-query", origin + "/file/none.json?{url}", copy[0], copy[1], dead)
      #expect(none.code == 1 && none.errorText.contains("the archive has no copy of it"))
      let broken = try scene.fetch(
        "--archive", "--archive-query", origin + "/status/503", copy[0], copy[1], dead)
      #expect(broken.errorText.contains("the archive could not be asked"))
      #expect(
        try scene.fetch(dead).errorText.contains("Try the archived copy: gazette fetch --archive."))
    }

    private struct Feed: Decodable {
      struct Item: Decodable {
        let url: String
        let content_text: String
      }
      let items: [Item]
    }
  }
}
