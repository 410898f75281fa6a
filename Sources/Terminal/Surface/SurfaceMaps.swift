extension Surface {
  /// The characters, line by line, without blanks at the ends of lines: for tests to compare.
  package var textMap: String {
    lines { cells in cells.map(\.text).joined() }
  }

  /// The styles, line by line, a letter for each and a dot for plain, and below what they mean.
  ///
  /// Letters are given in the order in which styles appear; dots at the ends of lines are left out.
  package var styleMap: String {
    var letters: [Style: Character] = [.plain: "."]
    var legend: [String] = []
    let map = lines { cells in
      let line = cells.map { cell in
        if let letter = letters[cell.style] { return letter }
        let letter = Self.letter(legend.count)
        letters[cell.style] = letter
        legend.append("\(letter) \(cell.style)")
        return letter
      }
      return String(line).trimmed(of: ".")
    }
    return ([map, ""] + legend).joined(separator: "\n")
  }

  private func lines(_ text: (ArraySlice<Cell>) -> String) -> String {
    (0..<size.height).map { y in
      text(cells[(y * size.width)..<((y + 1) * size.width)]).trimmed(of: " ")
    }
    .joined(separator: "\n")
  }

  private static func letter(_ number: Int) -> Character {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return number < letters.count ? letters[number] : "#"
  }
}

extension String {
  fileprivate func trimmed(of character: Character) -> String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == character { end = index(before: end) }
    return String(self[..<end])
  }
}

extension Style: CustomStringConvertible {
  /// The style in words: `bold underline 4 on 252`, or `plain`.
  package var description: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    var words = names.filter { attributes.contains($0.0) }.map(\.1)
    if case .palette(let number) = foreground { words.append("\(number)") }
    if case .palette(let number) = background { words.append("on \(number)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
