/// Shares the width of the page among the columns of a table.
struct TableWidths {
  /// Blank columns between two columns.
  static let gap = 2

  /// A column as its cells would like it.
  struct Wish {
    /// The widest cell on one line.
    var natural = 1
    /// The longest word.
    var word = 1
  }

  /// The width of each column; `nil` where they do not fit beside each other.
  static func share(_ room: Int, among wishes: [Wish]) -> [Int]? {
    let room = room - gap * (wishes.count - 1)
    let natural = wishes.reduce(0) { $0 + $1.natural }
    if natural <= room { return wishes.map(\.natural) }
    // A column keeps its longest word whole, as far as words have a common length.
    let least = wishes.map { min($0.natural, min($0.word, 14)) }
    let spare = room - least.reduce(0, +)
    guard spare >= 0 else { return nil }
    var widths = least
    var left = spare
    // Small wishes are met first; what they leave goes to the others in equal parts.
    let byNeed = wishes.indices.sorted {
      wishes[$0].natural - least[$0] < wishes[$1].natural - least[$1]
    }
    for (done, index) in byNeed.enumerated() {
      let part = left / (byNeed.count - done)
      let given = min(part, wishes[index].natural - least[index])
      widths[index] += given
      left -= given
    }
    return widths
  }
}
