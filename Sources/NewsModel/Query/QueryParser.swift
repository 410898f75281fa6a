/// Reads a query by recursive descent; every method takes what it understands and goes on.
struct QueryParser {
  /// Deeper parentheses are read as if they were not there: SQLite's own parser gives up at a stack
  /// of 100, of which a level of this language takes up to eight.
  static let greatestDepth = 8

  let characters: [Character]
  let now: Int
  let isTyping: Bool
  var position = 0
  var problems: [SearchProblem] = []
  private var depth = 0

  init(characters: [Character], now: Int, isTyping: Bool) {
    self.characters = characters
    self.now = now
    self.isTyping = isTyping
  }

  mutating func parse() -> SearchExpression? {
    var parts: [SearchExpression] = []
    while true {
      if let part = alternatives(field: nil) { parts.append(part) }
      guard position < characters.count else { break }
      // Only a closing parenthesis that nothing opened ends the alternatives early.
      report(.unexpectedParenthesis, at: position)
      position += 1
    }
    return Self.joined(parts)
  }

  /// `a b OR c d`
  mutating func alternatives(field: SearchField?) -> SearchExpression? {
    var alternatives: [SearchExpression] = []
    var dangling: Int?
    while true {
      if let part = conjunction(field: field) {
        alternatives.append(part)
        dangling = nil
      } else if let dangling {
        report(.missingOperand(.behindOr), at: dangling)
      }
      let start = position
      guard takesWord("OR") else { break }
      if alternatives.isEmpty { report(.missingOperand(.beforeOr), at: start) }
      dangling = alternatives.isEmpty ? nil : start
    }
    return alternatives.count > 1 ? .any(alternatives) : alternatives.first
  }

  /// `a b -c`
  private mutating func conjunction(field: SearchField?) -> SearchExpression? {
    var parts: [SearchExpression] = []
    while true {
      skipSpaces()
      guard let next = peek, next != ")", !standsWord("OR") else { break }
      if takesWord("AND") { continue }
      if let part = operand(field: field) { parts.append(part) }
    }
    return Self.joined(parts)
  }

  private mutating func operand(field: SearchField?) -> SearchExpression? {
    let start = position
    var isNegative = false
    var sign = SearchProblem.MissingOperand.behindMinus
    while true {
      if peek == "-" {
        position += 1
        isNegative.toggle()
        sign = .behindMinus
      } else if takesWord("NOT") {
        skipSpaces()
        sign = .behindNot
        isNegative.toggle()
      } else {
        break
      }
    }
    guard let next = peek, !next.isWhitespace, next != ")" else {
      if position > start, !mayGoOn { report(.missingOperand(sign), at: start) }
      return nil
    }
    let part = primary(field: field)
    // Looked for loosely, what is unwanted would hide articles that do not have it.
    return isNegative ? part.map { .not($0.withFinishedPhrases) } : part
  }

  mutating func primary(field: SearchField?) -> SearchExpression? {
    switch peek {
    case "(": group(field: field)
    case let quote? where Self.quotes.contains(quote): phrase(field: field)
    default: word(field: field)
    }
  }

  private mutating func group(field: SearchField?) -> SearchExpression? {
    let start = position
    position += 1
    guard depth < Self.greatestDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    let part = alternatives(field: field)
    if peek == ")" {
      position += 1
    } else if !isTyping {
      report(.unclosedParenthesis, at: start)
    }
    return part
  }

  private mutating func phrase(field: SearchField?) -> SearchExpression? {
    let start = position
    position += 1
    let first = position
    while let next = peek, !Self.quotes.contains(next) { position += 1 }
    var words = characters[first..<position].split(whereSeparator: \.isWhitespace)
      .map { String($0) }
    // The star of the last word may stand within the quotes.
    var isPrefix = false
    while let last = words.last, last.hasSuffix("*") {
      isPrefix = true
      words.removeLast()
      if last.count > 1 { words.append(String(last.dropLast())) }
    }
    let isClosed = position < characters.count
    if isClosed { position += 1 } else if !isTyping { report(.unclosedQuote, at: start) }
    guard !words.isEmpty else { return nil }
    guard areSound(words, at: start, field: field) else { return nil }
    let isUnfinished = !isClosed && isTyping && characters.last?.isWhitespace == false
    isPrefix = isPrefix || isUnfinished
    if isClosed && peek == "*" {
      position += 1
      isPrefix = true
    }
    var term = SearchTerm(words: words, isPrefix: isPrefix, field: field)
    term.isUnfinished = isUnfinished
    return Self.spellings(of: term)
  }

  /// A term, and beside it the same with its numbers on the line, above and below it: what is sought as
  /// `h₂o` the index may have as `h2o`, and `m²` in place of `m2`.
  static func spellings(of term: SearchTerm) -> SearchExpression {
    let changes = [
      LetterShift.onTheLine, LetterShift.raised.numbers(in:), LetterShift.lowered.numbers(in:),
    ]
    var spellings = [term]
    for change in changes {
      var other = term
      other.words = term.words.map(change)
      if !spellings.contains(other) { spellings.append(other) }
    }
    return spellings.count == 1 ? .term(term) : .any(spellings.map { .term($0) })
  }

  static func joined(_ parts: [SearchExpression]) -> SearchExpression? {
    parts.count > 1 ? .all(parts) : parts.first
  }
}

extension QueryParser {
  /// Whether words can stand in an article; a star within one, and a field whose words are only signs,
  /// ask for nothing that there is.
  mutating func areSound(_ words: [String], at start: Int, field: SearchField?) -> Bool {
    if let word = words.first(where: { $0.contains("*") }) {
      report(.starWithin(word), at: start)
      return false
    }
    let whole = words.joined(separator: " ")
    guard field != nil, field != .language, !mayGoOn, IndexText.tokens(whole).isEmpty else {
      return true
    }
    report(.noWord(whole), at: start)
    return false
  }

  /// Whether what was read last may still be in the middle of being typed.
  var mayGoOn: Bool { isTyping && position == characters.count }

  static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

  var peek: Character? { position < characters.count ? characters[position] : nil }

  mutating func report(_ kind: SearchProblem.Kind, at position: Int) {
    problems.append(SearchProblem(kind: kind, position: position))
  }

  mutating func skipSpaces() {
    while let next = peek, next.isWhitespace { position += 1 }
  }

  /// Whether an operator word stands here, as a word of its own.
  func standsWord(_ word: String) -> Bool {
    let end = position + word.count
    guard end <= characters.count, String(characters[position..<end]) == word else { return false }
    guard end < characters.count else { return !isTyping || position > 0 }
    return characters[end].isWhitespace || characters[end] == "("
  }

  mutating func takesWord(_ word: String) -> Bool {
    guard standsWord(word) else { return false }
    position += word.count
    return true
  }
}
