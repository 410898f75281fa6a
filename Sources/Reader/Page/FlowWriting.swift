import NewsModel
import Terminal

/// Turns the inlines of a block into a flow: numbers its links and marks what is searched for.
extension PageSetting {
  /// What the inlines say, each in the role that fits it best.
  mutating func flow(
    _ inlines: [Inline], _ role: TextRole, field: SearchField = .body
  ) -> Flow {
    var writing = InlineWriting()
    write(inlines, role, link: nil, into: &writing)
    return finished(writing, field: field)
  }

  /// A text of one role in which hits are marked.
  mutating func flow(_ text: String, _ role: TextRole, field: SearchField, link: Int? = nil) -> Flow
  {
    var flow = Flow(shown(text), role, link: link)
    mark(&flow, field)
    return flow
  }

  /// Marks the hits of a field in a flow.
  mutating func mark(_ flow: inout Flow, _ field: SearchField) {
    let ranges = hits(in: flow.text, field)
    flow.mark(ranges, firstHit: page.hits.count)
    page.hits += ranges.map { _ in PageHit(line: -1) }
  }

  private func hits(in text: String, _ field: SearchField) -> [Range<Int>] {
    guard let finder else { return [] }
    let bytes = text.utf8
    var place = bytes.startIndex
    var offset = 0
    return finder.ranges(in: text, field: field).map { range in
      let start = offset + bytes.distance(from: place, to: range.lowerBound)
      let end = start + bytes.distance(from: range.lowerBound, to: range.upperBound)
      place = range.upperBound
      offset = end
      return start..<end
    }
  }

  private mutating func finished(_ writing: InlineWriting, field: SearchField) -> Flow {
    var flow = writing.flow
    mark(&flow, field)
    flow.insert(
      writing.numbers.map { place, number in
        (place: place, words: "[\(number)]", role: .linkNumber, link: number)
      })
    return flow
  }

  private mutating func write(
    _ inlines: [Inline], _ role: TextRole, link: Int?, into writing: inout InlineWriting
  ) {
    for inline in inlines {
      switch inline {
      case .text(let words): writing.flow.append(shown(Self.oneLine(words)), role, link: link)
      case .code(let words):
        writing.flow.append(shown(Self.oneLine(words)), link == nil ? .code : role, link: link)
      case .emphasis(let inner):
        write(inner, role.mixed(with: .emphasis), link: link, into: &writing)
      case .strong(let inner): write(inner, role.mixed(with: .strong), link: link, into: &writing)
      case .superscript(let inner):
        write(inner.shown(.raised, isUnicode: request.isUnicode), role, link: link, into: &writing)
      case .subscript(let inner):
        write(inner.shown(.lowered, isUnicode: request.isUnicode), role, link: link, into: &writing)
      case .link(let inner, let url):
        let number = number(of: url, text: inner.plainText)
        write(inner, .link, link: number, into: &writing)
        writing.numbers.append((writing.flow.length, number))
      case .image(let alternative, let url):
        let words = alternative.isEmpty ? "picture" : Self.oneLine(alternative)
        let number = Self.isAddress(url) ? number(of: url, text: words) : nil
        if let number { notePicture(number) }
        writing.flow.append("[\(words)]", .caption, link: link ?? number)
        if let number { writing.numbers.append((writing.flow.length, number)) }
      case .lineBreak: writing.flow.append("\n", role)
      }
    }
  }

  /// The number of an address: a new one where the page does not link there yet.
  mutating func number(of url: String, text: String) -> Int {
    if let number = numbers[url] { return number }
    let number = page.links.count + 1
    page.links.append(PageLink(number: number, text: Self.oneLine(text), url: url))
    numbers[url] = number
    return number
  }

  static func isAddress(_ url: String) -> Bool {
    url.hasPrefix("https://") || url.hasPrefix("http://")
  }

  /// Words in letters that the screen has, ß as ss.
  private func shown(_ words: String) -> String {
    request.isUnicode ? words : PlainLetters.spelled(words)
  }

  static func oneLine(_ words: String) -> String {
    guard words.utf8.contains(0x0A) else { return words }
    return words.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
  }
}

private struct InlineWriting {
  var flow = Flow()
  /// Where the number of a link goes once hits are found, which numbers must not tear apart.
  var numbers: [(place: Int, number: Int)] = []
}

extension TextRole {
  /// Emphasis inside of a link or a heading does not change what these are.
  fileprivate func mixed(with inner: TextRole) -> TextRole {
    switch self {
    case .body, .quote, .caption, .emphasis, .strong: self == .strong ? .strong : inner
    default: self
    }
  }
}
