import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("The original page in the reader", .serialized)
  struct Originals {
    @Test("O fetches a page and switches, D compares, the page is kept, found and there offline")
    func original() throws {
      let scene = try OriginalScene()
      defer { scene.end() }
      let tmux = scene.tmux
      try scene.openLibrary()
      try tmux.press("Enter")
      try tmux.wait(for: "sails on Monday")
      try tmux.press("O")
      try tmux.wait(for: "is in a private network")
      try tmux.press("O")
      try tmux.wait(for: "sails on Friday")
      try tmux.wait(for: "original page, fetched")
      try tmux.press("D")
      try tmux.wait(for: "changed since Monday 10 March 2025")
      try tmux.wait(for: "[-Monday")
      try tmux.press("O")
      try tmux.wait(for: "original page, fetched")
      try tmux.press("O")
      try tmux.wait(for: "sails on Monday")
      try tmux.type(":raw")
      try tmux.press("Enter")
      try tmux.wait(for: "Sport")
      try tmux.press("Q")
      try tmux.wait(gone: "articles")

      try FileManager.default.removeItem(at: scene.server.folder)
      try scene.openLibrary()
      try tmux.press("Enter")
      try tmux.press("O")
      try tmux.wait(for: "original page, fetched")
      try tmux.press("h", "/")
      try tmux.type("marmalade has:original")
      try tmux.wait(for: "1 of 2")
      try tmux.press("Escape")
      try tmux.press("Q")
    }

    @Test("a page that was changed is a revision, and V shows what was changed")
    func changed() throws {
      let scene = try OriginalScene()
      defer { scene.end() }
      let tmux = scene.tmux
      try scene.openLibrary()
      try tmux.press("Enter", "O")
      try tmux.wait(for: "is in a private network")
      try tmux.press("O")
      try tmux.wait(for: "sails on Friday")
      let page = scene.server.folder.appending(path: "ferry.html")
      let text = try String(contentsOf: page, encoding: .utf8)
      try text.replacing("on Friday", with: "on Sunday")
        .write(to: page, atomically: true, encoding: .utf8)
      try tmux.type(":fetch-again")
      try tmux.press("Enter")
      try tmux.wait(for: "the page was changed: V shows what")
      try tmux.press("V")
      try tmux.wait(for: "1 paragraph changed since")
      try tmux.wait(for: "{+Sunday")
      try tmux.press("V")
      try tmux.wait(for: "original page, fetched")
      try tmux.wait(gone: "{+Sunday")
      try tmux.press("Q")
    }

    @Test("a file that is changed while it is read shows its new text")
    func changedFile() throws {
      let scene = try OriginalScene()
      defer { scene.end() }
      let tmux = scene.tmux
      try scene.openLibrary()
      try tmux.press("Enter")
      try tmux.wait(for: "sails on Monday")
      let text = tmux.scratch.text(of: "news/ferry.md") ?? ""
      try tmux.scratch.write("news/ferry.md", text.replacing("on Monday", with: "on no day"))
      try tmux.wait(for: "the file was changed")
      try tmux.wait(for: "sails on no day")
      try tmux.press("Q")
    }

    @Test("links open on a stack, Backspace goes back, + keeps the page, failures leave the text")
    func stack() throws {
      let scene = try OriginalScene()
      defer { scene.end() }
      let tmux = scene.tmux
      try scene.openLibrary()
      try tmux.press("j", "Enter")
      try tmux.wait(for: "Two links")
      try tmux.press("f")
      try tmux.type("1")
      try tmux.press("Enter")
      try tmux.wait(for: "is in a private network")
      try tmux.press("f")
      try tmux.type("1")
      try tmux.press("Enter")
      try tmux.wait(for: "sails on Friday")
      try tmux.press("+")
      try tmux.wait(for: "in the library")
      try tmux.press("+")
      try tmux.wait(for: "kept already")
      try tmux.press("BSpace")
      try tmux.wait(for: "Two links")
      try tmux.press("f")
      try tmux.type("2")
      try tmux.press("Enter")
      try tmux.wait(for: "is in a private network")
      try tmux.press("f")
      try tmux.type("2")
      try tmux.press("Enter")
      try tmux.wait(for: "there is no such page (404)")
      try tmux.wait(for: "Two links")
      try tmux.press("h", "/")
      try tmux.type("marmalade")
      try tmux.wait(for: "1 of 3")
      try tmux.press("Escape")
      try tmux.press("Q")
    }

    @Test("Esc gives up a page that does not come, and a kill in the middle loses nothing")
    func givingUp() throws {
      let scene = try OriginalScene(address: { $0.origin + "/drip" })
      defer { scene.end() }
      let tmux = scene.tmux
      try scene.openLibrary()
      try tmux.press("Enter")
      try tmux.wait(for: "sails on Monday")
      try tmux.press("O")
      try tmux.wait(for: "is in a private network")
      try tmux.press("O")
      try tmux.wait(for: "fetching 127.0.0.1")
      try tmux.press("Escape")
      try tmux.wait(for: "given up")
      try tmux.press("O")
      try tmux.wait(for: "fetching 127.0.0.1")
      try tmux.tmux("send-keys", "-R")
      _ = try Command(["pkill", "-KILL", "-f", scene.library])
      try tmux.wait(for: "illed")
      let checkup = try Command([Program.path(), "doctor", "--library", scene.library])
      #expect(checkup.code == 0, "\(checkup.text)\(checkup.errorText)")
    }

    @Test("gazette read opens the page of an address, and prints it into a pipe")
    func readAddress() throws {
      let scene = try OriginalScene()
      defer { scene.end() }
      let piped = try Command(
        ["sh", "-c", "echo \(scene.address) | \(Program.path()) read - | cat"])
      #expect(piped.text.contains("sails on Friday"))
      let tmux = scene.tmux
      try tmux.shell("$G read \(scene.address)")
      try tmux.wait(for: "sails on Friday")
      try tmux.press("Q")
      try tmux.shell("$G read \(scene.server.origin)/status/404; echo code $?")
      try tmux.wait(for: "code 1")
    }
  }
}

/// A terminal, a web server with one page, and two articles of which one is its saved text.
private struct OriginalScene {
  let tmux: Tmux
  let server: HostileServer
  let address: String
  let library: String

  init(address: ((HostileServer) -> String)? = nil) throws {
    server = try HostileServer()
    tmux = try Tmux()
    let body = (1...6).map { "<p>Sailing \($0) of the ferry carries marmalade over the bay.</p>" }
    let html = """
      <html><head><title>The ferry</title></head><body><nav><a href="/b">Sport</a></nav><article>
      <h1>The ferry</h1><p>The ferry sails on Friday, says the harbour.</p>\(body.joined())
      </article></body></html>
      """
    let page = try server.serve("ferry.html", html)
    let copy = try server.serve("copy.html", html)
    self.address = address?(server) ?? page
    library = tmux.scratch.folder.path + "/library.sqlite"
    try tmux.scratch.write(
      "news/ferry.md",
      """
      # The ferry

      Harbour Post, 10 March 2025

      The ferry sails on Monday, says the harbour.

      Original url: \(self.address)
      """)
    try tmux.scratch.write(
      "news/links.md",
      """
      # Links

      Harbour Post, 9 March 2025

      Two links: [the ferry](\(copy)) and [nothing](\(server.origin)/status/404).
      """)
    let add = try Command(
      [Program.path(), "add", "--library", library, tmux.scratch.folder.path + "/news"])
    try #require(add.code == 0, "\(add.errorText)")
  }

  func openLibrary() throws {
    try tmux.shell("$G --library \(library)")
    try tmux.wait(for: "2 articles")
  }

  func end() { tmux.end() }
}
