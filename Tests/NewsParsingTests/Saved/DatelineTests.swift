import Testing

@testable import NewsParsing

@Suite("Datelines of agencies")
struct DatelineTests {
  @Test(
    "name the agency",
    arguments: [
      ("VIENNA, Oct 17 (Meridian News) - The maker of chips", "Meridian News"),
      ("TALLAHASSEE, Fla. (AP) — The state sued", "AP"),
      ("(Reuters) -Imagine a band", "Reuters"),
      ("São Paulo (Agência Sul) – O porto", "Agência Sul"),
      ("МОСКВА (ТАСС) — Поезда", "ТАСС"),
    ])
  func named(text: String, agency: String) {
    #expect(Dateline.agency(in: text) == agency)
  }

  @Test(
    "are no parentheses of the text",
    arguments: [
      "The company (formerly Orvane) - which makes chips - cut its outlook.",
      "He came home (at last) - and slept.", "Shares fell (9.3%) - a record.",
      "It was late. The town (Almendral) — slept.", "Vienna (Austria) is a city.", "",
    ])
  func notNamed(text: String) {
    #expect(Dateline.agency(in: text) == nil)
  }
}
