import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("Pictures in the reader", .serialized)
  struct Pictures {
    /// The pure red of a flag, as a terminal is told of it: entry 196 of the palette.
    private static let red = "48;5;196"

    @Test(
      "a picture appears under i's command, is kept, and comes from the disk without the server")
    func flag() throws {
      let web = try FetchScene()
      defer { web.end() }
      try web.server.serve("flag.png", SamplePicture.flag(width: 300, height: 150))
      let tmux = try reading(
        "<figure><img src='{origin}/file/flag.png' alt='a flag'>"
          + "<figcaption>The flag of the ferry</figcaption></figure>", of: web)
      defer { tmux.end() }
      try waitForColor(true, on: tmux)
      try tmux.wait(for: "[picture][1] a flag — The flag of the ferry")
      try tmux.press("i")
      try waitForColor(false, on: tmux)
      #expect(try tmux.screen().contains("[picture][1] a flag — The flag of the ferry"))
      try tmux.press("i")
      try waitForColor(true, on: tmux)
      try tmux.resize(columns: 70, lines: 30)
      try waitForColor(true, on: tmux)
      #expect(try asked(web).count { $0.contains("flag.png") } == 1)
      let kept = try FileManager.default.contentsOfDirectory(
        atPath: tmux.scratch.folder.path + "/.cache/gazette/pictures")
      #expect(kept.count == 1 && kept[0].hasSuffix(".picture"))
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
    }

    @Test("the lead picture stands above the text")
    func lead() throws {
      let web = try FetchScene()
      defer { web.end() }
      try web.server.serve("lead.png", SamplePicture.flag(width: 300, height: 150))
      let tmux = try reading(
        "", of: web, head: "<meta property='og:image' content='{origin}/file/lead.png'>")
      defer { tmux.end() }
      try waitForColor(true, on: tmux)
      let lines = try tmux.tmux("capture-pane", "-p", "-e").text.split(separator: "\n")
      let picture = try #require(lines.firstIndex { $0.contains(Self.red) })
      let text = try #require(lines.firstIndex { $0.contains("between the two quays") })
      #expect(picture < text)
    }

    @Test("broken, endless, missing and hostile pictures leave the text alone")
    func hostile() throws {
      let web = try FetchScene()
      defer { web.end() }
      let whole = SamplePicture.flag(width: 300, height: 150)
      try web.server.serve("broken.png", whole.prefix(900))
      try web.server.serve(
        "bomb.png",
        SamplePicture.png(width: 1, height: 1, declaring: (60_000, 60_000)) { _, _ in (9, 9, 9) })
      try web.server.serve("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
      let addresses = [
        "/file/broken.png", "/file/bomb.png", "/file/drawing.svg", "/status/404", "/endless",
        "/hang",
      ]
      let tmux = try reading(
        addresses.map {
          "<figure><img src='{origin}\($0)' alt='odd'><figcaption>Odd \($0)</figcaption></figure>"
        }.joined(), of: web, lines: 60)
      defer { tmux.end() }
      for address in addresses { try tmux.wait(for: "Odd \(address)") }
      let deadline = ContinuousClock.now + .seconds(30)
      while ContinuousClock.now < deadline,
        try !Set(addresses).isSubset(of: asked(web))
      { usleep(100_000) }
      #expect(try Set(addresses).isSubset(of: asked(web)))
      let screen = try tmux.screen()
      #expect(screen.contains("between the two quays"))
      #expect(!screen.contains("cannot") && !screen.contains("broken "))
      try tmux.press("G")
      try tmux.wait(for: "end")
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
    }

    @Test("a terminal of eight colours asks for no picture")
    func fewColors() throws {
      let web = try FetchScene()
      defer { web.end() }
      try web.server.serve("flag.png", SamplePicture.flag(width: 300, height: 150))
      let tmux = try reading(
        "<figure><img src='{origin}/file/flag.png' alt='a flag'></figure>", of: web, term: "screen")
      defer { tmux.end() }
      try tmux.wait(for: "[picture][1] a flag")
      try tmux.press("i")
      try tmux.wait(for: "pictures need 256 colours")
      #expect(try !asked(web).contains("/file/flag.png"))
    }

    /// The library on a screen, in which the page behind an article has been opened.
    private func reading(
      _ figures: String, of web: FetchScene, head: String = "", term: String = "tmux-256color",
      lines: Int = 40
    ) throws -> Tmux {
      let article = web.article("ferry").replacing("</h1>", with: "</h1>" + figures)
      let address = try web.server.serve("ferry.html", web.page("The ferry", article, head: head))
      let tmux = try Tmux(Tmux.Settings(lines: lines, term: term))
      do {
        try tmux.scratch.write(
          "news/ferry.md",
          "# The ferry\n\nMarch 3, 2025\n\nIt sails.\n\nOriginal url: <\(address)>\n")
        try tmux.shell("$G add news; clear; $G; echo ended $?")
        try tmux.wait(for: "The ferry")
        try tmux.press("Enter")
        try tmux.wait(for: "It sails.")
        // The server is in a private network: the second key says that it is meant.
        try tmux.press("O")
        try tmux.wait(for: "is in a private network")
        try tmux.press("O")
        try tmux.wait(for: "original page, fetched")
      } catch {
        tmux.end()
        throw error
      }
      return tmux
    }

    private func waitForColor(_ isThere: Bool, on tmux: Tmux) throws {
      try tmux.wait("a picture: \(isThere)") { _ in
        try tmux.coloredScreen().contains(Self.red) == isThere
      }
    }

    /// The paths that the server was asked for.
    private func asked(_ web: FetchScene) throws -> [String] {
      let script = "import sys, urllib.request as r; print(r.urlopen(sys.argv[1]).read().decode())"
      let run = try Command([
        "env", "no_proxy=*", "python3", "-c", script, web.server.origin + "/asked",
      ])
      return run.text.split(separator: "\n").map(String.init)
    }
  }
}
