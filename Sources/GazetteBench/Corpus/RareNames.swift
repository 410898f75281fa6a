import NewsModel

/// Names without number: the vocabulary of real news never ends, and an index feels that.
enum RareNames {
  private static let onsets = Array("bdfgklmnprstvz".utf8)
  private static let vowels = Array("aeiou".utf8)

  /// The name of that number, of three syllables or more; each number has its own.
  static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number + 70 * 70
    var isFirst = true
    while rest > 0 {
      let onset = onsets[rest % 14]
      text.append(isFirst ? onset - 32 : onset)
      text.append(vowels[rest / 14 % 5])
      rest /= 70
      isFirst = false
    }
    text.append(UInt8(ascii: "x"))
  }

  /// A number below 2^20, each power of two as likely as the next: Zipf's law.
  static func number(_ random: inout SplitMix64) -> Int {
    let bits = random.next() % 20
    return (1 << Int(bits)) + Int(random.next() & ((1 << bits) - 1))
  }
}
