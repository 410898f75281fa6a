import NewsModel
import SafeText

/// Collects the words of a block while its elements open and close.
///
/// White space collapses as in a browser; the space before `<b> word</b>` goes outside the element;
/// two `<br>` in a row end a paragraph.
struct InlineRun {
  /// An element that is open around the words.
  enum Wrapper {
    case none, emphasis, strong, superscript, `subscript`
    case link(String)
  }

  private struct Frame {
    let wrapper: Wrapper
    var inlines: [Inline] = []
    var words: [UInt8] = []

    mutating func settle() {
      guard !words.isEmpty else { return }
      let text = SafeText.line(String(decoding: words, as: UTF8.self))
      words.removeAll(keepingCapacity: true)
      if !text.isEmpty { inlines.append(.text(text)) }
    }
  }

  private static let depthLimit = 16
  private var frames = [Frame(wrapper: .none)]
  private var needsSpace = false
  private var hasWords = false
  private var breaks = 0
  private var paragraphs: [[Inline]] = []

  mutating func open(_ wrapper: Wrapper) {
    settleSpace()
    let isFull = frames.count >= Self.depthLimit || isRedundant(wrapper)
    frames.append(Frame(wrapper: isFull ? .none : wrapper))
  }

  mutating func close() {
    guard frames.count > 1 else { return }
    let inlines = fold()
    frames.removeLast()
    frames[frames.count - 1].settle()
    frames[frames.count - 1].inlines += inlines
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count {
      let end = Self.endOfWords(bytes, from: start)
      if end > start {
        prepareForWord()
        frames[frames.count - 1].words.append(contentsOf: bytes[start..<end])
      }
      start = end
      while start < bytes.count, Self.isSpace(bytes[start]) {
        start += 1
        noteSpace()
      }
    }
  }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// An inline that is no text: an image, a piece of code.
  mutating func append(_ inline: Inline) {
    prepareForWord()
    frames[frames.count - 1].settle()
    frames[frames.count - 1].inlines.append(inline)
  }

  mutating func lineBreak() {
    needsSpace = false
    if hasWords { breaks += 1 }
  }

  /// The paragraphs so far; open elements stay open for the words to come.
  mutating func take() -> [[Inline]] {
    endParagraph()
    defer { paragraphs = [] }
    return paragraphs
  }

  private mutating func endParagraph() {
    var inlines: [Inline] = []
    for index in frames.indices.reversed() {
      frames[index].settle()
      inlines = Self.wrap(frames[index].inlines + inlines, frames[index].wrapper)
      frames[index].inlines = []
    }
    needsSpace = false
    hasWords = false
    breaks = 0
    let trimmed = inlines.trimmed
    if !trimmed.isEmpty { paragraphs.append(trimmed) }
  }

  private mutating func fold() -> [Inline] {
    frames[frames.count - 1].settle()
    guard let frame = frames.last else { return [] }
    return Self.wrap(frame.inlines, frame.wrapper)
  }

  private static func wrap(_ inlines: [Inline], _ wrapper: Wrapper) -> [Inline] {
    guard !inlines.isEmpty else { return [] }
    switch wrapper {
    case .none: return inlines
    case .emphasis: return [.emphasis(inlines)]
    case .strong: return [.strong(inlines)]
    case .superscript: return [.superscript(inlines)]
    case .subscript: return [.subscript(inlines)]
    case .link(let url): return [.link(inlines, url: url)]
    }
  }

  private func isRedundant(_ wrapper: Wrapper) -> Bool {
    frames.contains { frame in
      switch (frame.wrapper, wrapper) {
      case (.emphasis, .emphasis), (.strong, .strong), (.link, .link),
        (.superscript, .superscript), (.subscript, .subscript):
        true
      default: false
      }
    }
  }

  private mutating func prepareForWord() {
    if breaks >= 2 {
      endParagraph()
    } else if breaks == 1 {
      frames[frames.count - 1].settle()
      frames[frames.count - 1].inlines.append(.lineBreak)
      breaks = 0
    }
    settleSpace()
    hasWords = true
  }

  private mutating func noteSpace() {
    if hasWords && breaks == 0 { needsSpace = true }
  }

  /// Writes the space that is due; outside of elements that have no words yet.
  private mutating func settleSpace() {
    guard needsSpace else { return }
    needsSpace = false
    var place = frames.count - 1
    while place > 0, frames[place].inlines.isEmpty, frames[place].words.isEmpty { place -= 1 }
    frames[place].words.append(0x20)
  }

  /// Where a stretch ends that stays as it is: words with single blanks between them.
  private static func endOfWords(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte > 0x20 || !isSpace(byte) {
        end += 1
        continue
      }
      guard byte == 0x20, end > start, end + 1 < bytes.count, !isSpace(bytes[end + 1]) else {
        break
      }
      end += 2
    }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
