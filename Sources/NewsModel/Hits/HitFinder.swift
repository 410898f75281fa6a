/// Finds in a text what a query searches for: words, phrases and beginnings of words, as the index
/// finds them, whatever their case, accents and punctuation.
///
/// What a query excludes is no hit. Of a word that was found by its beginning only the beginning is
/// one: `krem` finds [Krem]lin. The time is linear to the text.
public struct HitFinder: Sendable {
  /// A row of index tokens to look for.
  struct Phrase: Hashable, Sendable {
    var tokens: [String]
    var isPrefix: Bool
    var field: SearchField?
  }

  /// More than these are not looked for: a pasted page is no query.
  private static let mostPhrases = 64
  private static let longestPhrase = 32

  /// Phrases by their first token, where that is looked for as a whole word.
  private var whole: [String: [Phrase]] = [:]
  /// Phrases of one token that is the beginning of a word.
  private var prefixes: [Phrase] = []

  /// A finder for what a query searches for.
  public init(_ query: SearchQuery) {
    guard let expression = query.expression else { return }
    for phrase in Self.phrases(expression).prefix(Self.mostPhrases) {
      guard let first = phrase.tokens.first else { continue }
      if phrase.tokens.count == 1 && phrase.isPrefix {
        prefixes.append(phrase)
      } else {
        whole[first, default: []].append(phrase)
      }
    }
  }

  /// Whether nothing can be found.
  public var isEmpty: Bool { whole.isEmpty && prefixes.isEmpty }

  /// The stretches of a text that were searched for, in order and apart from each other.
  ///
  /// - Parameter field: The part of the article that the text is; a term for another part is no hit.
  public func ranges(in text: String, field: SearchField? = nil) -> [Range<String.Index>] {
    guard !isEmpty, !text.isEmpty else { return [] }
    var tokens: [HitToken] = []
    IndexText.eachToken(of: text[...]) { range, folded in
      tokens.append(HitToken(range: range, folded: LetterShift.onTheLine(folded)))
    }
    var ranges: [Range<String.Index>] = []
    for start in tokens.indices {
      guard let hit = longestHit(at: start, in: tokens, of: text, field: field) else { continue }
      if let last = ranges.last, hit.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, hit.upperBound)
      } else {
        ranges.append(hit)
      }
    }
    return ranges
  }

  private func longestHit(
    at start: Int, in tokens: [HitToken], of text: String, field: SearchField?
  ) -> Range<String.Index>? {
    let token = tokens[start]
    var end: String.Index?
    for phrase in whole[token.folded] ?? [] where phrase.applies(to: field) {
      guard let found = phrase.end(from: start, in: tokens, of: text) else { continue }
      end = max(end ?? found, found)
    }
    for phrase in prefixes where phrase.applies(to: field) {
      guard let prefix = phrase.tokens.first, token.folded.hasPrefix(prefix) else { continue }
      let found = token.end(ofPrefix: prefix, in: text)
      end = max(end ?? found, found)
    }
    return end.map { token.range.lowerBound..<$0 }
  }

  private static func phrases(_ expression: SearchExpression) -> [Phrase] {
    switch expression {
    case .term(let term):
      let tokens = term.words.flatMap(IndexText.tokens).prefix(longestPhrase)
        .map(LetterShift.onTheLine)
      return tokens.isEmpty
        ? [] : [Phrase(tokens: tokens, isPrefix: term.isPrefix, field: term.field)]
    case .all(let parts), .any(let parts): return parts.flatMap(phrases)
    case .not, .state, .has, .dated, .feed, .source, .tagged: return []
    }
  }
}

/// A word of a text with what the index makes of it.
struct HitToken {
  var range: Range<String.Index>
  var folded: String

  /// Where the characters end that stand for the beginning of the folded word.
  func end(ofPrefix prefix: String, in text: String) -> String.Index {
    guard prefix.utf8.count < folded.utf8.count else { return range.upperBound }
    var rest = prefix.utf8.count
    var index = range.lowerBound
    while index < range.upperBound, rest > 0 {
      let next = text.index(after: index)
      rest -= LetterShift.onTheLine(IndexText.fold(String(text[index]))).utf8.count
      index = next
    }
    return min(index, range.upperBound)
  }
}

extension HitFinder.Phrase {
  /// Where no field is known, every term applies.
  fileprivate func applies(to field: SearchField?) -> Bool {
    self.field == nil || field == nil || self.field == field
  }

  /// Where the phrase ends that begins with a token, if it stands there.
  fileprivate func end(
    from start: Int, in tokens: [HitToken], of text: String
  ) -> String.Index? {
    guard start + self.tokens.count <= tokens.count else { return nil }
    for (offset, wanted) in self.tokens.enumerated() {
      let token = tokens[start + offset]
      let isLast = offset == self.tokens.count - 1
      if isLast, isPrefix {
        return token.folded.hasPrefix(wanted) ? token.end(ofPrefix: wanted, in: text) : nil
      }
      guard token.folded == wanted else { return nil }
      if isLast { return token.range.upperBound }
    }
    return nil
  }
}
