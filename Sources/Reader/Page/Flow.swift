/// A text that is broken into lines as one, with what its parts mean.
struct Flow {
  /// A stretch of the text up to `end`, in UTF-8 bytes.
  struct Span {
    var end: Int
    var role: TextRole
    var link: Int?
    var hit: Int?
  }

  var text = ""
  /// In order; the last one ends where the text ends.
  var spans: [Span] = []

  /// A text of one meaning.
  init(_ text: String, _ role: TextRole, link: Int? = nil) {
    append(text, role, link: link)
  }

  init() {}

  /// How many bytes the text has.
  var length: Int { spans.last?.end ?? 0 }

  mutating func append(_ words: String, _ role: TextRole, link: Int? = nil) {
    guard !words.isEmpty else { return }
    text += words
    let end = length + words.utf8.count
    if let last = spans.last, last.role == role, last.link == link, last.hit == nil {
      spans[spans.count - 1].end = end
    } else {
      spans.append(Span(end: end, role: role, link: link))
    }
  }

  mutating func append(_ flow: Flow) {
    let start = length
    text += flow.text
    for span in flow.spans {
      var span = span
      span.end += start
      if let last = spans.last, last.role == span.role, last.link == span.link,
        last.hit == nil, span.hit == nil
      {
        spans[spans.count - 1].end = span.end
      } else {
        spans.append(span)
      }
    }
  }

  /// The same text with hits marked; `firstHit` is the number of the first range.
  mutating func mark(_ ranges: [Range<Int>], firstHit: Int) {
    guard !ranges.isEmpty else { return }
    var marked: [Span] = []
    var number = 0
    var start = 0
    for span in spans {
      while start < span.end {
        while number < ranges.count, ranges[number].upperBound <= start { number += 1 }
        let isInside = number < ranges.count && ranges[number].lowerBound <= start
        let next =
          number < ranges.count
          ? (isInside ? ranges[number].upperBound : ranges[number].lowerBound) : span.end
        let end = min(span.end, next)
        marked.append(
          Span(
            end: end, role: isInside ? .hit : span.role, link: span.link,
            hit: isInside ? firstHit + number : nil))
        start = end
      }
    }
    spans = marked
  }

  /// Puts words into the text at places in ascending order, each with a meaning of its own.
  mutating func insert(_ insertions: [(place: Int, words: String, role: TextRole, link: Int?)]) {
    guard !insertions.isEmpty else { return }
    var result = Flow()
    let bytes = Array(text.utf8)
    var start = 0
    var number = 0
    func take(until end: Int, _ span: Span) {
      let words = String(decoding: bytes[start..<end], as: UTF8.self)
      if !words.isEmpty {
        result.text += words
        result.spans.append(
          Span(
            end: result.length + words.utf8.count, role: span.role, link: span.link, hit: span.hit))
      }
      start = end
    }
    for span in spans {
      while number < insertions.count, insertions[number].place < span.end {
        take(until: max(start, insertions[number].place), span)
        result.append(
          insertions[number].words, insertions[number].role, link: insertions[number].link)
        number += 1
      }
      take(until: span.end, span)
    }
    for insertion in insertions[number...] {
      result.append(insertion.words, insertion.role, link: insertion.link)
    }
    self = result
  }
}

/// Cuts the runs of lines out of a flow, from its beginning to its end.
struct FlowCutter {
  private let bytes: [UInt8]
  private let spans: [Flow.Span]
  private var next = 0

  init(_ flow: Flow) {
    bytes = Array(flow.text.utf8)
    spans = flow.spans
  }

  /// The runs of a range that begins no earlier than the one before.
  mutating func runs(_ range: Range<Int>) -> [PageRun] {
    while next < spans.count, spans[next].end <= range.lowerBound { next += 1 }
    var runs: [PageRun] = []
    var start = range.lowerBound
    var index = next
    while start < range.upperBound, index < spans.count {
      let span = spans[index]
      let end = min(span.end, range.upperBound)
      runs.append(
        PageRun(
          String(decoding: bytes[start..<end], as: UTF8.self), span.role, link: span.link,
          hit: span.hit))
      start = end
      index += 1
    }
    return runs
  }
}
