import CGumbo
import NewsModel

/// Weighs the dates that a page shows: the one of the article stands near its headline.
struct VisibleDates {
  /// A date with how well it fits.
  struct Candidate {
    let moment: Moment
    let score: Int
    let label: DateLabel?
  }

  private let page: Page
  private let lines: DatedLines
  private let headline: Int
  private let reader: DateReader

  /// - Parameter headline: The node of the headline, where it is known.
  init(_ page: Page, headline: Int?, reader: DateReader) {
    self.page = page
    self.reader = reader
    lines = DatedLines(page)
    guard let headline, lines.lineNumbers.indices.contains(headline) else {
      self.headline = 0
      return
    }
    self.headline = Int(lines.lineNumbers[headline])
  }

  /// The dates of the page in the order of their lines.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var known: [Int32: Surroundings] = [:]
    for line in lines.lines {
      if line.isDeclared {
        guard let moment = reader.moment(in: line.words) else { continue }
        found.append(Candidate(moment: moment, score: score(line, &known) + 22, label: label(line)))
      } else if Self.mayHoldDate(line.words) {
        found += shown(line, score(line, &known))
      }
    }
    return found
  }

  private func shown(_ line: DatedLines.Line, _ base: Int) -> [Candidate] {
    reader.matches(in: line.words).prefix(3).map { match in
      var score = base
      if match.isWholeLine { score += 12 } else if line.words.utf8.count > 80 { score -= 45 }
      switch match.label {
      case .published?: score += 15
      case .updated?: score -= 8
      case .exported?: score -= 30
      case .document?, nil: break
      }
      if match.moment.precision != .day { score += 5 }
      return Candidate(moment: match.moment, score: score, label: match.label)
    }
  }

  /// Near the headline is good, under it better than above it; what else the page is made of is bad.
  private func score(_ line: DatedLines.Line, _ known: inout [Int32: Surroundings]) -> Int {
    let distance = line.number - headline
    let far = distance >= 0 ? 3 * min(distance, 15) : 5 * min(-distance, 12)
    return 60 - far + surroundings(line.node, &known)
  }

  private func surroundings(_ index: Int, _ known: inout [Int32: Surroundings]) -> Int {
    var score = 0
    var level = 0
    var ancestor = page.nodes[index].isText ? page.nodes[index].parent : index
    while ancestor > 0, level < 14 {
      let number = page.names.numbers[ancestor]
      let named = known[number] ?? Surroundings(name: page.names[ancestor])
      known[number] = named
      switch named.refined(by: page.nodes[ancestor].tag) {
      case .frame: score = min(score, -30)
      case .others: score = min(score, -45)
      case .date where level < 4 && score == 0: score = 10
      case .date, .nothing: break
      }
      ancestor = page.nodes[ancestor].parent
      level += 1
    }
    return score
  }

  private func label(_ line: DatedLines.Line) -> DateLabel? {
    let hint = page.hint(of: line.node)
    return hint.contains("updated") || hint.contains("modified") ? .updated : nil
  }

  /// Cheap, and true of every full date: a year, or three numbers.
  private static func mayHoldDate(_ words: String) -> Bool {
    var groups = 0
    var length = 0
    for byte in words.utf8 {
      if byte &- 0x30 < 10 {
        length += 1
        if length == 1 { groups += 1 }
        if length == 4 || groups >= 3 { return true }
      } else {
        length = 0
      }
    }
    return false
  }
}
