import NewsModel

/// The solar calendar of Iran and Afghanistan, by its 33-year cycle, which is right to the day
/// for the years 1206 to 1497 (1827 to 2118).
enum PersianCalendar {
  /// The months, as words of the vocabulary: 21 to 32.
  static let months: [(DateWord.Kind, Int, String)] = [
    (.month, 21, "فروردین حمل"), (.month, 22, "اردیبهشت ثور"), (.month, 23, "خرداد جوزا"),
    (.month, 24, "تیر سرطان"), (.month, 25, "مرداد اسد"), (.month, 26, "شهریور سنبله"),
    (.month, 27, "مهر میزان"), (.month, 28, "آبان عقرب"), (.month, 29, "آذر قوس"),
    (.month, 30, "دی جدی"), (.month, 31, "بهمن دلو"), (.month, 32, "اسفند حوت"),
  ]

  /// The Gregorian date; not valid where the Persian calendar has no such day.
  static func civil(year: Int, month: Int, day: Int) -> CivilDate {
    guard (1200...1500).contains(year), (1...12).contains(month),
      (1...(month <= 6 ? 31 : 30)).contains(day)
    else { return CivilDate(year: 0, month: 0, day: 0) }
    let past = year - 979
    let leapDays = past / 33 * 8 + (past % 33 + 3) / 4
    let dayOfYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    let epoch = CivilDate(year: 1600, month: 3, day: 20).daysSince1970
    let days = epoch + past * 365 + leapDays + dayOfYear + day - 1
    return CivilDate(secondsSince1970: days * 86_400)
  }
}
