import NewsModel

/// Finds the words of phrases in a text, byte by byte: every row of a search needs it at every key.
struct HitSearch {
  private struct Phrase {
    let tokens: [[UInt8]]
    let isPrefix: Bool
  }

  private let phrases: [Phrase]
  /// How many tokens have to be remembered.
  private let longest: Int

  init(_ phrases: [SearchedPhrase]) {
    self.phrases = phrases.filter { !$0.tokens.isEmpty }.map { phrase in
      Phrase(tokens: phrase.tokens.map { Array($0.utf8) }, isPrefix: phrase.isPrefix)
    }
    longest = self.phrases.map(\.tokens.count).max() ?? 0
  }

  /// The words that are hits, in the order of the text.
  ///
  /// - Parameter reach: So many bytes behind the first hit it is enough.
  func hits(in text: UnsafeBufferPointer<UInt8>, beyondFirst reach: Int) -> [Range<Int>] {
    guard longest > 0 else { return [] }
    var hits: [Range<Int>] = []
    var recent: [Range<Int>] = []
    // How many tokens of each phrase stand before the present one, for each of its beginnings.
    var begun = [[Int]](repeating: [], count: phrases.count)
    IndexText.eachToken(of: text) { range, token in
      if longest > 1 {
        recent.append(range)
        if recent.count > longest * 2 { recent.removeFirst(recent.count - longest) }
      }
      for (number, phrase) in phrases.enumerated() {
        guard Self.advance(phrase, &begun[number], by: token) else { continue }
        let words = phrase.tokens.count > 1 ? recent.suffix(phrase.tokens.count) : [range]
        for word in words where !hits.contains(word) { hits.append(word) }
      }
      return hits.first.map { range.lowerBound < $0.lowerBound + reach } ?? true
    }
    return hits.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a phrase ends with this token.
  private static func advance(
    _ phrase: Phrase, _ begun: inout [Int], by token: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let last = phrase.tokens.count - 1
    var isComplete = false
    var goingOn: [Int] = []
    for place in begun + [0] where matches(phrase, place, token) {
      if place == last { isComplete = true } else { goingOn.append(place + 1) }
    }
    begun = goingOn
    return isComplete
  }

  private static func matches(
    _ phrase: Phrase, _ place: Int, _ token: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let wanted = phrase.tokens[place]
    let isBeginning = phrase.isPrefix && place == phrase.tokens.count - 1
    guard isBeginning ? token.count >= wanted.count : token.count == wanted.count else {
      return false
    }
    return token.prefix(wanted.count).elementsEqual(wanted)
  }
}
