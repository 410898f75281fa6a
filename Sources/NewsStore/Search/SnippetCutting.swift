import NewsModel

/// Cuts a line out of a text around the first place where something that was searched for stands,
/// in the text's own words.
struct SnippetCutting {
  /// The greatest length of a snippet.
  static let characters = 200
  /// How much stands before the first hit.
  private static let lead = 40
  /// Hits further in are not looked for: the row then shows how the text begins.
  private static let greatestText = 200_000

  private let search: HitSearch

  init(phrases: [SearchedPhrase]) { search = HitSearch(phrases) }

  /// `nil` for an empty text.
  func snippet(of text: String) -> Snippet? {
    guard !text.isEmpty else { return nil }
    var text = text
    // A hit behind what fits would be found for nothing; no character takes more than a few bytes.
    let found = text.withUTF8 { bytes in
      search.hits(
        in: UnsafeBufferPointer(rebasing: bytes.prefix(Self.greatestText)),
        beyondFirst: Self.characters * 4)
    }
    let hits = found.map { hit in
      text.utf8.index(
        text.startIndex, offsetBy: hit.lowerBound)..<text.utf8.index(
          text.startIndex, offsetBy: hit.upperBound)
    }
    let start = Self.start(before: hits.first?.lowerBound ?? text.startIndex, in: text)
    let end =
      text.index(start, offsetBy: Self.characters, limitedBy: text.endIndex) ?? text.endIndex
    var parts: [Snippet.Part] = []
    var position = start
    for range in hits where range.lowerBound >= position {
      guard range.upperBound <= end else { break }
      append(text[position..<range.lowerBound], isHit: false, to: &parts)
      append(text[range], isHit: true, to: &parts)
      position = range.upperBound
    }
    append(text[position..<end], isHit: false, to: &parts)
    if start > text.startIndex { parts.insert(Snippet.Part(text: "…", isHit: false), at: 0) }
    return Snippet(parts)
  }

  private func append(_ text: Substring, isHit: Bool, to parts: inout [Snippet.Part]) {
    guard !text.isEmpty else { return }
    let line = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: " ")
    parts.append(Snippet.Part(text: line, isHit: isHit))
  }

  /// The beginning of a word some way before the first hit.
  private static func start(before hit: String.Index, in text: String) -> String.Index {
    guard let start = text.index(hit, offsetBy: -lead, limitedBy: text.startIndex) else {
      return text.startIndex
    }
    let space = text[start..<hit].firstIndex(where: \.isWhitespace)
    return space.map { text.index(after: $0) } ?? start
  }
}
