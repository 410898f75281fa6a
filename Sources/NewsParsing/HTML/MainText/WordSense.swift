/// What one word in the name of an element may mean; found by one look-up.
struct WordSense: OptionSet, Sendable {
  let rawValue: UInt16

  static let furniture = WordSense(rawValue: 1)
  static let opener = WordSense(rawValue: 2)
  static let remark = WordSense(rawValue: 4)
  static let strange = WordSense(rawValue: 8)
  static let comments = WordSense(rawValue: 16)
  static let gallery = WordSense(rawValue: 32)
  static let aboutLine = WordSense(rawValue: 64)
  static let hopeful = WordSense(rawValue: 128)
  static let doubtful = WordSense(rawValue: 256)
  static let byline = WordSense(rawValue: 512)
  static let elsewhere = WordSense(rawValue: 1024)
  /// The second word of a pair that means furniture.
  static let endsPair = WordSense(rawValue: 2048)
  /// The last word of a name that bodies of articles have.
  static let endsBody = WordSense(rawValue: 4096)
  static let consent = WordSense(rawValue: 8192)
  static let paywall = WordSense(rawValue: 16384)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The senses of a word in lower case.
  init(_ word: String) {
    var senses = Self.known[word] ?? []
    if let first = word.utf8.first, let stems = Self.stems[first] {
      for (stem, sense) in stems where word.utf8.starts(with: stem.utf8) {
        senses.formUnion(sense)
      }
    }
    self = senses
  }

  private static let known: [String: WordSense] = {
    var known: [String: WordSense] = [:]
    func add(_ words: some Sequence<String>, _ sense: WordSense) {
      for word in words { known[word, default: []].formUnion(sense) }
    }
    add(FurnitureWords.words, .furniture)
    add(FurnitureWords.openers, .opener)
    add(FurnitureWords.remarks, .remark)
    add(FurnitureWords.strange, .strange)
    add(FurnitureWords.galleries, .gallery)
    add(WallWords.consentNames, .consent)
    add(WallWords.paywallNames, .paywall)
    add(FurnitureWords.lines, .aboutLine)
    add(FurnitureWords.hopeful, .hopeful)
    add(FurnitureWords.doubtful, .doubtful)
    add(BylineWords.names, .byline)
    add(BylineWords.others, .elsewhere)
    add(
      FurnitureWords.pairs.compactMap { $0.split(separator: " ").last.map(String.init) }, .endsPair)
    add(
      FurnitureWords.bodies.compactMap { $0.split(separator: "-").last.map(String.init) }, .endsBody
    )
    return known
  }()

  /// Beginnings of words by their first letter.
  private static let stems: [UInt8: [(String, WordSense)]] = {
    let all =
      FurnitureWords.stems.map { ($0, WordSense.furniture) }
      + FurnitureWords.comments.map { ($0, WordSense.comments) }
      + ["cookie", "consent"].map { ($0, [.strange, .consent]) }
    return Dictionary(grouping: all) { $0.0.utf8.first ?? 0 }
  }()
}
