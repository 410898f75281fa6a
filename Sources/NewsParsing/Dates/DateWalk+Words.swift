extension DateWalk {
  /// Takes the word at the index: a month, a weekday, a zone, or one that says nothing.
  mutating func takeWord() -> Bool {
    let token = tokens[index]
    if isTimeMark {
      pass(1)
      return true
    }
    let (meanings, count) = names.name(at: index)
    if takeRomanMonth() { return true }
    guard !meanings.isEmpty else { return passUnknown() }
    if takeMonthOrWeekday(meanings, count) { return true }
    for meaning in meanings where takeClockWord(meaning, token, count) { return true }
    return passSmall(meanings, count)
  }

  /// The `T` of ISO 8601, `2024-05-02T06:40`, of which Vietnamese would make a Friday: `T6`.
  private var isTimeMark: Bool {
    guard tokens[index].hash == Self.timeMark, !tokens[index].isSpaced, index > 0,
      tokens[index - 1].kind == .number, let hour = peek(1), hour.kind == .number,
      !hour.isSpaced, let colon = peek(2)
    else { return false }
    return colon.isMark(":")
  }

  private static let timeMark = hash("t")

  private mutating func takeMonthOrWeekday(_ meanings: [DateWord], _ count: Int) -> Bool {
    let months = meanings.filter { $0.kind == .month }
    let weekdays = meanings.filter { $0.kind == .weekday }
    let isMonth =
      !months.isEmpty && !parts.hasMonth
      && (weekdays.isEmpty || !monthFollows(after: index + count))
    if isMonth {
      parts.months = months
      parts.numbersBeforeMonth = parts.numbers.count
      if months.count == 1 || weekdays.isEmpty { note(months) }
      accept(count)
      return true
    }
    guard !weekdays.isEmpty, parts.weekdays.isEmpty else { return false }
    parts.weekdays = weekdays
    note(weekdays)
    accept(count)
    return true
  }

  /// `10.III.2025`: the month in Roman numerals, between two numbers.
  private mutating func takeRomanMonth() -> Bool {
    let token = tokens[index]
    guard token.isUpper, token.length <= 4, parts.numbers.count == 1, !parts.hasMonth,
      let month = Self.romans.firstIndex(of: token.hash),
      let next = peek(1)?.kind == .mark ? peek(2) : peek(1), next.kind == .number, next.length == 4
    else { return false }
    parts.months = [DateWord(.month, month + 1)]
    parts.numbersBeforeMonth = 1
    accept(1)
    return true
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ].map(hash)

  private mutating func note(_ words: [DateWord]) {
    parts.languages += words.map(\.language)
  }

  /// Whether `mar.` is a Tuesday because a month comes behind it.
  private func monthFollows(after start: Int) -> Bool {
    for position in start..<min(start + 5, tokens.count)
    where tokens[position].kind == .word {
      if names.name(at: position).meanings.contains(where: { $0.kind == .month }) { return true }
    }
    return false
  }

  private mutating func takeClockWord(_ word: DateWord, _ token: DateToken, _ count: Int) -> Bool {
    switch word.kind {
    case .half where parts.half == nil && parts.hour != nil && index <= parts.timeEnd + 2:
      parts.half = Int(word.value)
      accept(count)
      parts.timeEnd = index
      return true
    case .half where parts.half == nil && parts.hour == nil:
      guard let next = peek(count), next.kind == .number || word.value >= 2 else { return false }
      parts.half = Int(word.value)
      if word.value >= 2 { (parts.hour, parts.minute) = (word.value == 2 ? 12 : 0, 0) }
      accept(count)
      return true
    case .zone:
      return takeZone(word, token, count)
    case .year where parts.numbers.last.map({ $0.length == 4 }) == true && idle <= 1:
      accept(count)
      return true
    case .dayUnit where idle <= 1 && (parts.day != nil || !parts.numbers.isEmpty):
      accept(count)
      return true
    case .monthUnit where !parts.hasMonth:
      expectsMonth = true
      pass(count)
      return true
    case .clock where parts.isComplete:
      expectsTime = true
      pass(count)
      return true
    default: return false
    }
  }

  private mutating func takeZone(_ word: DateWord, _ token: DateToken, _ count: Int) -> Bool {
    let isAscii = token.end - token.start == token.length
    let isWritten =
      token.isUpper || !isAscii || token.length > 3 || (token.length == 1 && !token.isSpaced)
      || word.value == 0 && token.length == 3
    guard parts.hour != nil, isWritten, index <= parts.timeEnd + 3 else { return false }
    if parts.zone == nil {
      parts.zone = Int(word.value)
      if word.value <= -180 { parts.monthFirstHint = true }
      if (0...180).contains(word.value) { parts.dayFirstHint = true }
    }
    accept(count)
    parts.timeEnd = index
    return true
  }

  private mutating func passSmall(_ meanings: [DateWord], _ count: Int) -> Bool {
    if tokens[index].hash == DateWalk.grave { parts.dayFirstHint = true }
    for meaning in meanings {
      switch meaning.kind {
      case .filler, .year, .clock, .dayUnit, .monthUnit:
        pass(count)
        return true
      case .hour, .minute, .second, .noise, .half, .zone, .weekday, .month:
        guard isLenient || (parts.hour != nil && meaning.kind == .hour) || isUhr else { continue }
        pass(count)
        return true
      case .label where isLenient && parts.isEmpty:
        pass(count)
        return true
      default: continue
      }
    }
    return isLenient ? passUnknown() : false
  }

  private static let grave = hash("à")
  private static let uhr = hash("uhr")
  private var isUhr: Bool { tokens[index].hash == Self.uhr && parts.hour != nil }

  private static func hash(_ word: String) -> UInt64 {
    var fold = WordFold()
    for scalar in word.unicodeScalars { fold.add(scalar) }
    return fold.hash
  }

  /// A string that is known to be a date may have words of its own; a zone may be one of which
  /// nothing is known.
  private mutating func passUnknown() -> Bool {
    let token = tokens[index]
    if token.isUpper, (3...5).contains(token.length), index == parts.timeEnd, token.isSpaced {
      accept(1)
      return true
    }
    unknown += 1
    guard isLenient, unknown <= 4 else { return false }
    index += 1
    return true
  }
}
