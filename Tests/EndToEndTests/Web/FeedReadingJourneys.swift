import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("Web feeds in the reader", .serialized)
  struct FeedReading {
    @Test("a site's feed is chosen, read at once and refreshed; e shows why another one fails")
    func feeds() throws {
      let server = try HostileServer()
      try server.serve("one.xml", feed("Harbour", items: 3))
      try server.serve("two.xml", feed("Comments", items: 2))
      let site = try server.serve(
        "site.html",
        """
        <html><head><link rel="alternate" type="application/rss+xml" href="one.xml">
        <link rel="alternate" type="application/rss+xml" href="two.xml"></head><body>x</body></html>
        """)
      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.shell("$G")
      try tmux.wait(for: "library is empty")
      try tmux.press("a")
      try tmux.type(site)
      try tmux.press("Enter")
      try tmux.wait(for: "which one?")
      try tmux.wait(for: "Comments")
      try tmux.press("Enter")
      try tmux.wait(for: "Harbour item 3")
      try tmux.press("Enter")
      try tmux.wait(for: "marmalade number 3")
      try tmux.press("h")

      try server.serve("one.xml", feed("Harbour", items: 5))
      try tmux.press("r")
      try tmux.wait(for: "2 new articles of 1 feed")
      try tmux.wait(for: "Harbour item 5")

      try tmux.press("a")
      try tmux.type(server.origin + "/status/500")
      try tmux.press("Enter")
      try tmux.wait(for: "was not added")
      try FileManager.default.removeItem(at: server.folder.appending(path: "one.xml"))
      try tmux.press("r")
      try tmux.wait(for: "404")
      try tmux.press("e")
      try tmux.wait(for: "1 failed")
      try tmux.press("Escape")
      try tmux.wait(for: "5 articles")
      try tmux.press("Q")
    }

    @Test("a page that is no feed is named with the feed that is followed in its place")
    func page() throws {
      let server = try HostileServer()
      try server.serve("one.xml", feed("Harbour", items: 1).replacing("</channel></rss>", with: ""))
      let page = try server.serve(
        "page.html", "<head><link rel=alternate type=application/rss+xml href=one.xml></head>")
      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.shell("$G")
      try tmux.wait(for: "library is empty")
      try tmux.press("a")
      try tmux.type(page)
      try tmux.press("Enter")
      try tmux.wait(for: "following “Harbour”, a feed of the page")
      try tmux.wait(for: "Harbour item 1")
      // What was odd about it stands with how it fares.
      try tmux.press("e")
      try tmux.wait(for: "odd: ")
      try tmux.press("Escape")
      try tmux.wait(for: "Harbour item 1")
      try tmux.press("Q")
    }

    @Test("V shows what the publisher changed in an article")
    func changed() throws {
      let server = try HostileServer()
      let address = try server.serve("one.xml", feed("Harbour", items: 1, word: "Monday"))
      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.shell("$G add \(address) && $G refresh --all")
      try tmux.wait(for: "unchanged")
      try server.serve("one.xml", feed("Harbour", items: 1, word: "Friday"))
      try tmux.shell("$G refresh --all && $G")
      try tmux.wait(for: "Harbour item 1")
      try tmux.press("Enter", "V")
      try tmux.wait(for: "[-Monday")
      try tmux.wait(for: "1 paragraph changed since")
      try tmux.press("V")
      try tmux.wait(gone: "[-Monday")
      try tmux.press("Q")
    }

    private func feed(_ title: String, items: Int, word: String = "Monday") -> String {
      let items = (1...items).map { number in
        """
        <item><title>\(title) item \(number)</title><guid>\(title)-\(number)</guid>
        <pubDate>Mon, \(9 + number) Mar 2025 10:00:00 GMT</pubDate>
        <description>The ferry of \(word) carries marmalade number \(number).</description></item>
        """
      }
      return """
        <rss version="2.0"><channel><title>\(title)</title>\(items.joined())</channel></rss>
        """
    }
  }
}
