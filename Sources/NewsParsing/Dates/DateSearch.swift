import Foundation
import NewsModel

/// Finds the dates of one line.
struct DateSearch {
  /// A date by the tokens that it covers.
  struct Found {
    var moment: Moment
    var start: Int
    var end: Int
    /// Whether it was no full date but a relative one, or one without a year: then the line must be
    /// nothing else.
    var isVague = false
  }

  let names: DateNames
  let reference: Date?
  let order: DateOrder?
  let isThai: Bool
  private var tokens: [DateToken] { names.tokens }

  init(line: String, reference: Date?, order: DateOrder?) {
    names = DateNames(line: line, tokens: DateTokenizer.tokens(of: line))
    self.reference = reference
    self.order = order
    isThai =
      line.utf8.contains(0xE0)
      && line.unicodeScalars.contains {
        (0xE01...0xE59).contains($0.value)
      }
  }

  /// Every date from left to right.
  func all(isLenient: Bool) -> [Found] {
    var found: [Found] = []
    var index = 0
    // What is left of a day that its month does not have names no month either.
    var refused = 0
    while index < tokens.count {
      switch reading(at: index, isLenient: isLenient) {
      case .date(let next, let isDayAssumed)
      where next.end > index && !(isDayAssumed && next.start < refused):
        found.append(next)
        index = next.end
      case .noSuchDay(let end):
        refused = max(refused, end)
        index += 1
      case .date, .nothing: index += 1
      }
    }
    return found
  }

  private enum Reading {
    case date(Found, isDayAssumed: Bool)
    /// A day that there is not, up to that token.
    case noSuchDay(end: Int)
    case nothing
  }

  private func reading(at index: Int, isLenient: Bool) -> Reading {
    guard mayBegin(at: index) else { return .nothing }
    if let reference, tokens[index].kind != .mark,
      let relative = RelativeDates(names: names, reference: reference).moment(at: index)
    {
      let found = Found(moment: relative.moment, start: index, end: relative.end, isVague: true)
      return .date(found, isDayAssumed: false)
    }
    var walk = DateWalk(names: names, isLenient: isLenient, from: index)
    walk.run()
    let resolution = DateResolution(
      parts: walk.parts, isLenient: isLenient, reference: reference, order: order, isThai: isThai)
    switch resolution.answer() {
    case .moment(let moment, let isInferred):
      let found = Found(
        moment: moment, start: walk.start ?? index, end: walk.end, isVague: isInferred)
      return .date(found, isDayAssumed: resolution.isDayAssumed && !isInferred)
    case .noSuchDay: return .noSuchDay(end: walk.end)
    case .nothing: return .nothing
    }
  }

  private func mayBegin(at index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number, .han: return true
    case .mark: return false
    case .word:
      let known = DateLexicon.common.meanings(token.hash)
      if known.isEmpty {
        if DateLexicon.common.isBeginning(token.hash) { return true }
        return names.asksRare
          && (isBeforeNumber(index) || DateLexicon.rare.isBeginning(token.hash))
      }
      return known.contains { meaning in
        switch meaning.kind {
        case .month, .weekday, .half, .monthUnit, .dayUnit, .ago, .dayShift, .count: true
        default: false
        }
      } || DateLexicon.common.isBeginning(token.hash)
    }
  }

  private func isBeforeNumber(_ index: Int) -> Bool {
    for position in (index + 1)..<min(index + 3, max(tokens.count, index + 1))
    where position < tokens.count && tokens[position].kind == .number { return true }
    return false
  }

  /// What the words beside a date call it: those before it, else those behind it.
  func label(of found: Found, after previous: Int, before next: Int) -> DateLabel? {
    let before = label(in: previous..<found.start)
    if let before, before != .document { return before }
    return label(in: found.end..<next) ?? before
  }

  private func label(in range: Range<Int>) -> DateLabel? {
    var label: DateLabel?
    for index in range.suffix(12) {
      let token = tokens[index]
      if let han = HanLabels.label(token) {
        label = han
        continue
      }
      guard token.kind == .word else { continue }
      for meaning in names.name(at: index).meanings where meaning.kind == .label {
        let next = DateLabel.all[Int(meaning.value)]
        if label == nil || next != .document { label = next }
      }
    }
    return label
  }

  /// Whether the tokens of a range say nothing of their own.
  func isNoise(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .mark: index += 1
      case .han:
        guard HanLabels.isNoise(token) else { return false }
        index += 1
      case .number:
        guard let next = endOfSmallNumber(at: index) else { return false }
        index = next
      case .word:
        let name = names.name(at: index)
        let isSmall = name.meanings.contains {
          switch $0.kind {
          case .month, .weekday, .half, .ago, .span, .dayShift, .count: $0.language == 0
          default: true
          }
        }
        guard isSmall else { return false }
        index += name.count
      }
    }
    return true
  }

  /// The end of `4 min` or of a time without a date, as in `Updated 6:02 PM EST`.
  private func endOfSmallNumber(at index: Int) -> Int? {
    guard index + 1 < tokens.count, tokens[index].length <= 2 else { return nil }
    if names.name(at: index + 1).meanings.contains(where: { $0.kind == .minute }) {
      return index + 1
    }
    var walk = DateWalk(names: names, isLenient: false, from: index)
    walk.run()
    return walk.parts.hour != nil && walk.parts.isTimeOnly ? walk.end : nil
  }
}

/// Chinese and Japanese words beside dates, character by character.
enum HanLabels {
  static func label(_ token: DateToken) -> DateLabel? {
    if token.isHan("更", "修") { return .updated }
    if token.isHan("发", "發", "公", "刊", "載", "载", "掲", "配", "布", "佈") { return .published }
    return nil
  }

  static func isNoise(_ token: DateToken) -> Bool {
    guard token.kind == .han, let scalar = Unicode.Scalar(UInt32(token.value)) else { return false }
    return noise.contains(scalar)
  }

  private static let noise = Set(
    "发發公刊載载掲配信布佈表于於时時间間日期更新最后後終公開开修改正出登稿付时刻のにはご".unicodeScalars)
}
