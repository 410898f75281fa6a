import Foundation

/// Every byte that the program sent to its terminal.
struct ByteStream {
  private let bytes: Data

  init(path: String) throws { bytes = try Data(contentsOf: URL(fileURLWithPath: path)) }

  var isEmpty: Bool { bytes.isEmpty }

  /// What no screen of ours ever sends, and hostile documents do; empty when all is well.
  var faults: [String] {
    let orders = [
      "\u{1B}]52", "\u{1B}]0;", "\u{1B}P", "\u{1B}[?1337h", "\u{1B}[6n", "\u{1B}[31;42;5m",
      "\u{1B}c", "\u{1B}#8", "\u{1B}_", "\u{1B}^", "\u{0}",
    ]
    let given = orders.filter { bytes.range(of: Data($0.utf8)) != nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let scalars = Set(text.unicodeScalars.filter(Self.isForbidden))
    return (given + scalars.map(String.init)).map(\.debugDescription)
      + (longestCluster(text) > 16 ? ["a flood of combining marks"] : [])
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }

  private func longestCluster(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar.properties.generalCategory == .nonspacingMark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
