import NewsModel

/// Sentences that were made once, one after the other in one piece of memory: taking one costs a
/// copy of some bytes, which is how a million articles are written in a minute.
struct SentencePool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var words: [Int] = []

  init(count: Int, script: Script, vocabulary: Vocabulary, random: inout SplitMix64) {
    let (space, stop) = script.marks
    for _ in 0..<count {
      let length = Int.random(in: 8...22, using: &random)
      let text = vocabulary.sentence(of: length, &random).dropLast()
      if script == .latin {
        bytes += text.utf8
      } else {
        let written = text.lowercased().split(separator: " ").map(script.write)
        bytes += written.joined(separator: space).utf8
      }
      bytes += stop.utf8
      ends.append(bytes.count)
      words.append(length)
    }
  }

  /// Appends a sentence; gives the number of its words.
  func append(to text: inout [UInt8], _ random: inout SplitMix64) -> Int {
    let number = Int(random.next() % UInt64(ends.count))
    text += bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
    return words[number]
  }
}
