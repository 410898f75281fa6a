/// How one text became another: paragraph by paragraph, and word by word in those that were changed.
public struct TextDifference: Hashable, Sendable {
  /// Words that stand in both texts or only in one of them.
  public struct Piece: Hashable, Sendable {
    /// Which texts have the words.
    public enum Kind: Hashable, Sendable { case same, removed, added }

    /// Which texts have them.
    public var kind: Kind
    /// The words, with single spaces between them.
    public var text: String

    /// Words of a kind.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// A paragraph of one text or of both.
  public enum Passage: Hashable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
    case changed([Piece])
  }

  /// In the order of the texts; what was removed stands before what came in its place.
  public private(set) var passages: [Passage] = []

  /// Compares two documents by what they say; pictures and markup are left aside.
  ///
  /// Takes time in proportion to the length of the texts times the number of differences (Myers, "An
  /// O(ND) Difference Algorithm and Its Variations", 1986); very long and very different texts are not
  /// compared by words.
  public init(from old: Document, to new: Document) {
    self.init(from: old.paragraphs, to: new.paragraphs)
  }

  /// How much may still be compared: texts of thousands of paragraphs that were all changed would
  /// take minutes. What is beyond it counts as removed and added.
  private var budget = Budget()

  private struct Budget: Hashable {
    /// Bytes of paragraphs of which somebody asks whether they are versions of each other.
    var likeness = 8 << 20
    /// Pairs of words.
    var words = 20_000_000
  }

  init(from old: [String], to new: [String]) {
    let steps = EditSteps(old.map(ComparedText.key), new.map(ComparedText.key)).steps
    var removed: [String] = []
    var added: [String] = []
    for step in steps {
      switch step {
      case .removed(let place): removed.append(old[place])
      case .added(let place): added.append(new[place])
      case .same(_, let place):
        settle(&removed, &added)
        passages.append(.same(new[place]))
      }
    }
    settle(&removed, &added)
  }

  /// How many paragraphs differ.
  public var changes: Int {
    passages.count { if case .same = $0 { false } else { true } }
  }

  /// How far on the other version of a paragraph is looked for.
  private static let reach = 24

  /// Pairs the paragraphs that were removed at one place with those that came there.
  private mutating func settle(_ removed: inout [String], _ added: inout [String]) {
    var next = 0
    for old in removed {
      let match = version(of: old, among: added[next...].prefix(Self.reach))
      guard let match else {
        passages.append(.removed(old))
        continue
      }
      passages += added[next..<match].map { .added($0) }
      passages += changed(from: old, to: added[match])
      next = match + 1
    }
    passages += added[next...].map { .added($0) }
    removed = []
    added = []
  }

  private mutating func version(of old: String, among added: ArraySlice<String>) -> Int? {
    for place in added.indices {
      budget.likeness -= old.utf8.count + added[place].utf8.count
      guard budget.likeness > 0 else { return nil }
      if ComparedText.isVersion(added[place], of: old) { return place }
    }
    return nil
  }

  private mutating func changed(from old: String, to new: String) -> [Passage] {
    budget.words -= (old.utf8.count / 6) * (new.utf8.count / 6)
    guard budget.words > 0 else { return [.removed(old), .added(new)] }
    return [.changed(Self.pieces(from: old, to: new))]
  }

  private static func pieces(from old: String, to new: String) -> [Piece] {
    let before = old.split(whereSeparator: \.isWhitespace).map(String.init)
    let after = new.split(whereSeparator: \.isWhitespace).map(String.init)
    var pieces: [Piece] = []
    for step in EditSteps(before.map(ComparedText.key), after.map(ComparedText.key)).steps {
      switch step {
      case .removed(let place): add(before[place], .removed, to: &pieces)
      case .added(let place): add(after[place], .added, to: &pieces)
      case .same(_, let place): add(after[place], .same, to: &pieces)
      }
    }
    return pieces
  }

  private static func add(_ word: String, _ kind: Piece.Kind, to pieces: inout [Piece]) {
    if pieces.last?.kind == kind {
      pieces[pieces.count - 1].text += " " + word
    } else {
      pieces.append(Piece(kind, word))
    }
  }
}

extension Document {
  /// What its blocks say, one text each.
  fileprivate var paragraphs: [String] {
    blocks.map { Document([$0]).plainText }.filter { !$0.isEmpty }
  }
}
