/// One word of many, perhaps behind others, in the language of the index.
struct WordChoice {
  /// What asks the index for it.
  let match: String
  /// From how many words one is chosen.
  let count: Int

  /// - Parameters:
  ///   - endings: The words to choose from, as the index knows them.
  ///   - before: Words that stand before it in a row.
  ///   - isLoose: Whether the word chosen may stand anywhere in the article.
  ///   - field: What restricts it to a column, or nothing.
  init(of endings: [String], behind before: [String], isLoose: Bool, in field: String) {
    count = endings.count
    let start = field + "\"" + (isLoose ? [] : before).map { $0 + " " }.joined()
    let words = Self.anyOf(endings, each: start)
    match = isLoose ? "\(field)\(IndexQuery.quoted(before)) AND (\(words))" : words
  }

  /// Alternatives in groups, for FTS5 looks at all alternatives of an OR for every article it finds: ten
  /// thousand articles with one of 700 words took 30 ms, and with groups of 26 they take 6.
  ///
  /// FTS5 makes one OR of an OR within an OR, but not of one behind which something is excluded.
  private static func anyOf(_ words: [String], each start: String) -> String {
    let size =
      words.count > fewWords ? Int(Double(words.count).squareRoot()) : max(1, words.count)
    var text = ""
    text.reserveCapacity(words.count * (start.utf8.count + 16))
    for (place, word) in words.enumerated() {
      let isFirst = place % size == 0
      if isFirst, place > 0 { text += nothing }
      text += place == 0 ? "((" : isFirst ? " OR ((" : " OR "
      text += start
      text += word
      text += "\""
    }
    return text + nothing
  }

  private static let fewWords = 32
  /// The end of a group. Longer than any beginning in the index, and no word: it is in no article.
  private static let nothing = ") NOT \"\(ShortBeginnings.mark)none\")"
}
