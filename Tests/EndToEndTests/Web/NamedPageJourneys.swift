import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("Pages that are named where paths are", .serialized)
  struct NamedPageJourneys {
    /// A terminal, and a server beside it.
    private func scene() throws -> (tmux: Tmux, web: FetchScene) {
      let proxies = ["http_proxy", "https_proxy", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"]
      var settings = Tmux.Settings()
      settings.variables = Dictionary(uniqueKeysWithValues: proxies.map { ($0, "") })
      return (try Tmux(settings), try FetchScene())
    }

    @Test(
      "the first frame says how many pages could not be read, and the shell all of them after it")
    func failures() throws {
      let (tmux, web) = try scene()
      defer {
        tmux.end()
        web.end()
      }
      let page = try web.server.serve("ferry.html", web.page("Ferry", web.article("ferry")))
      let origin = web.server.origin
      try tmux.shell("$G read \(page) \(origin)/status/404 \(origin)/status/410")
      try tmux.wait(for: "2 of 3 pages could not be read: 127.0.0.1 answered that there is no")
      try tmux.wait(for: "The ferry between the two quays")
      try tmux.press("Q")
      try tmux.wait("both sentences in the shell") { screen in
        screen.contains("no such page (404)") && screen.contains("gone for good (410)")
      }
    }

    @Test(
      "while a page hangs no key is echoed, and Esc, q and ctrl-c give up",
      arguments: [
        "Escape", "q", "C-c",
      ])
    func givingUp(key: String) throws {
      let (tmux, web) = try scene()
      defer {
        tmux.end()
        web.end()
      }
      try tmux.shell("stty -a > before; $G read \(web.server.origin)/hang; echo ended $?")
      try tmux.wait(for: "(Esc gives up)")
      try tmux.press("Down", "x", "y")
      usleep(200_000)
      let before = try tmux.screen()
      #expect(!before.contains("^[") && !before.contains("xy"), "\(before)")
      try tmux.press(key)
      try tmux.wait(for: "ended 130", seconds: 5)
      try tmux.shell("stty -a > after; echo all' 'over")
      try tmux.wait(for: "all over")
      #expect(tmux.scratch.text(of: "before") == tmux.scratch.text(of: "after"))
    }
  }
}
