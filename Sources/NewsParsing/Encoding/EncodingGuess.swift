/// Guesses the character set of text that says nothing of it, by how likely the letters are that
/// each character set makes of it.
enum EncodingGuess {
  /// The likeliest character set; windows-1252 where nothing is likelier.
  static func characterSet(of bytes: [UInt8]) -> CharacterSet {
    let sample = sample(of: bytes)
    var best = CharacterSet.windows1252
    var bestScore = -1000.0
    for (label, script) in candidates {
      guard let set = CharacterSet.named(label), let (text, errors) = Iconv.text(sample, from: set)
      else { continue }
      // A sample may end within a character, nothing else may be wrong.
      guard errors <= 1 + sample.count / 500 else { continue }
      let score = ScriptScore.score(text, script) - Double(errors) * 0.05
      if score > bestScore { (best, bestScore) = (set, score) }
    }
    return best
  }

  /// About two thousand bytes from the first letter on that is not ASCII.
  private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return bytes.prefix(0) }
    var start = first
    while start > 0, first - start < 16, bytes[start - 1] != 0x0A { start -= 1 }
    return bytes[start..<min(bytes.count, first + 2048)]
  }

  /// Earlier ones win a tie.
  private static let candidates: [(String, ScriptScore.Script)] = [
    ("windows-1252", .western), ("windows-1251", .cyrillic), ("koi8-r", .cyrillic),
    ("windows-1250", .central), ("iso-8859-2", .central), ("windows-1254", .turkish),
    ("windows-1253", .greek), ("shift_jis", .japanese), ("euc-jp", .japanese),
    ("gb18030", .simplified), ("big5", .traditional), ("euc-kr", .korean),
    ("windows-1255", .hebrew), ("windows-1256", .arabic), ("windows-1257", .baltic),
    ("ibm866", .cyrillic), ("iso-8859-5", .cyrillic), ("koi8-u", .cyrillic),
    ("windows-874", .thai),
  ]
}
