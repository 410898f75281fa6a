/// How many letters have to be changed, left out, put in or swapped with their neighbour to make one
/// word of another: the optimal string alignment distance (Damerau 1964, with the restriction that no
/// part is edited twice).
struct EditDistance {
  private let wanted: [UInt8]
  private let most: Int
  private let letters: UInt64
  private var rows: [[Int]]

  /// A measure of words against one.
  ///
  /// - Parameter most: Greater distances are not told apart.
  init(from word: String, most: Int) {
    wanted = Array(word.utf8)
    letters = Self.letters(word.utf8)
    self.most = most
    rows = Array(repeating: Array(repeating: 0, count: wanted.count + 1), count: 3)
  }

  /// The distance to a word; `nil` where it is greater than what counts.
  mutating func to(_ word: String) -> Int? {
    var word = word
    return word.withUTF8 { to(UnsafeRawBufferPointer($0)) }
  }

  /// The distance to a word as its bytes.
  mutating func to(_ other: UnsafeRawBufferPointer) -> Int? {
    guard abs(other.count - wanted.count) <= most else { return nil }
    // A change takes one letter out and puts one in, so most words need no closer look.
    guard (letters ^ Self.letters(other)).nonzeroBitCount <= 2 * most else { return nil }
    for column in 0...wanted.count { rows[1][column] = column }
    for (line, letter) in other.enumerated() {
      var least = line + 1
      rows[2][0] = line + 1
      for column in 1...max(1, wanted.count) where column <= wanted.count {
        let isSame = wanted[column - 1] == letter
        var cost = min(
          rows[1][column] + 1, rows[2][column - 1] + 1, rows[1][column - 1] + (isSame ? 0 : 1))
        if line > 0, column > 1, other[line - 1] == wanted[column - 1],
          letter == wanted[column - 2]
        {
          cost = min(cost, rows[0][column - 2] + 1)
        }
        rows[2][column] = cost
        least = min(least, cost)
      }
      guard least <= most else { return nil }
      rows.swapAt(0, 1)
      rows.swapAt(1, 2)
    }
    return rows[1][wanted.count] <= most ? rows[1][wanted.count] : nil
  }

  /// A bit for each letter that occurs; some share one.
  private static func letters(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
