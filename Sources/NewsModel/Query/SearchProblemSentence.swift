extension SearchProblem {
  /// What is wrong in a few words, lower case: `unknown field “colour”`.
  public var sentence: String {
    switch kind {
    case .unclosedQuote: "a quote is not closed"
    case .unclosedParenthesis: "a parenthesis is not closed"
    case .unexpectedParenthesis: "a parenthesis closes nothing"
    case .missingOperand(let operand): operand.sentence
    case .noWord(let signs): "there is no word in “\(signs)”"
    case .starWithin(let word):
      "the star of “\(word)” is not at the end of a word, where it stands for how that goes on"
    case .tooLong(let limit): "only the first \(limit) characters are read; the rest is left out"
    case .unknownField(let name): "there is no field “\(name)”"
    case .wordBeforeColon(let name): "“\(name):” is no field, so it is a word here"
    case .unknownValue(let field, let value, let known):
      "\(field): knows no “\(value)”, only \(known.joined(separator: ", "))"
    case .notADate(let value): "“\(value)” is no date"
    }
  }
}

extension SearchProblem.MissingOperand {
  fileprivate var sentence: String {
    switch self {
    case .behindMinus: "a word is missing behind the minus"
    case .behindNot: "a word is missing behind NOT"
    case .beforeOr: "a word is missing before OR"
    case .behindOr: "a word is missing behind OR"
    case .behindField(let field, []): "a word is missing behind \(field):"
    case .behindField(let field, let values):
      "\(field): needs a word: \(values.joined(separator: ", "))"
    }
  }
}
