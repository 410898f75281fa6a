extension DateWalk {
  /// `2025年3月10日`, `令和7年3月10日`, `2025년 3월 10일`: a number with its unit behind it.
  mutating func takeHanDate() -> Bool {
    let token = tokens[index]
    guard let unit = peek(1) else { return false }
    switch unit {
    case _ where unit.isHan("年") || isHangul(unit, "년"):
      guard parts.year == nil,
        token.length == 4 || (parts.era != nil && token.length <= 3)
          || (isLenient && token.length == 2)
      else { return false }
      parts.year =
        parts.era.map { $0 + token.value }
        ?? (token.length == 2 ? DateResolution.century(token.value) : token.value)
      accept(2)
    case _ where unit.isHan("月") || isHangul(unit, "월"):
      guard !parts.hasMonth, (1...12).contains(token.value) else { return false }
      parts.month = token.value
      accept(2)
      // 2016年6月2911:30 has lost its 日.
      if let day = peek(0), day.kind == .number, !day.isSpaced, let hour = peek(1),
        hour.kind == .number, !hour.isSpaced, (1...31).contains(day.value)
      {
        parts.day = day.value
        accept(1)
      }
    case _ where unit.isHan("日", "号", "號") || isHangul(unit, "일"):
      guard parts.day == nil, parts.month != nil, (1...31).contains(token.value) else {
        return false
      }
      parts.day = token.value
      accept(2)
    default: return false
    }
    return true
  }

  private func isHangul(_ token: DateToken, _ unit: Unicode.Scalar) -> Bool {
    guard token.kind == .word, token.length == 1 else { return false }
    var word = WordFold()
    word.add(unit)
    return token.hash == word.hash
  }

  /// Chinese and Japanese words: eras, halves of the day, weekdays.
  mutating func takeHan() -> Bool {
    let token = tokens[index]
    if let start = era() {
      parts.era = start
      accept(2)
      return true
    }
    if let half = half() {
      parts.half = half.value
      accept(half.count)
      return true
    }
    if token.isHan("星", "周", "週", "礼", "禮") || token.isHan("曜") {
      let count = token.isHan("周", "週") ? 2 : 3
      index = min(index + count, tokens.count)
      end = index
      return true
    }
    if token.isHan("日", "月", "火", "水", "木", "金", "土"), parts.day != nil {
      accept(peek(1)?.isHan("曜") == true ? (peek(2)?.isHan("日") == true ? 3 : 2) : 1)
      return true
    }
    guard token.isHan("年", "月", "日", "号", "于", "於", "的", "頃", "ご", "ろ", "に", "の") else {
      return false
    }
    pass(1)
    return true
  }

  private func era() -> Int? {
    guard let second = peek(1), let third = peek(2), third.kind == .number else { return nil }
    let first = tokens[index]
    if first.isHan("令"), second.isHan("和") { return 2018 }
    if first.isHan("平"), second.isHan("成") { return 1988 }
    if first.isHan("昭"), second.isHan("和") { return 1925 }
    if first.isHan("大"), second.isHan("正") { return 1911 }
    if first.isHan("民"), second.isHan("国", "國") { return 1911 }
    return nil
  }

  private func half() -> (value: Int, count: Int)? {
    guard parts.hour == nil, let second = peek(1) else { return nil }
    let first = tokens[index]
    if first.isHan("上", "午"), second.isHan("午", "前") { return (0, 2) }
    if first.isHan("凌", "早"), second.isHan("晨", "上") { return (0, 2) }
    if first.isHan("下", "午"), second.isHan("午", "後", "后") { return (1, 2) }
    if first.isHan("中", "傍"), second.isHan("午", "晚") { return (1, 2) }
    if first.isHan("晚", "夜"), second.isHan("上", "间", "間") { return (1, 2) }
    if first.isHan("晚", "夜"), second.kind == .number { return (1, 1) }
    if first.isHan("早", "朝"), second.kind == .number { return (0, 1) }
    return nil
  }
}
