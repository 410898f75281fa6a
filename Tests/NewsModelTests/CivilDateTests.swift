import Foundation
import NewsModel
import Testing

@Suite("The calendar without a zone")
struct CivilDateTests {
  @Test(
    "seconds and dates are the same thing",
    arguments: [
      (0, "1970-01-01T00:00:00"), (1_741_593_600, "2025-03-10T08:00:00"),
      (951_782_399, "2000-02-28T23:59:59"), (951_782_400, "2000-02-29T00:00:00"),
      (-1, "1969-12-31T23:59:59"), (-11_676_096_000, "1600-01-01T00:00:00"),
    ])
  func roundTrip(seconds: Int, text: String) {
    let date = CivilDate(secondsSince1970: seconds)
    #expect(date.dateAndTime == text)
    #expect(date.secondsSince1970 == seconds)
    #expect(date.isValid)
  }

  @Test("days that do not exist are not valid")
  func invalid() {
    #expect(!CivilDate(year: 2023, month: 2, day: 29).isValid)
    #expect(CivilDate(year: 2024, month: 2, day: 29).isValid)
    #expect(!CivilDate(year: 2023, month: 13, day: 1).isValid)
  }

  @Test("the eleventh of March 2025 is a Tuesday")
  func weekday() {
    #expect(CivilDate(year: 2025, month: 3, day: 11).weekday == 2)
    #expect(CivilDate(year: 1969, month: 12, day: 28).weekday == 0)
  }

  @Test("a moment is written in its own zone")
  func rfc3339() {
    let date = Date(timeIntervalSince1970: 1_741_582_800)
    #expect(
      Moment(date: date, precision: .second, zoneOffset: 10_800).rfc3339
        == "2025-03-10T08:00:00+03:00")
    #expect(Moment(date: date, precision: .second).rfc3339 == "2025-03-10T05:00:00Z")
    #expect(
      Moment(date: date, precision: .second, zoneOffset: -12_600).rfc3339
        == "2025-03-10T01:30:00-03:30")
  }
}
