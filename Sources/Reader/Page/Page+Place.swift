import NewsModel

extension Page {
  /// How many letters of the text say where a place is, besides its number.
  private static let quoteLength = 60

  /// The place at which a line begins, with the words that stand there.
  package func place(ofLine line: Int) -> ReadingPlace {
    var quote = ""
    for next in lines.dropFirst(max(0, line)) where quote.count < Self.quoteLength {
      quote += Self.letters(of: next)
    }
    return ReadingPlace(
      offset: anchor(ofLine: line).offset, quote: String(quote.prefix(Self.quoteLength)))
  }

  /// The line that shows a place, found by its words where the text is no longer what it was.
  package func line(of place: ReadingPlace) -> Int {
    let expected = line(of: TextAnchor(offset: place.offset))
    let quote = Array(place.quote)
    guard !quote.isEmpty else { return expected }
    var letters: [Character] = []
    var starts: [Int] = []
    for line in lines {
      starts.append(letters.count)
      letters += Self.letters(of: line)
    }
    let from = starts.indices.contains(expected) ? starts[expected] : 0
    guard let found = Self.nearest(quote, in: letters, to: from) else { return expected }
    return (starts.lastIndex { $0 <= found }) ?? expected
  }

  /// What a line says, without the blanks that differ from width to width.
  private static func letters(of line: PageLine) -> String {
    line.runs.filter { $0.role != .linkNumber }.map(\.text).joined().filter { !$0.isWhitespace }
  }

  /// Where the beginning of a quote stands nearest to a place: all of it, else its first half.
  private static func nearest(
    _ quote: [Character], in letters: [Character], to place: Int
  ) -> Int? {
    for length in [quote.count, quote.count / 2] where length > 8 || length == quote.count {
      let wanted = quote.prefix(length)
      var best: Int?
      guard letters.count >= length else { continue }
      for start in 0...(letters.count - length) where letters[start] == wanted.first {
        guard letters[start..<start + length].elementsEqual(wanted) else { continue }
        if abs(start - place) < abs((best ?? .max / 2) - place) { best = start }
      }
      if let best { return best }
    }
    return nil
  }
}
