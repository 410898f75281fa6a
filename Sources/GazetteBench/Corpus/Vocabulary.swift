import Foundation
import NewsModel

/// Made-up words that are used as often as real ones: the n-th word has a share of 1/n (Zipf).
struct Vocabulary {
  /// The commonest first.
  let words: [String]
  private let cumulative: [Double]

  init(size: Int, random: inout SplitMix64) {
    let onsets = [
      "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "pr", "tr",
    ]
    let vowels = ["a", "e", "i", "o", "u", "ei", "ou"]
    let codas = ["", "", "n", "r", "s", "l", "t", "nd"]
    var seen = Set<String>()
    var words: [String] = []
    while words.count < size {
      // Common words are short, as in every language.
      let syllables = words.count < 120 ? 1 : words.count < 3000 ? 2 : 3
      var word = ""
      for _ in 0..<syllables {
        word += onsets[Int.random(in: 0..<onsets.count, using: &random)]
        word += vowels[Int.random(in: 0..<vowels.count, using: &random)]
        word += codas[Int.random(in: 0..<codas.count, using: &random)]
      }
      if seen.insert(word).inserted { words.append(word) }
    }
    self.words = words
    var sum = 0.0
    cumulative = words.indices.map { index in
      sum += 1 / Double(index + 1)
      return sum
    }
  }

  func word(_ random: inout SplitMix64) -> String {
    let point = Double.random(in: 0..<(cumulative.last ?? 1), using: &random)
    var low = 0
    var high = words.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < point { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  func sentence(of count: Int, _ random: inout SplitMix64) -> String {
    let text = (0..<count).map { _ in word(&random) }.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
