import NewsModel

/// What all generated articles are made of; the same for the same seed on every machine.
struct NewsText: Sendable {
  /// The title of every article begins with it, so that a row on the screen can be recognised.
  static let titleMark = "Dispatch"
  static let sourceCount = 100

  private static let places = [
    "Harbour", "Northern", "River", "Capital", "Valley", "Coastal", "Island", "Hill", "Lake", "Old",
  ]
  private static let kinds = [
    "Courier", "Herald", "Post", "Wire", "Times", "Mail", "Echo", "Observer", "Star", "Journal",
  ]

  let commonWords: [String]
  private let pools: [(script: Script, pool: SentencePool)]

  init(sentences: Int = 200_000) {
    var random = SplitMix64(seed: 1)
    let vocabulary = Vocabulary(size: 20_000, random: &random)
    commonWords = Array(vocabulary.words.prefix(2))
    pools = Script.allCases.map { script in
      let count = script == .latin ? sentences : sentences / 10
      return (
        script,
        SentencePool(count: count, script: script, vocabulary: vocabulary, random: &random)
      )
    }
  }

  /// The article of that number with about so many words.
  func article(_ number: Int, words: Int) -> NewsArticle {
    var random = SplitMix64(seed: UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    let share = random.next() % 100
    let pool = pools[share < 84 ? 0 : share < 92 ? 1 : share < 97 ? 2 : 3].pool
    let source = Int(min(random.next() % 100, random.next() % 100))
    return NewsArticle(
      number: number, title: title(number, &random),
      source: Self.places[source % 10] + " " + Self.kinds[source / 10],
      date: CivilDate(
        secondsSince1970: 1_451_606_400 + number % 3650 * 86_400 + Int(random.next() % 86_400)),
      body: body(number, words: words, pool, &random))
  }

  private func title(_ number: Int, _ random: inout SplitMix64) -> String {
    var text: [UInt8] = []
    _ = pools[0].pool.append(to: &text, &random)
    let words = text.split(separator: 0x20).prefix(6)
    return "\(Self.titleMark) \(number) "
      + String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  private func body(
    _ number: Int, words: Int, _ pool: SentencePool, _ random: inout SplitMix64
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(words * 8)
    var planted = PlantedWords.sentences(number: number, &random)
    var count = 0
    var sentence = 0
    while count < words || !planted.isEmpty {
      if sentence > 0 { text += sentence % 4 == 0 ? [0x0A, 0x0A] : [0x20] }
      sentence += 1
      if sentence % 2 == 0, let next = planted.popLast() {
        text += next.utf8
        count += 5
      } else if sentence % 5 == 3 {
        count += names(&text, &random)
      } else {
        count += pool.append(to: &text, &random)
      }
    }
    return text
  }

  private func names(_ text: inout [UInt8], _ random: inout SplitMix64) -> Int {
    text += "Among them ".utf8
    RareNames.append(RareNames.number(&random), to: &text)
    text += " and ".utf8
    RareNames.append(RareNames.number(&random), to: &text)
    text += ", \(random.next() % 1000) of \(random.next() % 10_000).".utf8
    return 8
  }
}
