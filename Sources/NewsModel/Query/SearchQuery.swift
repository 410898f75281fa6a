/// What a reader searches for, understood from one line of text.
public struct SearchQuery: Hashable, Sendable {
  /// The line as it was typed.
  public var text: String
  /// What it asks for; `nil` matches everything.
  public var expression: SearchExpression?
  /// What could not be understood; the rest is answered all the same.
  public var problems: [SearchProblem]

  /// A query from its parts.
  public init(text: String, expression: SearchExpression?, problems: [SearchProblem] = []) {
    self.text = text
    self.expression = expression
    self.problems = problems
  }

  /// Matches every article.
  public static let everything = SearchQuery(text: "", expression: nil)
}

/// The tree of a query.
public indirect enum SearchExpression: Hashable, Sendable {
  /// A word, a phrase or the beginning of a word, in one field or in all of them.
  case term(SearchTerm)
  case all([SearchExpression])
  case any([SearchExpression])
  case not(SearchExpression)
  case state(ArticleState)
  case has(ArticlePart)
  /// Seconds since 1970: from the first up to, but without, the second.
  case dated(from: Int?, until: Int?)
  /// What came from one folder, file or web feed.
  case feed(FeedID)
  /// What one publisher published; the whole name, whatever its case.
  case source(String)
  /// What carries this tag of the reader's own.
  case tagged(String)

  /// What no article is: an empty span of time.
  public static let nothing = SearchExpression.dated(from: 0, until: 0)
}

/// One thing to look for in the text.
public struct SearchTerm: Hashable, Sendable {
  /// The words in a row; one word, or a phrase.
  public var words: [String]
  /// Whether the last word may go on: `krem` finds Kremlin.
  public var isPrefix: Bool
  /// Whether somebody is still typing the last word: a long list of what it may become is then not
  /// looked for in its place behind the others, only in the same article.
  public var isUnfinished = false
  /// Where to look; `nil` looks everywhere.
  public var field: SearchField?

  /// A term from its parts.
  public init(words: [String], isPrefix: Bool = false, field: SearchField? = nil) {
    self.words = words
    self.isPrefix = isPrefix
    self.field = field
  }
}

/// A part of an article that a term can be looked for in.
public enum SearchField: String, Hashable, Sendable, CaseIterable {
  case title, body, source, author, tag, url
  case language = "lang"
}

/// What `is:` asks for.
public enum ArticleState: String, Hashable, Sendable, CaseIterable {
  case unread, read, starred, gone, trashed
}

/// What `has:` asks for.
public enum ArticlePart: String, Hashable, Sendable, CaseIterable {
  case url, image, original
}

/// A part of a query that could not be understood.
public struct SearchProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    case unclosedQuote, unclosedParenthesis, unexpectedParenthesis
    /// What stands there needs something beside it.
    case missingOperand(MissingOperand)
    /// A word of signs only, which stands in no article.
    case noWord(String)
    /// A star that is not the end of a word.
    case starWithin(String)
    /// The line is longer than what is read of it.
    case tooLong(limit: Int)
    case unknownField(String)
    /// A word before a colon and a blank, which is searched for as a word.
    case wordBeforeColon(String)
    case unknownValue(field: String, value: String, known: [String])
    case notADate(String)
  }

  /// What lacks the word that it is about.
  public enum MissingOperand: Hashable, Sendable {
    case behindMinus, behindNot, beforeOr, behindOr
    /// The field, and the values that it takes where they are few.
    case behindField(String, values: [String])
  }

  /// What is wrong.
  public var kind: Kind
  /// Where in the line, counted in characters.
  public var position: Int

  /// A problem from its parts.
  public init(kind: Kind, position: Int) {
    self.kind = kind
    self.position = position
  }
}
