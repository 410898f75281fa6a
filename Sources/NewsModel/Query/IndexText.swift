/// The form in which text is indexed and searched: words without case, accents and punctuation.
///
/// Both sides use this one function, so that what is found does not depend on how it was typed.
/// Scripts that put no spaces between words (Chinese, Japanese, Thai …) and Korean give one token a
/// character, so that a part of a sentence is found as a phrase of characters.
public enum IndexText {
  /// The tokens of a text, separated by single spaces.
  public static func fold(_ text: String) -> String {
    var text = text
    if let folded = text.withUTF8(foldedASCII) { return folded }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let folded = IndexFolding.ascii(UInt8(truncatingIfNeeded: scalar.value))
        guard folded != 0 else {
          needsSpace = true
          continue
        }
        if needsSpace && !bytes.isEmpty { bytes.append(0x20) }
        needsSpace = false
        bytes.append(folded)
        continue
      }
      append(scalar, to: &bytes, needsSpace: &needsSpace)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text of nothing but ASCII, byte by byte, as most texts are; `nil` for others.
  private static func foldedASCII(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.count + 1) { result in
      var count = 0
      for byte in text {
        let folded = IndexFolding.ascii(byte)
        if folded != 0 {
          result[count] = folded
          count += 1
        } else if count > 0, result[count - 1] != 0x20 {
          result[count] = 0x20
          count += 1
        }
      }
      return count > 0 && result[count - 1] == 0x20 ? count - 1 : count
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

  private static func append(
    _ scalar: Unicode.Scalar, to bytes: inout [UInt8], needsSpace: inout Bool
  ) {
    switch IndexFolding.meaning(of: scalar) {
    case .separator: needsSpace = true
    case .nothing: break
    case .letter(let folded):
      if needsSpace && !bytes.isEmpty { bytes.append(0x20) }
      needsSpace = false
      bytes.append(contentsOf: UTF8.encode(folded) ?? .init())
    case .letters(let folded):
      if needsSpace && !bytes.isEmpty { bytes.append(0x20) }
      needsSpace = false
      bytes.append(contentsOf: folded.utf8)
    case .alone(let folded):
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: UTF8.encode(folded) ?? .init())
      needsSpace = true
    }
  }
}
