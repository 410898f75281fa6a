import Testing

@testable import ReaderRuntime

@Suite("Telling the desktop of new articles")
struct DesktopNotificationTests {
  private let notification = DesktopNotification(new: 12, feeds: 3)

  private func order(_ variables: [String: String]) -> String? {
    notification.terminalOrder(in: Surroundings(environment: variables, terminal: "/dev/null"))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("one line says how many")
  func words() {
    #expect(notification.text == "12 new articles in 3 feeds")
    #expect(DesktopNotification(new: 1, feeds: 1).text == "1 new article in 1 feed")
  }

  @Test("a terminal that is known to take it gets OSC 9; inside of tmux nobody knows")
  func terminals() {
    let wanted = "\u{1B}]9;Gazette: 12 new articles in 3 feeds\u{07}"
    #expect(order(["TERM": "xterm-kitty"]) == wanted)
    #expect(order(["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"]) == wanted)
    #expect(order(["TERM": "foot"]) == wanted)
    #expect(order(["TERM": "xterm-256color"]) == nil)
    #expect(order(["TERM": "xterm-kitty", "TMUX": "/tmp/tmux"]) == nil)
  }

  @Test("else notify-send, where there is a desktop and the program")
  func program() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var around = Surroundings(
      environment: ["PATH": folder.path, "DISPLAY": ":0"], terminal: "/dev/null")
    #expect(notification.command(in: around) == nil)
    try folder.program("notify-send", "")
    #expect(
      notification.command(in: around)
        == ["notify-send", "Gazette", "12 new articles in 3 feeds"])
    around.environment["DISPLAY"] = nil
    #expect(notification.command(in: around) == nil)
  }
}
