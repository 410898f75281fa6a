/// What every parser produces and the reader, the index and the exporters consume: a tree of blocks.
///
/// Its text has passed `SafeText`; no block and no inline is empty.
public struct Document: Hashable, Sendable {
  /// The blocks in reading order.
  public var blocks: [Block]

  /// A document of these blocks.
  public init(_ blocks: [Block] = []) { self.blocks = blocks }
}

/// One block of a document.
public indirect enum Block: Hashable, Sendable {
  case paragraph([Inline])
  /// Levels 1 to 6.
  case heading(level: Int, [Inline])
  case quote([Block])
  case list(List)
  /// Terms, each with what it means.
  case definitions([Definition])
  /// What a page shows only on demand, below a line that says what it is.
  case details(summary: [Inline], [Block])
  /// Preformatted text; its lines are separated by `\n`.
  case code(String, language: String?)
  case table(Table)
  case figure(Figure)
  case rule
}

/// A bulleted or numbered list.
public struct List: Hashable, Sendable {
  /// The number of the first item; `nil` for bullets.
  public var start: Int?
  /// Each item is a run of blocks.
  public var items: [[Block]]

  /// A list from its parts.
  public init(start: Int?, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// Terms that share an explanation, as in a glossary.
public struct Definition: Hashable, Sendable {
  /// The terms, one a line.
  public var terms: [[Inline]]
  /// The explanations, each a run of blocks; empty for a term that has none.
  public var meanings: [[Block]]

  /// A definition from its parts.
  public init(terms: [[Inline]], meanings: [[Block]]) {
    self.terms = terms
    self.meanings = meanings
  }
}

/// A table: every row has as many cells as there are alignments.
public struct Table: Hashable, Sendable {
  /// How a column sits in its width.
  public enum Alignment: String, Hashable, Sendable {
    case left, center, right
  }

  /// One per column.
  public var alignments: [Alignment]
  /// The heading cells; empty where the table has none.
  public var header: [[Inline]]
  /// Rows of cells of inlines.
  public var rows: [[[Inline]]]

  /// A table from its parts.
  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A picture, or only the caption of one that an export lost.
public struct Figure: Hashable, Sendable {
  /// The absolute address of the picture.
  public var imageURL: String?
  /// The text that stands in for the picture; may be empty.
  public var alternative: String
  /// What the caption says; may be empty.
  public var caption: [Inline]
  /// Photographer and agency: `Yaroslav Chingaev / Moskva News Agency`.
  public var credit: String?

  /// A figure from its parts.
  public init(
    imageURL: String? = nil, alternative: String = "", caption: [Inline] = [],
    credit: String? = nil
  ) {
    self.imageURL = imageURL
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
  }
}

/// A run of text inside a block.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  /// Raised words: an exponent, the mark of a footnote.
  case superscript([Inline])
  /// Lowered words: the 2 of H₂O.
  case `subscript`([Inline])
  case code(String)
  /// The address is absolute and http, https or mailto; other links keep only their words.
  case link([Inline], url: String)
  case image(alternative: String, url: String)
  case lineBreak
}
