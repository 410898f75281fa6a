import Foundation

/// The ways to the clipboard, the best first.
enum Clipboard {
  /// A program that takes the text on its standard input.
  static func program(in surroundings: Surroundings) -> [String]? {
    let ways: [(variable: String, command: [String])] = [
      ("WAYLAND_DISPLAY", ["wl-copy"]),
      ("DISPLAY", ["xclip", "-selection", "clipboard"]),
      ("TMUX", ["tmux", "load-buffer", "-w", "-"]),
    ]
    return ways.first { way in
      surroundings.value(way.variable) != nil && surroundings.program(way.command[0]) != nil
    }?.command
  }

  /// What a terminal understands as an order to copy (xterm's OSC 52), wrapped for tmux or screen.
  ///
  /// - Throws: `ProgramFailure.tooLongToCopy`: xterm and its kin drop more than 100,000 bytes.
  static func terminalSequence(
    for text: String, in surroundings: Surroundings
  ) throws(ProgramFailure) -> [UInt8] {
    let encoded = Data(text.utf8).base64EncodedString()
    guard encoded.utf8.count <= 100_000 else { throw .tooLongToCopy }
    let order = "\u{1B}]52;c;\(encoded)\u{07}"
    if surroundings.value("TMUX") != nil {
      return Array("\u{1B}Ptmux;\u{1B}\(order)\u{1B}\\".utf8)
    }
    if surroundings.value("STY") != nil { return Array("\u{1B}P\(order)\u{1B}\\".utf8) }
    return Array(order.utf8)
  }
}
