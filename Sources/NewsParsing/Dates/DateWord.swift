/// What a word means in a date.
struct DateWord: Equatable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A month, 1 to 12.
    case month
    /// A weekday, 0 for Sunday.
    case weekday
    /// 0 before noon, 1 after noon, 2 noon itself, 3 midnight.
    case half
    /// Minutes east of UTC.
    case zone
    /// `г.`, `year`, `წლის`: a unit behind or before a year.
    case year
    /// A unit that makes the number before it an hour, a minute, a second.
    case hour, minute, second
    /// Says that a time follows: `klo`, `um`, `às`, `at`.
    case clock
    /// Words between the parts of a date that say nothing: `de`, `the`, `on`.
    case filler
    /// Words beside a date that do not make a sentence of it: `min read`, `Uhr`.
    case noise
    /// What the date is of; the value is an index into `DateLabel.all`.
    case label
    /// Before a number that is a month: Vietnamese `tháng`.
    case monthUnit
    /// Beside a number that is a day: `ngày`, `일`.
    case dayUnit
    /// `ago`, `vor`, `il y a`, `前`: the span beside it lies in the past.
    case ago
    /// A unit of a span: 0 seconds, 1 minutes, 2 hours, 3 days, 4 weeks, 5 months, 6 years.
    case span
    /// `yesterday`: days to add to today.
    case dayShift
    /// `an`, `eine`, `два`: a number as a word.
    case count
  }

  let kind: Kind
  let value: Int16
  /// Which table row it comes from; 0 where it belongs to no single language.
  let language: UInt16

  init(_ kind: Kind, _ value: Int, _ language: UInt16 = 0) {
    self.kind = kind
    self.value = Int16(value)
    self.language = language
  }
}

extension DateLabel {
  static let all: [DateLabel] = [.published, .updated, .exported, .document]
}
