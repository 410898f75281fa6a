/// Reads the dates of a query: `2025`, `2025-03`, `2025-03-10`, `today`, `yesterday`, `2w`.
struct QueryDates {
  /// Seconds since 1970.
  let now: Int

  /// What `before:2025-03` and its kin ask for; `nil` for what is no date.
  func range(_ relation: QueryField.DateRelation, _ value: String) -> SearchExpression? {
    switch relation {
    case .before: span(value).map { .dated(from: nil, until: $0.from) }
    case .after: span(value).map { .dated(from: $0.until, until: nil) }
    case .on: span(value).map { .dated(from: $0.from, until: $0.until) }
    case .newer: seconds(value).map { .dated(from: now - $0, until: nil) }
    case .older: seconds(value).map { .dated(from: nil, until: now - $0) }
    case .date: between(value)
    }
  }

  /// `a..b`, `a..`, `..b`, `a`; both ends are included.
  private func between(_ value: String) -> SearchExpression? {
    guard let dots = value.firstRange(of: "..") else {
      return span(value).map { .dated(from: $0.from, until: $0.until) }
    }
    let first = String(value[..<dots.lowerBound])
    let last = String(value[dots.upperBound...])
    let from = first.isEmpty ? nil : span(first)
    let until = last.isEmpty ? nil : span(last)
    guard first.isEmpty == (from == nil), last.isEmpty == (until == nil) else { return nil }
    guard from != nil || until != nil else { return nil }
    // Whoever begins with the later day means the same range.
    if let from, let until, from.from > until.from {
      return .dated(from: until.from, until: from.until)
    }
    return .dated(from: from?.from, until: until?.until)
  }

  private func span(_ value: String) -> (from: Int, until: Int)? {
    let today = now - ((now % 86_400) + 86_400) % 86_400
    if value == "today" { return (today, today + 86_400) }
    if value == "yesterday" { return (today - 86_400, today) }
    let parts = value.split(
      omittingEmptySubsequences: false, whereSeparator: { "-/.".contains($0) })
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
    let numbers = parts.compactMap { part in
      part.count <= 4 && part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    return span(numbers)
  }

  private func span(_ numbers: [Int]) -> (from: Int, until: Int)? {
    let month = numbers.count > 1 ? numbers[1] : 1
    let first = CivilDate(
      year: numbers[0], month: month, day: numbers.count > 2 ? numbers[2] : 1)
    guard first.isValid else { return nil }
    let from = first.secondsSince1970
    switch numbers.count {
    case 3: return (from, from + 86_400)
    case 2:
      return (from, from + 86_400 * CivilDate.daysIn(month: month, year: numbers[0]))
    default:
      return (from, CivilDate(year: numbers[0] + 1, month: 1, day: 1).secondsSince1970)
    }
  }

  /// `2w`: hours, days, weeks, months of 30 days, years of 365.
  private func seconds(_ value: String) -> Int? {
    let units: [Character: Int] = [
      "h": 3_600, "d": 86_400, "w": 604_800, "m": 2_592_000, "y": 31_536_000,
    ]
    guard let last = value.last, let unit = units[last], value.count <= 6 else { return nil }
    let digits = value.dropLast()
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(digits) else {
      return nil
    }
    return count * unit
  }
}
