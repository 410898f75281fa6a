extension QueryParser {
  /// `word`, `wor*`, `field:value`
  mutating func word(field: SearchField?) -> SearchExpression? {
    let start = position
    let known = problems.count
    while let next = peek, !Self.endsWord(next) {
      if next == ":", let name = fieldName(from: start) {
        position += 1
        return fielded(name, from: start)
      }
      position += 1
    }
    // A field that does not exist asks for nothing, and the rest is answered.
    guard problems[known...].allSatisfy({ $0.kind.leavesWord }) else { return nil }
    return term(characters[start..<position], from: start, field: field)
  }

  private static func endsWord(_ character: Character) -> Bool {
    character.isWhitespace || character == "(" || character == ")" || quotes.contains(character)
  }

  /// The field before the colon; `nil` for the colons of `12:30` and `https://…`.
  private mutating func fieldName(from start: Int) -> QueryField? {
    let name = String(characters[start..<position]).lowercased()
    if let field = QueryField(name: name) { return field }
    let next = position + 1 < characters.count ? characters[position + 1] : " "
    let isNameLike = !name.isEmpty && name.allSatisfy { $0.isASCII && $0.isLetter }
    guard isNameLike, next != "/" else { return nil }
    if !next.isWhitespace {
      report(.unknownField(name), at: start)
    } else if position + 1 < characters.count, characters[start].isLowercase {
      // Headlines have such words, too, but begin with a capital.
      report(.wordBeforeColon(name), at: start)
    }
    return nil
  }

  private func term(
    _ letters: ArraySlice<Character>, from start: Int, field: SearchField?
  ) -> SearchExpression? {
    var letters = letters
    let isUnfinished = isTyping && position == characters.count && letters.last != "*"
    var isPrefix = isUnfinished
    while letters.last == "*" {
      letters.removeLast()
      isPrefix = true
    }
    guard !letters.isEmpty else { return nil }
    var term = SearchTerm(words: [String(letters)], isPrefix: isPrefix, field: field)
    term.isUnfinished = isUnfinished
    return Self.spellings(of: term)
  }

  private mutating func fielded(_ field: QueryField, from start: Int) -> SearchExpression? {
    if case .text(let field) = field {
      guard let next = peek, !next.isWhitespace, next != ")" else {
        if !isTyping { report(.missingOperand, at: start) }
        return nil
      }
      return primary(field: field)
    }
    let valueStart = position
    while let next = peek, !Self.endsWord(next) { position += 1 }
    let value = String(characters[valueStart..<position]).lowercased()
    guard !value.isEmpty else {
      if !isTyping { report(.missingOperand, at: start) }
      return nil
    }
    return choice(field, value, at: valueStart)
  }

  private mutating func choice(
    _ field: QueryField, _ value: String, at start: Int
  ) -> SearchExpression? {
    switch field {
    case .text: return nil
    case .state:
      if let state = ArticleState(rawValue: value) { return .state(state) }
    case .part:
      if let part = ArticlePart(rawValue: value) { return .has(part) }
    case .date(let relation):
      if let range = QueryDates(now: now).range(relation, value) { return range }
      if !mayGoOn { report(.notADate(value), at: start) }
      return nil
    }
    if !mayGoOn {
      report(
        .unknownValue(field: field.name, value: value, known: field.values), at: start)
    }
    return nil
  }

  /// Whether what was read last may still be in the middle of being typed.
  private var mayGoOn: Bool { isTyping && position == characters.count }
}

extension SearchProblem.Kind {
  /// Whether what it is about is searched for all the same.
  fileprivate var leavesWord: Bool {
    if case .wordBeforeColon = self { true } else { false }
  }
}
