/// Breaks a text into lines, each as long as fits.
struct LineBreaking {
  /// Where lines prefer to end.
  enum Manner {
    case prose
    /// Also behind the slashes of an address.
    case address
    /// Behind separators first: `Wire Digest · Tuesday 11 March 2025 · 2 min`.
    case items(separator: UInt32)
    /// Anywhere, as in code.
    case anywhere
  }

  /// The columns of a line that begins a text or follows a line break.
  let first: Int
  /// The columns of the lines that go on.
  let rest: Int
  let manner: Manner

  private var lineStart = 0
  /// The end of what is seen of the line, without the blanks behind.
  private var seenEnd = 0
  /// The last character that is seen, and what stands before it.
  private var lastScalar: UInt32 = 0
  private var endBeforeLast = 0
  private var width = 0
  private var room = 0
  private var weak = Opportunity()
  private var strong = Opportunity()
  private var isContinuation = false
  private var lines: [Line] = []

  struct Line {
    /// In UTF-8 bytes, without blanks at its end.
    var range: Range<Int>
    /// Whether it goes on from the line before.
    var isContinuation: Bool
  }

  /// A place where the line may end.
  private struct Opportunity {
    var place = -1
    var seenEnd = 0
    var width = 0
  }

  init(first: Int, rest: Int, manner: Manner = .prose) {
    self.first = max(1, first)
    self.rest = max(1, rest)
    self.manner = manner
    room = self.first
  }

  /// The lines of a text; one empty line for an empty text.
  static func lines(
    of text: String, first: Int, rest: Int, manner: Manner = .prose,
    isCancelled: () -> Bool = { false }
  ) -> [Line] {
    var breaking = LineBreaking(first: first, rest: rest, manner: manner)
    breaking.read(text, isCancelled)
    return breaking.lines
  }

  private mutating func read(_ text: String, _ isCancelled: () -> Bool) {
    var scanner = ClusterScanner(text)
    var before = BreakClass.space
    var previous = BreakClass.space
    var count = 0
    while let cluster = scanner.next() {
      count &+= 1
      if count & 0xFFFF == 0, isCancelled() { break }
      let next = cluster.breakClass
      if next == .newline {
        endParagraph(at: cluster)
        (before, previous) = (.space, .space)
        continue
      }
      if cluster.start > lineStart, mayBreak(before, previous, next, scanner) {
        note(cluster.start)
      }
      append(cluster)
      (before, previous) = (previous, next)
    }
    emit(until: seenEnd)
  }

  private func mayBreak(
    _ before: BreakClass, _ previous: BreakClass, _ next: BreakClass, _ scanner: ClusterScanner
  ) -> Bool {
    switch manner {
    case .anywhere: return false
    case .address:
      return BreakClass.mayBreak(before: before, previous, next, breaksAtSlashes: true)
    case .prose, .items:
      // A dash between words stays on the line of the word before it.
      if next == .dash, previous == .space, scanner.isBeforeBlank { return false }
      return BreakClass.mayBreak(before: before, previous, next, breaksAtSlashes: false)
    }
  }

  private mutating func note(_ place: Int) {
    if case .items(separator: lastScalar) = manner {
      strong = Opportunity(place: place, seenEnd: endBeforeLast, width: width)
    } else {
      weak = Opportunity(place: place, seenEnd: seenEnd, width: width)
    }
  }

  private mutating func append(_ cluster: ClusterScanner.Cluster) {
    if case .anywhere = manner {
    } else if cluster.breakClass == .space {
      // Blanks at the end of a line may stand outside of it.
      width += cluster.width
      return
    }
    while width + cluster.width > room, cluster.start > lineStart { breakLine(at: cluster.start) }
    width += cluster.width
    lastScalar = cluster.scalar
    endBeforeLast = seenEnd
    seenEnd = cluster.end
  }

  private mutating func breakLine(at place: Int) {
    let chosen =
      strong.place > lineStart
      ? strong
      : weak.place > lineStart
        ? weak : Opportunity(place: place, seenEnd: min(seenEnd, place), width: width)
    emit(until: chosen.seenEnd)
    lineStart = chosen.place
    width -= chosen.width
    room = rest
    if strong.place <= lineStart { strong = Opportunity() } else { strong.width -= chosen.width }
    if weak.place <= lineStart { weak = Opportunity() } else { weak.width -= chosen.width }
    seenEnd = max(seenEnd, lineStart)
    isContinuation = true
  }

  private mutating func emit(until end: Int) {
    lines.append(
      Line(range: lineStart..<max(lineStart, end), isContinuation: isContinuation))
  }

  private mutating func endParagraph(at newline: ClusterScanner.Cluster) {
    emit(until: seenEnd)
    begin(at: newline.end)
  }

  private mutating func begin(at place: Int) {
    lineStart = place
    seenEnd = place
    width = 0
    room = first
    weak = Opportunity()
    strong = Opportunity()
    isContinuation = false
  }

}
