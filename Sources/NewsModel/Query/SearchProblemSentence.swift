extension SearchProblem {
  /// What is wrong in a few words, lower case: `unknown field “colour”`.
  public var sentence: String {
    switch kind {
    case .unclosedQuote: "a quote is not closed"
    case .unclosedParenthesis: "a parenthesis is not closed"
    case .unexpectedParenthesis: "a parenthesis closes nothing"
    case .missingOperand: "something is missing here"
    case .unknownField(let name): "there is no field “\(name)”"
    case .wordBeforeColon(let name): "“\(name):” is no field, so it is a word here"
    case .unknownValue(let field, let value, let known):
      "\(field): knows no “\(value)”, only \(known.joined(separator: ", "))"
    case .notADate(let value): "“\(value)” is no date"
    }
  }
}
