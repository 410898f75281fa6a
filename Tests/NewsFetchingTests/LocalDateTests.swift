import Foundation
import NewsModel
import Testing

@testable import NewsFetching

@Suite("Dates in sentences")
struct LocalDateTests {
  @Test("A date is that of the clock of this machine, in words")
  func local() {
    let date = Date(timeIntervalSince1970: 1_741_690_800)
    let east = TimeZone.current.secondsFromGMT(for: date)
    let civil = CivilDate(secondsSince1970: 1_741_690_800 + east)
    #expect(date.onLocalClock == civil.inWords)
    #expect(civil.inWords.hasSuffix("March 2025, " + civil.clock))
  }

  @Test("A date that no calendar shows is cut to one")
  func far() {
    #expect(Date(timeIntervalSince1970: 1e300).onLocalClock.contains("9999"))
    #expect(Date(timeIntervalSince1970: -1e300).onLocalClock.contains("January"))
  }
}
