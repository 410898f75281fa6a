/// A piece of a line in which dates are looked for.
struct DateToken {
  enum Kind {
    case number, word, han, mark
  }

  var kind: Kind
  /// The value of a number, or the scalar of a character.
  var value: Int
  /// Digits of a number, folded letters of a word.
  var length: Int
  /// The folded word.
  var hash: UInt64 = 0
  /// Where it stands, in UTF-8 bytes of the line.
  var start: Int
  var end: Int
  /// Whether white space stands before it.
  var isSpaced: Bool
  /// Whether it is all capital letters, as zones are.
  var isUpper = false
  /// The zero of its digits' script; of European digits 48.
  var zero: UInt32 = 48

  func isMark(_ scalar: Unicode.Scalar) -> Bool {
    kind == .mark && value == Int(scalar.value)
  }

  func isHan(_ scalars: Unicode.Scalar...) -> Bool {
    kind == .han && scalars.contains { value == Int($0.value) }
  }
}
