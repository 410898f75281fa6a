import NewsModel

/// Reads what note-takers such as Obsidian write beyond CommonMark: `[[Page|label]]`,
/// `![[picture.png]]` and `==marked==`.
///
/// It looks at inlines that were read already, so nothing is touched in code.
struct NoteMarkup {
  /// A longer name is none.
  private static let longestName = 300

  let baseURL: String?

  /// The inlines with labels for links between notes, pictures for embedded ones, and emphasis.
  func read(_ inlines: [Inline]) -> [Inline] {
    guard inlines.contains(where: \.mayHoldNoteMarkup) else { return inlines }
    return NoteHighlights.read(inlines.flatMap(linked)).merged.trimmed
  }

  private func linked(_ inline: Inline) -> [Inline] {
    switch inline {
    case .text(let words): linked(words)
    case .emphasis(let inner): wrapped(inner, Inline.emphasis)
    case .strong(let inner): wrapped(inner, Inline.strong)
    case .superscript(let inner): wrapped(inner, Inline.superscript)
    case .subscript(let inner): wrapped(inner, Inline.subscript)
    case .link(let inner, let url): wrapped(inner) { .link($0, url: url) }
    case .code, .image, .lineBreak: [inline]
    }
  }

  private func wrapped(_ inner: [Inline], _ make: ([Inline]) -> Inline) -> [Inline] {
    let inner = NoteHighlights.read(inner.flatMap(linked)).merged
    return inner.isEmpty ? [] : [make(inner)]
  }

  private func linked(_ words: String) -> [Inline] {
    let bytes = Array(words.utf8)
    var inlines: [Inline] = []
    var start = 0
    var at = 0
    while at + 1 < bytes.count {
      guard bytes[at] == UInt8(ascii: "["), bytes[at + 1] == UInt8(ascii: "["),
        let end = Self.end(of: bytes, from: at + 2), at + 2 < end
      else {
        at += 1
        continue
      }
      let isEmbedded = at > start && bytes[at - 1] == UInt8(ascii: "!")
      let name = String(decoding: bytes[(at + 2)..<end], as: UTF8.self)
      if let shown = isEmbedded ? embedded(name) : label(name).map({ [.text($0)] }) {
        let before = bytes[start..<(isEmbedded ? at - 1 : at)]
        inlines.append(.text(String(decoding: before, as: UTF8.self)))
        inlines += shown
        start = end + 2
      }
      at = end + 2
    }
    guard start > 0 else { return [.text(words)] }
    return inlines + [.text(String(decoding: bytes[start...], as: UTF8.self))]
  }

  /// Where the two brackets stand that close a name; names have no brackets and no second line.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 1 < bytes.count, at - start < longestName {
      switch bytes[at] {
      case UInt8(ascii: "]"): return bytes[at + 1] == UInt8(ascii: "]") ? at : nil
      case UInt8(ascii: "["), 0x0A: return nil
      default: at += 1
      }
    }
    return nil
  }

  /// What stands behind the bar, else the name; a mere number is the mark of a footnote.
  private func label(_ name: String) -> String? {
    if let bar = name.firstIndex(of: "|") {
      let label = name[name.index(after: bar)...].trimmed
      return label.isEmpty ? nil : label
    }
    guard !name.allSatisfy(\.isNumber) else { return nil }
    let parts = name.split(separator: "#").map(\.trimmed).filter { !$0.hasPrefix("^") }
    return parts.isEmpty ? nil : parts.joined(separator: " > ")
  }

  /// A picture where its address is known, nothing where it is not; other notes by their names.
  private func embedded(_ name: String) -> [Inline]? {
    let target = name.prefix { $0 != "|" && $0 != "#" }.trimmed
    let suffix = target.split(separator: ".").last?.lowercased() ?? ""
    guard Self.pictures.contains(suffix) else { return label(name).map { [.text($0)] } }
    let address = target.replacing(" ", with: "%20")
    guard let url = LinkTarget.address(address, base: baseURL) else { return [] }
    let label = name.contains("|") ? label(name) ?? "" : ""
    // `|300` and `|300x200` are sizes.
    let isSize = label.allSatisfy { $0.isNumber || $0 == "x" }
    return [.image(alternative: isSize ? "" : label, url: url)]
  }

  private static let pictures: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "heic", "tif", "tiff",
  ]
}

extension Inline {
  fileprivate var mayHoldNoteMarkup: Bool {
    switch self {
    case .text(let words):
      words.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "=") }
    case .emphasis(let inner), .strong(let inner), .superscript(let inner), .subscript(let inner),
      .link(let inner, _):
      inner.contains(where: \.mayHoldNoteMarkup)
    case .code, .image, .lineBreak: false
    }
  }
}
