/// A command as it was typed, as the words that a program gets.
///
/// Quotes and backslashes mean what they mean in a shell (POSIX, "Shell Command Language", 2.2);
/// nothing is expanded, and no shell ever sees it.
package enum ArgumentVector {
  /// The words; `nil` where a quote is not closed or there is no word at all.
  package static func words(of command: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in command {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\" && quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil && (character == "'" || character == "\"") {
        quote = character
        word = word ?? ""
      } else if quote == nil && character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { return nil }
    if let word { words.append(word) }
    return words.first?.isEmpty == false ? words : nil
  }
}
