import Foundation

/// Hostile texts that were collected elsewhere, and a few of our own so that there are always some.
enum HostileTexts {
  static let all: [String] = own + collected

  private static let own = [
    "\u{1B}]52;c;QQ==\u{07}", "\u{1B}[8mhidden\u{1B}[0m", "a\u{85}b\u{2028}c", "\u{1B}[",
    "\u{9B}", String(repeating: "\u{1B}", count: 1000), String(repeating: "\u{1B}[1", count: 1000),
  ]

  private static let collected: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("../shared/cases/sets/terminal")
    guard
      let payloads = try? Data(contentsOf: folder.appendingPathComponent("payloads.json")),
      let naughty = try? Data(contentsOf: folder.appendingPathComponent("blns.json"))
    else {
      print("No collection of hostile texts beside the package: only its own are tried.")
      return []
    }
    struct Payload: Decodable { var text: String }
    // One payload has a lone surrogate, which JSONDecoder refuses: the rest is still tried.
    let text = String(decoding: payloads, as: UTF8.self).replacing("\\ud800", with: "\\ufffd")
    let first = (try? JSONDecoder().decode([Payload].self, from: Data(text.utf8))) ?? []
    return first.map(\.text) + ((try? JSONDecoder().decode([String].self, from: naughty)) ?? [])
  }()

  /// Whether a scalar could act on a terminal, apart from a line feed.
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
