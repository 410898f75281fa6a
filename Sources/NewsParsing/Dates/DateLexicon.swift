/// What words mean in dates, by the hash of the folded word.
struct DateLexicon: Sendable {
  /// The languages of most news, with labels, units, zones and small words.
  static let common = DateLexicon(tables: CalendarNames.common, words: DateVocabulary.all)
  /// The month names and weekdays of all other languages.
  static let rare = DateLexicon(tables: CalendarNames.rare, words: [], firstRow: 1000)

  private var first: [UInt64: DateWord] = [:]
  private var others: [UInt64: [DateWord]] = [:]
  /// Hashes with which a name of several words begins.
  private var beginnings: Set<UInt64> = []

  private init(tables: [String], words: [(DateWord.Kind, Int, String)], firstRow: Int = 0) {
    first.reserveCapacity(6000)
    var row = firstRow
    for (kind, value, list) in words {
      for name in list.split(whereSeparator: \.isWhitespace) {
        add(folded(name), DateWord(kind, value))
      }
    }
    for table in tables {
      var last = 0
      CalendarNames.forEach(in: table) { name, meaning in
        last = Int(meaning.language)
        let language = UInt16(truncatingIfNeeded: row + last)
        add(name, DateWord(meaning.kind, Int(meaning.value), language))
      }
      row += last
    }
  }

  private func folded(_ name: Substring) -> [FoldedWord] {
    var words: [FoldedWord] = []
    for part in name.split(whereSeparator: { $0 == "_" || $0 == "." }) {
      var word = WordFold()
      for scalar in part.unicodeScalars {
        // Each Chinese character is a token of its own.
        if case .han = ScalarKind(scalar), !word.isEmpty {
          words.append(word.finished)
          word = WordFold()
        }
        word.add(scalar)
      }
      words.append(word.finished)
    }
    return words
  }

  private mutating func add(_ name: [FoldedWord], _ meaning: DateWord) {
    guard var hash = name.first?.hash else { return }
    for next in name.dropFirst() {
      beginnings.insert(hash)
      hash = WordFold.joined(hash, next.hash)
    }
    guard let known = first[hash] else {
      first[hash] = meaning
      return
    }
    if known != meaning { others[hash, default: []].append(meaning) }
  }

  /// What a word means first of all.
  func meaning(_ hash: UInt64) -> DateWord? { first[hash] }

  /// Everything that a word can mean.
  func meanings(_ hash: UInt64) -> [DateWord] {
    guard let meaning = first[hash] else { return [] }
    return [meaning] + (others[hash] ?? [])
  }

  /// Whether a longer name may begin with these words.
  func isBeginning(_ hash: UInt64) -> Bool { beginnings.contains(hash) }
}
