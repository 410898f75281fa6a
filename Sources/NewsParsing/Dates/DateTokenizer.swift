/// Cuts a line into numbers, words and marks.
struct DateTokenizer {
  /// No date stands further into a line than this many characters.
  static let limit = 400

  private(set) var tokens: [DateToken] = []
  private var word = WordFold()
  private var open: DateToken?
  private var offset = 0
  private var isSpaced = true

  /// The tokens of a line, or of its beginning if it is very long.
  static func tokens(of line: String) -> [DateToken] {
    var tokenizer = DateTokenizer()
    var count = 0
    for scalar in line.unicodeScalars {
      count += 1
      if count > limit { break }
      tokenizer.add(scalar)
    }
    tokenizer.close()
    return GluedNumbers.split(HanNumerals.joined(tokenizer.tokens))
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let start = offset
    offset += UTF8.width(scalar)
    switch ScalarKind(scalar) {
    case .digit(let value, let zero): addDigit(value, zero: zero, at: start)
    case .letter: addLetter(scalar, at: start)
    case .joiner:
      if open?.kind == .word {
        addLetter(scalar, at: start)
      } else if scalar.value < 0x80 || scalar.value == 0x2019 {
        addSingle(.mark, scalar, at: start)
      }
    case .han: addSingle(.han, scalar, at: start)
    case .space:
      close()
      isSpaced = true
    case .mark: addSingle(.mark, scalar, at: start)
    }
  }

  private mutating func addSingle(
    _ kind: DateToken.Kind, _ scalar: Unicode.Scalar, at start: Int
  ) {
    close()
    var token = DateToken(
      kind: kind, value: Int(scalar.value), length: 1, start: start, end: offset,
      isSpaced: isSpaced)
    if kind == .han {
      var letter = WordFold()
      letter.add(scalar)
      token.hash = letter.hash
    }
    tokens.append(token)
    isSpaced = false
  }

  private mutating func addDigit(_ digit: Int, zero: UInt32, at start: Int) {
    if var number = open, number.kind == .number, number.length < 17 {
      number.value = number.value * 10 + digit
      number.length += 1
      number.end = offset
      open = number
      return
    }
    close()
    open = DateToken(
      kind: .number, value: digit, length: 1, start: start, end: offset, isSpaced: isSpaced,
      zero: zero)
    isSpaced = false
  }

  private mutating func addLetter(_ scalar: Unicode.Scalar, at start: Int) {
    let isUpper = (0x41...0x5A).contains(scalar.value)
    if open?.kind != .word {
      close()
      open = DateToken(
        kind: .word, value: 0, length: 0, start: start, end: offset, isSpaced: isSpaced,
        isUpper: isUpper)
      isSpaced = false
    }
    word.add(scalar)
    open?.end = offset
    if !isUpper { open?.isUpper = false }
  }

  private mutating func close() {
    guard var token = open else { return }
    open = nil
    if token.kind == .word {
      token.hash = word.hash
      token.length = word.length
      word = WordFold()
      if token.length == 0 { return }
    }
    tokens.append(token)
  }
}

/// What a character is to the reader of dates.
enum ScalarKind {
  case digit(Int, zero: UInt32)
  case letter, joiner, han, space, mark

  private static let zeros: [UInt32] = [
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
    0xF20, 0x1040, 0x17E0, 0x1810, 0x2080, 0xFF10,
  ]

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x30...0x39: self = .digit(Int(value) - 0x30, zero: 0x30)
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x27, 0x2019, 0x5F3, 0x5F4, 0x2BB, 0x2BC, 0xF0B, 0x200B...0x200F: self = .joiner
    case 0..<0xAA: self = .mark
    case 0xC0...0x24F, 0x370...0x37D, 0x386...0x52F: self = value == 0xD7 ? .mark : .letter
    case 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF: self = .han
    case 0x3041...0x30FA, 0x30FC...0x30FF: self = .han
    default: self = Self.other(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> ScalarKind {
    let value = scalar.value
    for zero in zeros where value >= zero && value < zero + 10 {
      return .digit(Int(value - zero), zero: zero)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return .letter
    default: return .mark
    }
  }
}
