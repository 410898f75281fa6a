/// How many letters have to be changed, left out, put in or swapped with their neighbour to make one
/// word of another: the optimal string alignment distance (Damerau 1964, with the restriction that no
/// part is edited twice).
struct EditDistance {
  private let wanted: [UInt8]
  private let most: Int
  private var rows: [[Int]]

  /// A measure of words against one.
  ///
  /// - Parameter most: Greater distances are not told apart.
  init(from word: String, most: Int) {
    wanted = Array(word.utf8)
    self.most = most
    rows = Array(repeating: Array(repeating: 0, count: wanted.count + 1), count: 3)
  }

  /// The distance to a word; `nil` where it is greater than what counts.
  mutating func to(_ word: String) -> Int? {
    var word = word
    return word.withUTF8 { other in
      guard abs(other.count - wanted.count) <= most else { return nil }
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
        rows = [rows[1], rows[2], rows[0]]
      }
      return rows[1][wanted.count] <= most ? rows[1][wanted.count] : nil
    }
  }
}
