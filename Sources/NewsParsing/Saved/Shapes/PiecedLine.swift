import NewsModel

/// Several facts in one line: `3 März 2021 | Wirtschaft | dpa-Regio`, `*By X* — 14 abril 2019`.
struct PiecedLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.place != .foot || line.length <= 160, line.length <= 300,
      Self.mayHavePieces(line.text)
    else { return false }
    guard !isSentence(line.text) else { return false }
    let isLoose = line.place == .head && line.length <= 120
    for separator in Self.separators + (isLoose ? Self.looseSeparators : [])
    where line.text.holds(separator) {
      let pieces = Self.split(line.text, separator)
      guard (2...8).contains(pieces.count) else { continue }
      if read(pieces, of: line, into: &facts, dates: dates) { return true }
    }
    return false
  }

  /// Cheap: whether any separator can be there at all.
  private static func mayHavePieces(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x7C || $0 == 0x2F || $0 == 0x2D || $0 == 0x2C || $0 >= 0x80 }
  }

  /// `Nelson C.J.` ends with a dot too, but has few words.
  private func isSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    switch last {
    case "!", "?", "…", "\"", "”": return true
    case ".": return hasManyWordsAtEnd(text)
    default: return false
    }
  }

  /// Whether more than four words follow the last separator.
  private func hasManyWordsAtEnd(_ text: String) -> Bool {
    var words = 0
    var isInWord = false
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case "|", "•", "·", "—", "–": return false
      case " ": isInWord = false
      default:
        if !isInWord { words += 1 }
        isInWord = true
        if words > 4 { return true }
      }
    }
    return false
  }

  private func read(
    _ pieces: [String], of line: SavedLine, into facts: inout SavedFacts, dates: DateReader
  ) -> Bool {
    var tried = facts
    var strangers: [String] = []
    var known = 0
    for piece in pieces {
      let words = SavedLine([.text(piece)], place: line.place)
      if words.text.isEmpty { continue }
      let isKnown = Self.shapes.contains { $0.read(words, into: &tried, dates: dates) }
      if isKnown { known += 1 } else { strangers.append(words.text) }
    }
    guard known > 0, strangers.allSatisfy({ $0.utf8.count <= 60 }) else { return false }
    for stranger in strangers {
      let isName =
        Byline.looksLikeNames(stranger[...])
        && (2...4).contains(stranger.split(separator: " ").count)
      if tried.source == nil, Byline.looksLikeOutlet(stranger) || LinkTarget.isHost(stranger) {
        tried.source = stranger
      } else if isName, tried.authors.isEmpty {
        tried.authors = Byline.names(stranger)
      }
    }
    if tried.url == nil, let link = line.links.first(where: { LinkTarget.host($0.url) != nil }) {
      tried.url = link.url
    }
    facts = tried
    return true
  }

  private static func split(_ text: String, _ separator: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let range = rest.place(of: separator) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }

  private static let separators = [" | ", " • ", " · ", " — ", " – ", " // ", " / "]
  private static let looseSeparators = [" - ", "  ", ", "]
  private static let shapes: [any SavedShape] = [
    Boilerplate(), LabelledLine(), DateLine(), BylineLine(), AddressLine(),
  ]
}
