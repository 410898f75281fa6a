/// The words of one line with what they mean, longest names first.
struct DateNames {
  let tokens: [DateToken]
  /// Whether the line has a number that may be a year, so that rare languages are worth a look.
  let asksRare: Bool
  let line: String

  init(line: String, tokens: [DateToken]) {
    self.line = line
    self.tokens = tokens
    asksRare = tokens.contains { $0.kind == .number && $0.length == 4 && $0.value < 2200 }
  }

  /// What the name that begins at a token means, and how many tokens it has; nothing for a word that
  /// no language has in its dates.
  func name(at index: Int) -> (meanings: [DateWord], count: Int) {
    let common = longest(at: index, in: .common)
    guard asksRare, tokens[index].kind == .word else { return common }
    if common.meanings.isEmpty {
      let rare = longest(at: index, in: .rare)
      return rare.meanings.isEmpty ? (inflected(at: index), 1) : rare
    }
    let isOnlySmall = common.meanings.allSatisfy { $0.language == 0 }
    guard isOnlySmall, common.count == 1 else { return common }
    let rare = longest(at: index, in: .rare)
    return rare.count > 1 ? rare : common
  }

  /// The same, but only of the languages of most news: cheap enough for every word of a sentence.
  func commonName(at index: Int) -> (meanings: [DateWord], count: Int) {
    longest(at: index, in: .common)
  }

  private func longest(at index: Int, in lexicon: DateLexicon) -> (meanings: [DateWord], count: Int)
  {
    var hash = tokens[index].hash
    var meanings = lexicon.meanings(hash)
    var count = 1
    var next = index + 1
    while lexicon.isBeginning(hash), next < tokens.count, next - index < 10 {
      let token = tokens[next]
      next += 1
      // `p. m.`, `ม.ค.` and `i-dag` have marks within.
      if token.isMark(".") || token.isMark("-") || token.isMark(",") { continue }
      guard token.kind != .mark else { break }
      hash = WordFold.joined(hash, token.kind == .number ? Self.hash(of: token) : token.hash)
      let longer = lexicon.meanings(hash)
      if !longer.isEmpty { (meanings, count) = (longer, next - index) }
    }
    return (meanings, meanings.isEmpty ? 1 : count)
  }

  private static func hash(of number: DateToken) -> UInt64 {
    var word = WordFold()
    for scalar in String(number.value).unicodeScalars { word.add(scalar) }
    return word.hash
  }

  /// A month with an ending, an article or a preposition, or cut short: `kovas` for `kovo`,
  /// `d'abril`, `לאפריל`, `листоп`.
  private func inflected(at index: Int) -> [DateWord] {
    let token = tokens[index]
    guard token.length >= 3, token.length < 24 else { return [] }
    let utf8 = line.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: token.start)
    let upTo = utf8.index(utf8.startIndex, offsetBy: token.end)
    let scalars = Array(line[from..<upTo].unicodeScalars)
    if let apostrophe = scalars.lastIndex(where: { $0 == "'" || $0 == "\u{2019}" }),
      let month = month(DateLexicon.common.meanings(hash(scalars[(apostrophe + 1)...])))
    {
      return [month]
    }
    if (0x5D0...0x5EA).contains(scalars[0].value),
      let month = month(DateLexicon.common.meanings(hash(scalars.dropFirst())))
    {
      return [month]
    }
    if let month = DateAbbreviations.month(token.hash) { return [month] }
    for dropped in 1...3 where scalars.count - dropped >= 4 {
      if let month = month(DateLexicon.common.meanings(hash(scalars.dropLast(dropped)))) {
        return [month]
      }
    }
    return []
  }

  private func month(_ meanings: [DateWord]) -> DateWord? {
    meanings.first { $0.kind == .month || $0.kind == .weekday }
  }

  private func hash(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
    var word = WordFold()
    for scalar in scalars { word.add(scalar) }
    return word.hash
  }
}

/// Months cut short in a way that no table has: `верес` for `вересня`.
enum DateAbbreviations {
  /// The month that all names beginning so mean.
  static func month(_ hash: UInt64) -> DateWord? {
    guard let month = months[hash], month > 0 else { return nil }
    return DateWord(.month, month)
  }

  private static let months: [UInt64: Int] = {
    var months: [UInt64: Int] = [:]
    for table in CalendarNames.common {
      CalendarNames.forEach(in: table, keepingPrefixes: true) { name, meaning in
        guard meaning.kind == .month, name.count > 1 else { return }
        let month = Int(meaning.value)
        for prefix in name where prefix.length >= 3 {
          months[prefix.hash] = months[prefix.hash, default: month] == month ? month : 0
        }
      }
    }
    return months
  }()
}
