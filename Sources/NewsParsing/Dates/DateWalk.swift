/// Walks from one token to the end of the date that begins there.
struct DateWalk {
  let tokens: [DateToken]
  let names: DateNames
  let isLenient: Bool
  var index: Int
  /// The first token of the date.
  var start: Int?
  /// The token behind the last part of the date.
  var end: Int
  var parts = DateParts()
  /// Words passed over since the last part.
  var idle = 0
  /// Words passed over that no language has in its dates.
  var unknown = 0
  /// Whether a word such as `klo` or `at` said that a time follows.
  var expectsTime = false
  /// Whether Vietnamese `tháng` or the like said that a month follows.
  var expectsMonth = false

  init(names: DateNames, isLenient: Bool, from index: Int) {
    self.names = names
    tokens = names.tokens
    self.isLenient = isLenient
    self.index = index
    end = index
  }

  /// Reads as far as the date goes.
  mutating func run() {
    while index < tokens.count, idle < 5 {
      let before = index
      let goesOn =
        switch tokens[index].kind {
        case .number: takeNumber()
        case .word: takeWord()
        case .han: takeHan() || takeWord()
        case .mark: takeMark()
        }
      guard goesOn, index > before else { return }
    }
  }

  /// Takes tokens as a part of the date.
  mutating func accept(_ count: Int) {
    if start == nil { start = index }
    index += count
    end = index
    idle = 0
  }

  /// Passes over tokens that say nothing.
  mutating func pass(_ count: Int) {
    index += count
    idle += 1
  }

  /// The token some way on, if there is one.
  func peek(_ ahead: Int) -> DateToken? {
    let position = index + ahead
    return position >= 0 && position < tokens.count ? tokens[position] : nil
  }

  private mutating func takeMark() -> Bool {
    let token = tokens[index]
    if takeOffset() { return true }
    guard let scalar = Unicode.Scalar(UInt32(token.value)) else { return false }
    switch scalar {
    case ".", ",", ":", "-", "/", "|", "(", ")", "[", "]", "@", "'", "\u{2019}", "\u{B7}",
      "\u{2022}", "\u{2013}", "\u{2014}", "\u{60C}", "\u{FF0C}", "\u{FF08}", "\u{FF09}",
      "\u{FF1A}", "\u{FF0F}", "\u{FF0E}", "\u{B0}", "\u{970}", "~", "\u{30FB}", "\u{3010}",
      "\u{3011}":
      pass(1)
      return true
    case "\\", "_", "*":
      if isLenient { pass(1) }
      return isLenient
    default: return false
    }
  }

  /// `+0300`, `-05:00`, `−3`: only behind a time.
  private mutating func takeOffset() -> Bool {
    let token = tokens[index]
    guard parts.hour != nil, parts.zone == nil || parts.zone == 0, index <= parts.timeEnd + 1,
      token.isMark("+") || token.isMark("-") || token.isMark("\u{2212}"),
      let hours = peek(1), hours.kind == .number, !hours.isSpaced
    else { return false }
    let isEast = token.isMark("+")
    var minutes: Int
    var count = 2
    if hours.length == 4 {
      minutes = hours.value / 100 * 60 + hours.value % 100
    } else if hours.length <= 2 {
      minutes = hours.value * 60
      if let colon = peek(2), colon.isMark(":"), !colon.isSpaced, let rest = peek(3),
        rest.kind == .number, rest.length == 2, !rest.isSpaced
      {
        minutes += rest.value
        count = 4
      } else if !isEast, parts.zone == nil {
        return false
      }
    } else {
      return false
    }
    guard minutes <= 15 * 60, hours.length != 4 || hours.value % 100 < 60 else { return false }
    parts.zone = isEast ? minutes : -minutes
    accept(count)
    parts.timeEnd = index
    return true
  }
}
