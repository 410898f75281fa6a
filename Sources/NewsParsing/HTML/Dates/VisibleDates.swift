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
    for line in lines.lines {
      if line.isDeclared {
        guard let moment = reader.moment(in: line.words) else { continue }
        found.append(Candidate(moment: moment, score: score(line) + 22, label: label(line)))
      } else if Self.mayHoldDate(line.words) {
        found += shown(line)
      }
    }
    return found
  }

  private func shown(_ line: DatedLines.Line) -> [Candidate] {
    let base = score(line)
    return reader.matches(in: line.words).prefix(3).map { match in
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
  private func score(_ line: DatedLines.Line) -> Int {
    let distance = line.number - headline
    let far = distance >= 0 ? 3 * min(distance, 15) : 5 * min(-distance, 12)
    return 60 - far + surroundings(line.node)
  }

  private func surroundings(_ index: Int) -> Int {
    var score = 0
    var level = 0
    var ancestor = page.nodes[index].isText ? page.nodes[index].parent : index
    while ancestor > 0, level < 14 {
      let tag = page.nodes[ancestor].tag
      if Self.others.contains(tag) { score = min(score, -30) }
      let words = page.hint(of: ancestor).split(whereSeparator: { " -_".contains($0) })
      if words.contains(where: { Self.otherWords.contains(String($0)) }), score > -45,
        !Self.isBody(tag)
      {
        score = -45
      }
      if level < 4, score == 0,
        words.contains(where: { word in
          Self.dateWords.contains { word.hasPrefix($0) }
        })
      {
        score = 10
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

  private static func isBody(_ tag: GumboTag) -> Bool {
    tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_MAIN
      || tag == GUMBO_TAG_ARTICLE
  }

  private static let others = TagSet(GUMBO_TAG_FOOTER, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE)
  private static let otherWords: Set<String> = [
    "comment", "comments", "commentlist", "related", "sidebar", "footer", "teaser", "teasers",
    "recommended", "recommendations", "trending", "popular", "ticker", "copyright", "widget",
    "disqus", "respond", "archive", "archives", "carousel", "upcoming", "events",
  ]
  private static let dateWords = [
    "date", "datum", "time", "publish", "meta", "posted", "byline", "info", "fecha", "submitted",
    "created", "stand", "pubdate", "autor", "author", "dateline",
  ]

  /// Two digits beside a sign, a letter or a Han character: cheap, and true of every full date.
  private static func mayHoldDate(_ words: String) -> Bool {
    var digits = 0
    for byte in words.utf8 where byte &- 0x30 < 10 { digits += 1 }
    return digits >= 3
  }
}
