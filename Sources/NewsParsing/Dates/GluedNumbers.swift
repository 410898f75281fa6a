/// Numbers that an export glued together: `Nov 15, 20195:45 AM`, `2016年6月2911:30`.
enum GluedNumbers {
  /// The tokens with such numbers cut before the hour.
  static func split(_ tokens: [DateToken]) -> [DateToken] {
    var result: [DateToken] = []
    result.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      let isBeforeMinutes =
        token.kind == .number && token.length > 2 && index + 2 < tokens.count
        && tokens[index + 1].isMark(":") && !tokens[index + 1].isSpaced
        && tokens[index + 2].kind == .number && !tokens[index + 2].isSpaced
      guard isBeforeMinutes, let hourDigits = hourDigits(of: token) else {
        result.append(token)
        continue
      }
      let scale = hourDigits == 2 ? 100 : 10
      let cut = token.end - (token.end - token.start) / token.length * hourDigits
      var head = token
      head.value = token.value / scale
      head.length -= hourDigits
      head.end = cut
      var hour = token
      hour.value = token.value % scale
      hour.length = hourDigits
      hour.start = cut
      hour.isSpaced = false
      result += [head, hour]
    }
    return result
  }

  private static func hourDigits(of token: DateToken) -> Int? {
    switch token.length {
    case 4, 6, 10: 2
    case 5, 9: 1
    default: nil
    }
  }
}
