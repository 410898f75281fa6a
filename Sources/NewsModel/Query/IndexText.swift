/// The form in which text is indexed and searched: words without case, accents and punctuation.
///
/// Both sides use this one function, so that what is found does not depend on how it was typed.
/// Scripts that put no spaces between words (Chinese, Japanese, Thai …) and Korean give one token a
/// character, so that a part of a sentence is found as a phrase of characters.
public enum IndexText {
  /// The tokens of a text, separated by single spaces.
  public static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2 + 8) { room in
        var folded = FoldedBytes(room)
        folded.append(bytes)
        return String(decoding: folded.written, as: UTF8.self)
      }
    }
  }

  /// The tokens of a text.
  public static func tokens(_ text: String) -> [String] {
    // Not by characters: a space and the Thai mark behind it are one.
    fold(text).utf8.split(separator: 0x20).map { String(Substring($0)) }
  }

  /// The tokens of a text one after the other, with the stretches of the text they stand for.
  public static func eachToken(
    of text: Substring, _ visit: (Range<String.Index>, String) -> Void
  ) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var word = String.UnicodeScalarView()
    var index = start
    func end(at place: String.Index) {
      if !word.isEmpty { visit(start..<place, String(word)) }
      word = .init()
    }
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      if word.isEmpty { start = index }
      switch IndexFolding.meaning(of: scalars[index]) {
      case .separator: end(at: index)
      case .nothing: break
      case .letter(let folded): word.append(folded)
      case .letters(let folded): word.append(contentsOf: folded.unicodeScalars)
      case .alone(let folded):
        end(at: index)
        visit(index..<next, String(folded))
      }
      index = next
    }
    end(at: scalars.endIndex)
  }

  /// The tokens of a text one after the other, as bytes, with the stretches of bytes they stand for,
  /// until somebody has seen enough.
  ///
  /// - Parameter visit: Is given a stretch and its folded token, which lives no longer than the call,
  ///   and says whether to go on.
  public static func eachToken(
    of text: UnsafeBufferPointer<UInt8>,
    _ visit: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    var walk = TokenWalk(text)
    while let stretch = walk.next() {
      let goesOn = walk.token.withUnsafeBufferPointer { visit(stretch, $0) }
      if !goesOn { return }
    }
  }
}
