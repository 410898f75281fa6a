/// Chinese and Japanese numerals in dates: `二〇二五年三月十日`.
enum HanNumerals {
  /// The tokens with every run of numerals before a unit as one number; `元年` is the first year.
  static func joined(_ tokens: [DateToken]) -> [DateToken] {
    guard tokens.contains(where: { digit($0) != nil }) else { return tokens }
    var result: [DateToken] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      var end = index
      while end < tokens.count, end - index < 5, digit(tokens[end]) != nil { end += 1 }
      let isCounted =
        end > index && end < tokens.count
        && tokens[end].isHan("年", "月", "日", "号", "號", "时", "時", "点", "點", "分", "秒")
        && !(index > 0 && tokens[index - 1].isHan("期", "周", "週", "拜"))
      guard isCounted, let number = number(tokens[index..<end]) else {
        result.append(tokens[index])
        index += 1
        continue
      }
      result.append(number)
      index = end
    }
    return result
  }

  private static func digit(_ token: DateToken) -> Int? {
    guard token.kind == .han else { return nil }
    switch UInt32(token.value) {
    case 0x3007, 0x96F6: return 0  // 〇 零
    case 0x4E00: return 1
    case 0x5143: return 1  // 元, in 令和元年
    case 0x4E8C: return 2
    case 0x4E09: return 3
    case 0x56DB: return 4
    case 0x4E94: return 5
    case 0x516D: return 6
    case 0x4E03: return 7
    case 0x516B: return 8
    case 0x4E5D: return 9
    case 0x5341: return 10
    default: return nil
    }
  }

  private static func number(_ tokens: ArraySlice<DateToken>) -> DateToken? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let digits = tokens.compactMap(digit)
    var value = 0
    var length = 0
    if let ten = digits.firstIndex(of: 10) {
      guard ten <= 1, digits.count - ten <= 2 else { return nil }
      value = (ten == 0 ? 10 : digits[0] * 10) + (digits.count > ten + 1 ? digits[ten + 1] : 0)
      length = 2
    } else {
      for digit in digits { value = value * 10 + digit }
      length = digits.count
    }
    return DateToken(
      kind: .number, value: value, length: length, start: first.start, end: last.end,
      isSpaced: first.isSpaced)
  }
}
