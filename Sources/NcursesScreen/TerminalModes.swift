import CNcurses
import Glibc

/// The modes of a terminal that ncurses does not look after: mouse reports and bracketed paste.
///
/// Terminals that know none of them pass over the orders in silence.
struct TerminalModes {
  private static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?1006l"
  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  /// All that a terminal needs to be as before, for an end in which ncurses has no part.
  let farewell: [UInt8]

  init() {
    let capabilities = ["sgr0", "cnorm", "rmcup"].map(Self.capability)
    farewell = Array((Self.mouseOff + Self.pasteOff + capabilities.joined() + "\r").utf8)
  }

  func enter(reportsMouse: Bool) {
    Self.write(Array((Self.pasteOn + (reportsMouse ? Self.mouseOn : "")).utf8))
  }

  func leave() { Self.write(Array((Self.mouseOff + Self.pasteOff).utf8)) }

  func reportMouse(_ isOn: Bool) {
    Self.write(Array((isOn ? Self.mouseOn : Self.mouseOff).utf8))
  }

  /// Writes all of it to the terminal, which ncurses has been made to write before.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, 1000)
      } else if errno != EINTR {
        return
      }
    }
  }

  private static func capability(_ name: String) -> String {
    guard let bytes = gazette_capability(name) else { return "" }
    return withoutPadding(String(cString: bytes))
  }

  /// A capability without the pauses (`$<5>`) that old terminals want between its bytes.
  private static func withoutPadding(_ capability: String) -> String {
    var rest = capability[...]
    var plain = ""
    while let start = rest.firstIndex(of: "$") {
      plain += rest[..<start]
      let pause = rest[start...]
      guard pause.dropFirst().first == "<", let end = pause.firstIndex(of: ">") else {
        plain += "$"
        rest = pause.dropFirst()
        continue
      }
      rest = pause[pause.index(after: end)...]
    }
    return plain + rest
  }
}
