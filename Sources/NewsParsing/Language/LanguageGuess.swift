import NewsModel

/// Guesses the language of a text.
public enum LanguageGuess {
  /// The language as a BCP 47 tag such as `en` or `zh`; `nil` when unsure.
  ///
  /// By script first, then by the small words of the first 1,500 characters.
  public static func language(of text: String) -> String? {
    var count = ScriptCount()
    var text = text
    text.withUTF8 { count.add($0) }
    count.endWord()
    guard count.letters >= 8 else { return nil }
    if count.han + count.kana > count.letters / 3 {
      return count.kana * 12 > count.han ? "ja" : "zh"
    }
    if let (script, _) = count.single.first(where: { $0.value > count.letters / 2 }) {
      return script == "ar" && count.persian * 40 > count.letters ? "fa" : script
    }
    if count.cyrillic > count.letters / 2 {
      return best(count.cyrillicHits, StopWords.cyrillicTags, words: count.words)
    }
    guard count.latin > count.letters / 2 else { return nil }
    return best(count.latinHits, StopWords.latinTags, words: count.words)
  }

  /// The language with clearly the most hits.
  private static func best(_ hits: [Int], _ tags: [String], words: Int) -> String? {
    guard let most = hits.max(), let winner = hits.firstIndex(of: most), words >= 4 else {
      return nil
    }
    let second = hits.enumerated().filter { $0.offset != winner }.map(\.element).max() ?? 0
    // A text of few words needs few hits, but no language may be as near.
    guard most >= 2, most * 12 >= words, most > second else { return nil }
    return tags[winner]
  }
}

/// How many letters of each script a text has, and the hits of its small words.
private struct ScriptCount {
  var letters = 0
  var latin = 0
  var cyrillic = 0
  var han = 0
  var kana = 0
  /// Letters that Persian has and Arabic lacks.
  var persian = 0
  /// Scripts that one language of news is written in.
  var single: [String: Int] = [:]
  var words = 0
  var latinHits = [Int](repeating: 0, count: StopWords.latinTags.count)
  var cyrillicHits = [Int](repeating: 0, count: StopWords.cyrillicTags.count)
  private let latinWords = StopWords.latin
  private let cyrillicWords = StopWords.cyrillic
  private let longestWord = StopWords.longest
  private var word = WordFold()
  private var isCyrillicWord = false
  private var seen = 0

  /// The first 1,500 characters are enough.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count, seen < 1_500 {
      seen += 1
      let byte = text[place]
      if byte >= 0x80 {
        let (scalar, length) = WideScalar.decode(text, at: place)
        add(scalar)
        place += length
        continue
      }
      if Self.isLetter(byte) {
        let start = place
        while place < text.count, Self.isLetter(text[place]) {
          word.add(ascii: text[place])
          place += 1
        }
        seen += place - start - 1
        latin += place - start
        letters += place - start
        isCyrillicWord = false
      } else {
        endWord()
        place += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      latin += 1
      isCyrillicWord = false
    case 0x400...0x52F:
      cyrillic += 1
      isCyrillicWord = true
    case 0x300...0x36F:
      return word.add(scalar)
    case 0..<0x370: return endWord()
    default:
      endWord()
      return countOther(value)
    }
    letters += 1
    word.add(scalar)
    countTelling(scalar)
  }

  /// Letters that only one of the languages has.
  private mutating func countTelling(_ scalar: Unicode.Scalar) {
    guard let tag = StopWords.tellingLetters[Int(scalar.value)] else { return }
    if let index = StopWords.latinTags.firstIndex(of: tag) { latinHits[index] += 2 }
    if let index = StopWords.cyrillicTags.firstIndex(of: tag) { cyrillicHits[index] += 2 }
  }

  private mutating func countOther(_ value: UInt32) {
    if (0x3400...0x9FFF).contains(value) {
      han += 1
    } else if (0x3041...0x30FF).contains(value) {
      kana += 1
    } else if let tag = Self.tag(value) {
      single[tag, default: 0] += 1
      if [0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9].contains(value) { persian += 1 }
    } else {
      return
    }
    letters += 1
  }

  private static func tag(_ value: UInt32) -> String? {
    switch value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
    case 0x531...0x58F: "hy"
    case 0x5D0...0x5EA: "he"
    case 0x620...0x6FF: "ar"
    case 0x904...0x97F: "hi"
    case 0x985...0x9FF: "bn"
    case 0xA05...0xA75: "pa"
    case 0xA85...0xAFF: "gu"
    case 0xB85...0xBFF: "ta"
    case 0xC05...0xC7F: "te"
    case 0xC85...0xCFF: "kn"
    case 0xD05...0xD7F: "ml"
    case 0xE01...0xE5B: "th"
    case 0x10D0...0x10FF: "ka"
    case 0x1100...0x11FF, 0xAC00...0xD7A3: "ko"
    default: nil
    }
  }

  mutating func endWord() {
    guard !word.isEmpty else { return }
    words += 1
    defer { word = WordFold() }
    guard word.length <= longestWord else { return }
    if isCyrillicWord {
      Self.count(cyrillicWords[word.hash], in: &cyrillicHits)
    } else {
      Self.count(latinWords[word.hash], in: &latinHits)
    }
  }

  /// One hit for every language whose bit is set.
  private static func count(_ languages: UInt64?, in hits: inout [Int]) {
    var mask = languages ?? 0
    while mask != 0 {
      hits[mask.trailingZeroBitCount] += 1
      mask &= mask - 1
    }
  }
}
