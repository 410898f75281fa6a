/// Guesses the language of a text.
public enum LanguageGuess {
  /// The language as a BCP 47 tag such as `en` or `zh`; `nil` when unsure.
  public static func language(of text: String) -> String? { nil }
}
