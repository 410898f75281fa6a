/// One pass over a text, from scalar to scalar; runs that need no change are copied whole.
struct Cleaning {
  /// Marks and invisible characters that one letter may carry: Hebrew with its vowels and accents
  /// needs five.
  private static let mostAttached = 6
  /// Characters without width that may stand in a row: an emoji family needs one, Persian one.
  private static let mostInvisible = 2

  private let text: String
  private let scalars: String.UnicodeScalarView
  private let lineBreak: String
  private let tab: String
  private var cleaned = ""
  private var position: String.Index
  private var copied: String.Index
  private var attached = 0
  private var invisible = 0

  init(of text: String, lineBreak: String, tab: String) {
    self.text = text
    self.lineBreak = lineBreak
    self.tab = tab
    scalars = text.unicodeScalars
    position = text.startIndex
    copied = text.startIndex
  }

  consuming func result() -> String {
    let bytes = text.utf8
    while position < scalars.endIndex {
      if (0x20..<0x7F).contains(bytes[position]) {
        attached = 0
        invisible = 0
        position = bytes.index(after: position)
        continue
      }
      let scalar = scalars[position]
      let next = scalars.index(after: position)
      switch ScalarClass(scalar) {
      case .letter:
        attached = 0
        invisible = 0
        position = next
      case .mark: attach(upTo: next, isInvisible: false)
      case .invisible: attach(upTo: next, isInvisible: true)
      case .lineBreak: replace(with: lineBreak, upTo: endOfLineBreak(scalar, next))
      case .tab: replace(with: tab, upTo: next)
      case .command(let introducer):
        replace(with: "", upTo: introducer.end(in: scalars, from: next))
      case .unwanted: replace(with: "", upTo: next)
      }
    }
    if copied == text.startIndex { return text }
    cleaned += text[copied...]
    return cleaned
  }

  private mutating func attach(upTo next: String.Index, isInvisible: Bool) {
    let isFlood =
      attached >= Self.mostAttached || isInvisible && invisible >= Self.mostInvisible
    guard !isFlood else { return replace(with: "", upTo: next) }
    attached += 1
    invisible = isInvisible ? invisible + 1 : 0
    position = next
  }

  private mutating func replace(with replacement: String, upTo next: String.Index) {
    cleaned += text[copied..<position]
    cleaned += replacement
    if !replacement.isEmpty {
      attached = 0
      invisible = 0
    }
    copied = next
    position = next
  }

  private func endOfLineBreak(_ scalar: Unicode.Scalar, _ next: String.Index) -> String.Index {
    guard scalar == "\r", next < scalars.endIndex, scalars[next] == "\n" else { return next }
    return scalars.index(after: next)
  }
}
