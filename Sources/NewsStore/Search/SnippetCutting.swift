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

  let phrases: [SearchedPhrase]

  /// `nil` for an empty text.
  func snippet(of text: String) -> Snippet? {
    let words = Self.words(of: text)
    let hits = hitWords(words)
    let first = hits.first.map { words[$0].range.lowerBound } ?? text.startIndex
    guard !text.isEmpty else { return nil }
    let start = Self.start(before: first, in: text)
    let end =
      text.index(start, offsetBy: Self.characters, limitedBy: text.endIndex) ?? text.endIndex
    var parts: [Snippet.Part] = []
    var position = start
    for hit in hits {
      let range = words[hit].range
      guard range.lowerBound >= position else { continue }
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

  private func hitWords(_ words: [Word]) -> [Int] {
    var hits: Set<Int> = []
    for phrase in phrases where !phrase.tokens.isEmpty && phrase.tokens.count <= words.count {
      for start in 0...(words.count - phrase.tokens.count) where stands(phrase, at: start, words) {
        hits.formUnion(start..<start + phrase.tokens.count)
      }
    }
    return hits.sorted()
  }

  private func stands(_ phrase: SearchedPhrase, at start: Int, _ words: [Word]) -> Bool {
    for (offset, token) in phrase.tokens.enumerated() {
      let word = words[start + offset].folded
      let isLast = offset == phrase.tokens.count - 1
      guard isLast && phrase.isPrefix ? word.hasPrefix(token) : word == token else { return false }
    }
    return true
  }

  private struct Word {
    let range: Range<String.Index>
    let folded: String
  }

  /// The text's tokens with the places they came from.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    IndexText.eachToken(of: text.prefix(greatestText)) { range, folded in
      words.append(Word(range: range, folded: folded))
    }
    return words
  }
}
