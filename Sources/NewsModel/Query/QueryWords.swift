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

  private mutating func term(
    _ letters: ArraySlice<Character>, from start: Int, field: SearchField?
  ) -> SearchExpression? {
    var letters = letters
    let isUnfinished = isTyping && position == characters.count && letters.last != "*"
    var isPrefix = isUnfinished
    while letters.last == "*" {
      letters.removeLast()
      isPrefix = true
    }
    guard !letters.isEmpty, areSound([String(letters)], at: start, field: field) else {
      return nil
    }
    var term = SearchTerm(words: [String(letters)], isPrefix: isPrefix, field: field)
    term.isUnfinished = isUnfinished
    return Self.spellings(of: term)
  }

  private mutating func fielded(_ field: QueryField, from start: Int) -> SearchExpression? {
    if case .text(let field) = field {
      guard let next = peek, !next.isWhitespace, next != ")" else {
        reportEmpty(.text(field), at: start)
        return nil
      }
      guard next == "-", position + 1 < characters.count, !Self.endsWord(characters[position + 1])
      else { return primary(field: field) }
      // `title:-word` can only mean `-title:word`.
      position += 1
      return primary(field: field).map { .not($0.withFinishedPhrases) }
    }
    let valueStart = position
    while let next = peek, !Self.endsWord(next) { position += 1 }
    let value = String(characters[valueStart..<position]).lowercased()
    guard !value.isEmpty else {
      reportEmpty(field, at: start)
      return nil
    }
    return choice(field, value, at: valueStart)
  }

  /// Says what belongs behind a field; one that is being typed may get it yet.
  private mutating func reportEmpty(_ field: QueryField, at start: Int) {
    guard !mayGoOn else { return }
    report(.missingOperand(.behindField(field.name, values: field.values)), at: start)
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
}

extension SearchProblem.Kind {
  /// Whether what it is about is searched for all the same.
  fileprivate var leavesWord: Bool {
    if case .wordBeforeColon = self { true } else { false }
  }
}
