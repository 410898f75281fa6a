import Foundation
import HostileServer
import Testing

extension EndToEnd {
  /// The pages behind a feed's new articles, fetched when those come.
  @Suite("Full text on arrival")
  struct FullTextJourneys {
    @Test("pages of new articles come with a refresh, where wanted and where programs may go")
    func pages() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let library = scene.library
      try scene.server.serve("robots.txt", "User-agent: *\nDisallow: /file/closed")
      for name in ["first", "second", "closed"] {
        let words = String(repeating: "The \(name) ferry carries marmalade all day. ", count: 20)
        try scene.server.serve(
          name + ".html",
          "<title>\(name)</title><article><h1>\(name)</h1><p>\(words)</p></article>")
      }
      let address = try serve(scene, ["first"])
      #expect(try library.run("add", address).code == 0)
      #expect(try library.run("refresh", "--all").code == 0)
      #expect(try library.ids("marmalade").isEmpty)

      #expect(try library.run("feeds", "set", "Harbour", "--full-text").code == 0)
      try serve(scene, ["first", "second", "closed"])
      let refreshed = try library.run("refresh", "--all")
      #expect(refreshed.code == 0 && refreshed.text.contains("2 new articles"))
      #expect(try library.ids("marmalade has:original").count == 2)
      #expect(try library.ids("closed").count == 1)

      // What is there is not fetched again, and is there without the server's page.
      for name in ["first", "second"] {
        try FileManager.default.removeItem(at: scene.server.folder.appending(path: name + ".html"))
      }
      #expect(try library.run("refresh", "--all").code == 0)
      #expect(try library.ids("marmalade has:original").count == 2)
      #expect(try library.run("feeds", "set", "Harbour", "--no-full-text").code == 0)
      try library.expectHealth()
    }

    @discardableResult
    private func serve(_ scene: FeedScene, _ names: [String]) throws -> String {
      let items = names.map { name in
        """
        <item><title>About \(name)</title><guid>\(name)</guid>
        <link>\(scene.server.origin)/file/\(name).html</link><description>Short.</description></item>
        """
      }
      return try scene.server.serve(
        "harbour.xml",
        "<rss version=\"2.0\"><channel><title>Harbour</title>\(items.joined())</channel></rss>")
    }
  }
}
