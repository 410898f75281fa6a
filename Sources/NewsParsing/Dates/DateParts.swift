import NewsModel

/// What has been read of one date, part by part.
struct DateParts {
  /// A number that is a day or a year, which of them is not yet known.
  struct Number {
    var value: Int
    var length: Int
    /// Whether an apostrophe stands before it, as in `Jan '24`.
    var isShortYear = false
    /// Whether a comma stands before it.
    var followsComma = false
  }

  var numbers: [Number] = []
  /// What the month's name may mean, by language.
  var months: [DateWord] = []
  /// How many numbers stood before the month's name.
  var numbersBeforeMonth = 0
  var year: Int?
  var month: Int?
  var day: Int?
  /// The other reading of `02/11/2023`: month and day.
  var alternative: (month: Int, day: Int)?
  var separator: UInt8 = 0
  var weekdays: [DateWord] = []
  /// The languages of the words that were used.
  var languages: [UInt16] = []
  var hour: Int?
  var minute: Int?
  var second: Int?
  var half: Int?
  var zone: Int?
  /// Where the last part of the time ended.
  var timeEnd = -1
  var dayFirstHint = false
  var monthFirstHint = false
  /// Added to the year: 0, or the start of an era.
  var era: Int?
  var zero: UInt32 = 48

  var hasMonth: Bool { month != nil || !months.isEmpty }
  /// Whether day, month and year are all there.
  var isComplete: Bool {
    let known = (year == nil ? 0 : 1) + (day == nil ? 0 : 1) + numbers.count
    return hasMonth && known >= 2
  }
  var isTimeOnly: Bool { numbers.isEmpty && !hasMonth && year == nil }
  var isEmpty: Bool { numbers.isEmpty && !hasMonth && year == nil && hour == nil }
}
