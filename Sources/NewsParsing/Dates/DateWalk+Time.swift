extension DateWalk {
  /// Takes a time at the index: `18:54`, `5 pm`, `14h49`, `18.54 Uhr`, `18時30分`.
  mutating func takeTime() -> Bool {
    let token = tokens[index]
    guard parts.hour == nil, token.length <= 2, token.value <= 24 else { return false }
    return takeColonTime() || takeUnitTime() || takeDottedTime() || takeHalfTime()
  }

  private func isColon(_ token: DateToken?) -> Bool {
    guard let token else { return false }
    return token.isMark(":") || token.isMark("\u{FF1A}") || token.isMark("\u{2236}")
  }

  private mutating func set(hour: Int, minute: Int, second: Int? = nil, tokens count: Int) -> Bool {
    guard hour <= 24, minute < 60, (second ?? 0) <= 60 else { return false }
    parts.hour = hour
    parts.minute = minute
    parts.second = second.map { min($0, 59) }
    accept(count)
    parts.timeEnd = index
    expectsTime = false
    return true
  }

  private mutating func takeColonTime() -> Bool {
    guard isColon(peek(1)), let minute = peek(2), minute.kind == .number, minute.length <= 2
    else { return false }
    guard isColon(peek(3)), let second = peek(4), second.kind == .number, second.length <= 2
    else { return set(hour: tokens[index].value, minute: minute.value, tokens: 3) }
    var count = 5
    if let point = peek(5), point.isMark(".") || point.isMark(","), !point.isSpaced,
      let fraction = peek(6), fraction.kind == .number, !fraction.isSpaced,
      point.isMark(".")
        || fraction.length != 4
    {
      count = 7
    }
    return set(hour: tokens[index].value, minute: minute.value, second: second.value, tokens: count)
  }

  /// `14h49`, `19 h 21 min`, `7 гадзін 10 хвілін`, `14 Uhr`, `18時30分15秒`.
  private mutating func takeUnitTime() -> Bool {
    guard let unit = peek(1), unit.kind == .word || unit.kind == .han else { return false }
    let hanHour = unit.isHan("时", "時", "点", "點")
    let (meanings, length) = names.name(at: index + 1)
    let isUnit = hanHour || meanings.contains { $0.kind == .hour }
    guard isUnit, unit.length > 1 || hanHour || !unit.isSpaced || parts.isComplete else {
      return false
    }
    if unit.kind == .word, unit.length == 1 { parts.dayFirstHint = true }
    var count = 1 + length
    var minute = 0
    if let number = peek(count), number.kind == .number, number.length <= 2, number.value < 60,
      hanHour || !number.isSpaced || isUnitWord(.minute, at: index + count + 1)
    {
      minute = number.value
      count += 1
      if isUnitWord(.minute, at: index + count) { count += names.name(at: index + count).count }
    }
    var second: Int?
    if let number = peek(count), number.kind == .number, number.value < 60,
      isUnitWord(.second, at: index + count + 1)
    {
      second = number.value
      count += 2
    }
    return set(hour: tokens[index].value, minute: minute, second: second, tokens: count)
  }

  private func isUnitWord(_ kind: DateWord.Kind, at position: Int) -> Bool {
    guard position < tokens.count else { return false }
    if tokens[position].isHan("分") { return kind == .minute }
    if tokens[position].isHan("秒") { return kind == .second }
    guard tokens[position].kind == .word else { return false }
    return names.name(at: position).meanings.contains { $0.kind == kind }
  }

  /// `18.54 GMT`, `5.45 ip.`: a point is no colon unless something says so.
  private mutating func takeDottedTime() -> Bool {
    guard let point = peek(1), point.isMark("."), !point.isSpaced, let minute = peek(2),
      minute.kind == .number, minute.length == 2, !minute.isSpaced
    else { return false }
    var isTime = parts.isComplete || expectsTime
    if !isTime, let next = peek(3), next.kind == .word {
      isTime = names.name(at: index + 3).meanings.contains {
        $0.kind == .half || $0.kind == .hour || ($0.kind == .zone && next.isUpper)
      }
    }
    guard isTime else { return false }
    return set(hour: tokens[index].value, minute: minute.value, tokens: 3)
  }

  /// `5 pm`, `1 a.m`; also an hour alone behind `klo`.
  private mutating func takeHalfTime() -> Bool {
    let hour = tokens[index].value
    if expectsTime, parts.isComplete { return set(hour: hour, minute: 0, tokens: 1) }
    guard hour <= 12, let next = peek(1), next.kind == .word else {
      if parts.half != nil, parts.isComplete { return set(hour: hour, minute: 0, tokens: 1) }
      return false
    }
    let (meanings, _) = names.name(at: index + 1)
    guard
      meanings.contains(where: { $0.kind == .half && ($0.language == 0 || parts.isComplete) }),
      !meanings.contains(where: { $0.kind == .month }),
      parts.isComplete || next.length > 1 || !next.isSpaced
    else { return false }
    return set(hour: hour, minute: 0, tokens: 1)
  }
}
