import NewsModel

/// One line of a document as the recognisers see it.
struct SavedLine {
  /// Where a line stands; a loose rule may hold at the top that would do harm in running text.
  enum Place {
    /// Near the title, with nothing but metadata around it.
    case head
    /// In the first or last paragraphs, with running text in between.
    case edge
    case foot
  }

  let inlines: [Inline]
  /// The words without marks around them.
  let text: String
  let links: [(words: String, url: String)]
  let place: Place

  init(_ inlines: [Inline], place: Place) {
    self.inlines = inlines
    self.place = place
    links = inlines.links
    var words = inlines.plainText.trimmedSlice
    while let first = words.first, "*_>•|".contains(first) {
      words = words.dropFirst().trimmedSlice
    }
    while let last = words.last, "*_|".contains(last) { words = words.dropLast().trimmedSlice }
    text = String(words)
  }

  var length: Int { text.utf8.count }
  var isShort: Bool { length <= 160 }
}

/// Recognises one shape of metadata line.
///
/// To teach Gazette a shape, write one of these in its own file and add it to `SavedShapes.all`.
protocol SavedShape: Sendable {
  /// Takes what the line says; `false` where the line has another shape, and then nothing is taken.
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool
}

/// Every shape of metadata line that Gazette knows, the surest first.
enum SavedShapes {
  static let all: [any SavedShape] = [
    Boilerplate(), LabelledLine(), PostedByLine(), DateLine(), AgencyCredit(), BylineLine(),
    AddressLine(), CopyrightLine(), PiecedLine(),
  ]

  static func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard !line.text.isEmpty, line.length <= 600 else { return false }
    return all.contains { $0.read(line, into: &facts, dates: dates) }
  }
}
