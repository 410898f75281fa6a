/// Where somebody was in an article: a place that survives another width and a changed text.
public struct ReadingPlace: Hashable, Sendable, Codable {
  /// Counted in the characters of the article's text.
  public var offset: Int
  /// The words that stand there, to find the place again when the text changed.
  public var quote: String

  /// A place from its parts.
  public init(offset: Int, quote: String) {
    self.offset = offset
    self.quote = quote
  }
}
