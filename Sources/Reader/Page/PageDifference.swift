import NewsModel

/// Sets what differs between two texts of an article.
extension PageSetting {
  /// Unchanged paragraphs around a change that are shown; the others are only counted.
  private static let context = 1

  mutating func set(_ difference: TextDifference, since saved: String) {
    blank()
    set(Flow(Self.summary(of: difference, since: saved), .heading))
    let passages = difference.passages
    var hidden = 0
    for (place, passage) in passages.enumerated() {
      if isCancelled() { return }
      if Self.isFarFromChanges(place, in: passages) {
        hidden += 1
        continue
      }
      setHidden(hidden)
      hidden = 0
      blank()
      set(passage)
    }
    setHidden(hidden)
  }

  /// `3 paragraphs changed since Monday 10 March 2025`.
  static func summary(of difference: TextDifference, since saved: String) -> String {
    switch difference.changes {
    case 0: "no paragraph changed since \(saved)"
    case 1: "1 paragraph changed since \(saved)"
    case let count: "\(count) paragraphs changed since \(saved)"
    }
  }

  private mutating func setHidden(_ count: Int) {
    guard count > 0 else { return }
    blank()
    let words = count == 1 ? "1 paragraph is the same" : "\(count) paragraphs are the same"
    set(Flow(words, .credit))
  }

  private mutating func set(_ passage: TextDifference.Passage) {
    switch passage {
    case .same(let text): set(flow(Self.oneLine(text), .meta, field: .body))
    case .removed(let text): set([TextDifference.Piece(.removed, Self.oneLine(text))])
    case .added(let text): set([TextDifference.Piece(.added, Self.oneLine(text))])
    case .changed(let pieces): set(pieces)
    }
  }

  /// The marks are those of wdiff, and tell without colours what is what.
  private mutating func set(_ pieces: [TextDifference.Piece]) {
    var line = Flow()
    for piece in pieces {
      if line.length > 0 { line.append(" ", .body) }
      switch piece.kind {
      case .same: line.append(piece.text, .body)
      case .removed: line.append("[-" + piece.text + "-]", .removed)
      case .added: line.append("{+" + piece.text + "+}", .added)
      }
    }
    // Each passage is a place that `n` goes to.
    page.hits.append(PageHit(line: page.lines.count))
    set(line)
  }

  private static func isFarFromChanges(
    _ place: Int, in passages: [TextDifference.Passage]
  ) -> Bool {
    let near = max(0, place - context)...min(passages.count - 1, place + context)
    return passages[near].allSatisfy { if case .same = $0 { true } else { false } }
  }
}
