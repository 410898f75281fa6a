extension DateWalk {
  /// Takes the number at the index as whatever it can be.
  mutating func takeNumber() -> Bool {
    parts.zero = max(parts.zero, tokens[index].zero)
    if takeHanDate() || takeMonthNumber() { return true }
    if !parts.isComplete, takeCompact() || takeTriple() { return true }
    return takeTime() || takePlain()
  }

  /// `20030925`, `20030925T1049`, `19970902090807`.
  private mutating func takeCompact() -> Bool {
    let token = tokens[index]
    guard parts.numbers.isEmpty, !parts.hasMonth, [8, 12, 14].contains(token.length) else {
      return false
    }
    let scale = token.length == 8 ? 1 : token.length == 12 ? 10_000 : 1_000_000
    let day = token.value / scale
    guard (1900...2199).contains(day / 10_000), (1...12).contains(day / 100 % 100),
      (1...31).contains(day % 100)
    else { return false }
    (parts.year, parts.month, parts.day) = (day / 10_000, day / 100 % 100, day % 100)
    accept(1)
    var time = token.value % scale
    var length = token.length - 8
    if length == 0, let mark = peek(0), mark.kind == .word, mark.length == 1, !mark.isSpaced,
      let next = peek(1), next.kind == .number, !next.isSpaced, [4, 6].contains(next.length)
    {
      (time, length) = (next.value, next.length)
      accept(2)
    }
    guard length > 0 else { return true }
    if length == 6 { parts.second = min(time % 100, 59) }
    if length == 6 { time /= 100 }
    guard time / 100 < 24, time % 100 < 60 else { return false }
    (parts.hour, parts.minute, parts.timeEnd) = (time / 100, time % 100, index)
    return true
  }

  /// `2025-03-10`, `10.03.2025`, `11/20/2019`, `10.03.25`, and `2020-02` where a date is expected.
  private mutating func takeTriple() -> Bool {
    guard parts.numbers.isEmpty, !parts.hasMonth, let first = separator(at: index + 1) else {
      return false
    }
    let a = tokens[index]
    guard let b = peek(first.count + 1), b.kind == .number, b.length <= 2,
      let second = separator(at: index + first.count + 2),
      let c = peek(first.count + second.count + 2), c.kind == .number,
      first.mark == second.mark || a.length == 4
    else { return takeYearMonth() }
    let count = first.count + second.count + 3
    guard !isContinued(at: index + count, mark: second.mark) else { return false }
    parts.separator = first.mark
    guard setTriple(a, b, c, isLoose: first.mark == 0x20) else { return false }
    accept(count)
    return true
  }

  private mutating func setTriple(
    _ a: DateToken, _ b: DateToken, _ c: DateToken, isLoose: Bool
  ) -> Bool {
    if a.length == 4, c.length <= 2 {
      let isSwapped = b.value > 12 && c.value <= 12
      (parts.year, parts.month, parts.day) = (
        a.value, isSwapped ? c.value : b.value, isSwapped ? b.value : c.value
      )
      return valid
    }
    guard a.length <= 2, c.length == 4 || c.length == 2 else { return false }
    if c.length == 2, !isLenient, isLoose || b.length != 2 && parts.separator != 0x2F {
      return false
    }
    parts.year = c.length == 2 ? DateResolution.century(c.value) : c.value
    if a.value > 31, c.length == 2 {
      parts.year = DateResolution.century(a.value)
      (parts.month, parts.day) = (b.value, c.value)
      return valid
    }
    (parts.day, parts.month) = b.value > 12 ? (b.value, a.value) : (a.value, b.value)
    if a.value <= 12, b.value <= 12 { parts.alternative = (a.value, b.value) }
    if !valid, isLenient, c.length == 2, c.value <= 12 {
      // 15-18-12 has no other reading than day, year, month.
      (parts.day, parts.month, parts.year) = (a.value, c.value, DateResolution.century(b.value))
    }
    return valid
  }

  private var valid: Bool {
    guard let month = parts.month, let day = parts.day else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }

  private mutating func takeYearMonth() -> Bool {
    guard isLenient, tokens[index].length == 4, let mark = peek(1), mark.isMark("-"),
      let month = peek(2), month.kind == .number, month.length == 2,
      (1...12).contains(month.value), index + 3 == tokens.count
    else { return false }
    (parts.year, parts.month, parts.day) = (tokens[index].value, month.value, 1)
    accept(3)
    return true
  }

  /// The mark between two numbers, and of how many tokens it is; a blank where a date is expected.
  private func separator(at position: Int) -> (mark: UInt8, count: Int)? {
    guard position < tokens.count else { return nil }
    let token = tokens[position]
    if token.kind == .number { return isLenient && token.isSpaced ? (0x20, 0) : nil }
    switch token.value {
    case 0x2D, 0x2F, 0x2E: return (UInt8(token.value), 1)
    case 0x2010, 0x2011, 0x2012: return (0x2D, 1)
    case 0xFF0F: return (0x2F, 1)
    case 0xFF0E: return (0x2E, 1)
    default: return nil
    }
  }

  /// Whether this is a number of four parts, such as an address of the Internet.
  private func isContinued(at position: Int, mark: UInt8) -> Bool {
    guard mark != 0x20, position + 1 < tokens.count else { return false }
    return tokens[position].value == Int(mark) && tokens[position].kind == .mark
      && !tokens[position].isSpaced && tokens[position + 1].kind == .number
      && !tokens[position + 1].isSpaced && mark != 0x2D
  }

  private mutating func takeMonthNumber() -> Bool {
    let token = tokens[index]
    guard expectsMonth, !parts.hasMonth, token.length <= 2, (1...12).contains(token.value) else {
      return false
    }
    expectsMonth = false
    parts.month = token.value
    accept(1)
    return true
  }

  /// A number that is a day or a year.
  private mutating func takePlain() -> Bool {
    let token = tokens[index]
    guard !parts.isComplete, parts.numbers.count < 2 else { return false }
    let isYear = token.length == 4 || (isLenient && token.length == 3)
    guard isYear || token.length <= 2 else { return false }
    if !isYear, token.value == 0 || token.value > 31, !parts.hasMonth || parts.numbers.isEmpty {
      return false
    }
    if let mark = peek(1), mark.isMark(",") || mark.isMark("."), !mark.isSpaced,
      let next = peek(2), next.kind == .number, !next.isSpaced, next.length == 3 || token.length > 2
    {
      return false
    }
    var number = DateParts.Number(value: token.value, length: token.length)
    if let before = peek(-1) {
      number.isShortYear =
        token.length == 2 && (before.isMark("'") || before.isMark("\u{2019}"))
      number.followsComma = before.isMark(",")
    }
    parts.numbers.append(number)
    accept(1)
    return true
  }
}
