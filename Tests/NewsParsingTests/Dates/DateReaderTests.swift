import Foundation
import NewsModel
import NewsParsing
import Testing

@Suite("Dates that people write")
struct DateReaderTests {
  @Test(
    "are read whole, with what is beside them",
    arguments: [
      ("March 10, 2025", "2025-03-10"),
      ("Monday, March 10, 2025", "2025-03-10"),
      ("10. März 2025", "2025-03-10"),
      ("Miércoles 15 de Abril, 2020", "2020-04-15"),
      ("10 марта 2025 г. в 14:20", "2025-03-10T14:20"),
      ("2013年04月09日", "2013-04-09"),
      ("2025年3月10日 18時30分", "2025-03-10T18:30"),
      ("令和7年3月10日（月）午後3時20分", "2025-03-10T15:20"),
      ("二〇二五年三月十日", "2025-03-10"),
      ("2025년 3월 10일 월요일 오전 9:05", "2025-03-10T09:05"),
      ("ngày 10 tháng 3 năm 2025", "2025-03-10"),
      ("๑๐ มี.ค. ๒๕๖๘ 10:20 น.", "2025-03-10T10:20"),
      ("۱۹ اسفند ۱۴۰۳", "2025-03-09"),
      ("21/06/2014", "2014-06-21"),
      ("11/20/2019 01:14 PM", "2019-11-20T13:14"),
      ("02/11/2023 à 14h49", "2023-11-02T14:49"),
      ("Mon 18 Nov 2019 18.54 GMT", "2019-11-18T18:54Z"),
      ("November 18, 2019 | 4:10pm", "2019-11-18T16:10"),
      ("09:09 GMT, 22 December 2023", "2023-12-22T09:09Z"),
      ("1:39 am EST, Wednesday, November 20, 2019", "2019-11-20T01:39-05:00"),
      ("19.11.2019, 08:57 Uhr", "2019-11-19T08:57"),
      ("Nov 15, 20195:45 AM", "2019-11-15T05:45"),
      ("2025-03-10T08:00:00+03:00", "2025-03-10T08:00:00+03:00"),
      ("Sat, 07 Sep 2002 00:00:01 GMT", "2002-09-07T00:00:01Z"),
      ("Wednesday, 10 of March, 2025 @ 5 p.m. ET", "2025-03-10T17:00-04:00"),
    ])
  func wholeLines(line: String, expected: String) throws {
    let match = try #require(DateReader().firstDate(in: line))
    #expect(DateReader.line(match.moment) == expected)
    #expect(match.isWholeLine)
  }

  @Test(
    "are told apart by their labels",
    arguments: [
      ("Published on March 11, 2025", DateLabel.published),
      ("First published on March 11, 2025", .published),
      ("Veröffentlicht am 10. März 2025", .published),
      ("发布时间：2025年3月10日", .published),
      ("Last modified on 10 Mar 2025", .updated),
      ("Stand: 19.11.2019 08:57 Uhr", .updated),
      ("Обновлено 11.03.2025, 10:00 МСК", .updated),
      ("Collected At: 2025-03-10", .exported),
      ("Document Date: Wed, Dec 31 2025 12:35:16 pm", .document),
    ])
  func labels(line: String, expected: DateLabel) throws {
    let match = try #require(DateReader().firstDate(in: line))
    #expect(match.label == expected)
    #expect(match.isWholeLine)
  }

  @Test("of publication and update may share a line")
  func twoDates() {
    let line = "Publié le 10 mars 2025 à 14h49 - Mis à jour le 11 mars 2025 à 08:00"
    let matches = DateReader().matches(in: line)
    #expect(matches.map(\.label) == [.published, .updated])
    #expect(matches.map { DateReader.line($0.moment) } == ["2025-03-10T14:49", "2025-03-11T08:00"])
  }

  @Test(
    "are not seen where there are none",
    arguments: [
      "", "5", "2024-2025", "192.168.10.25 is an address", "1,234 people", "Chapter 5",
      "version 1.2.13 of the software", "In March 2025, 15 people died.", "May 2025", "31.02.2025",
      "He was 12 in May and 2010 was far away.",
    ])
  func noDates(line: String) {
    #expect(DateReader().matches(in: line).isEmpty)
  }

  @Test("in a sentence do not make it a date line")
  func sentences() throws {
    let line = "On 10 March 2025 the council said that it would rebuild."
    let match = try #require(DateReader().firstDate(in: line))
    #expect(!match.isWholeLine)
    #expect(line[match.range] == "10 March 2025" || line[match.range] == "On 10 March 2025")
  }

  @Test(
    "are counted back from when the text was written",
    arguments: [
      ("3 hours ago", "2025-03-10T11:30Z"), ("vor 3 Stunden", "2025-03-10T11:30Z"),
      ("3 часа назад", "2025-03-10T11:30Z"), ("il y a 2 heures", "2025-03-10T12:30Z"),
      ("hace 2 días", "2025-03-08"), ("an hour ago", "2025-03-10T13:30Z"),
      ("yesterday", "2025-03-09"), ("gestern, 14:30 Uhr", "2025-03-09T14:30"),
      ("3小时前", "2025-03-10T11:30Z"), ("1 month ago", "2025-02-10"), ("8 March", "2025-03-08"),
      ("Updated 20 December", "2024-12-20"),
    ])
  func relative(line: String, expected: String) throws {
    let now = try #require(DateReader().moment(in: "2025-03-10T14:30:00Z")).date
    let match = try #require(DateReader(relativeTo: now).firstDate(in: line))
    #expect(DateReader.line(match.moment) == expected)
    #expect(match.isWholeLine)
  }

  @Test("relative to nothing are no dates")
  func relativeToNothing() {
    #expect(DateReader().matches(in: "3 hours ago").isEmpty)
    #expect(DateReader().moment(in: "yesterday") == nil)
  }

  @Test("of two readings follow the reader's order, and never the future")
  func ambiguous() throws {
    #expect(DateReader().moment(in: "02/11/2023")?.day == "2023-02-11")
    #expect(DateReader(order: .dayFirst).moment(in: "02/11/2023")?.day == "2023-11-02")
    let spring = try #require(DateReader().moment(in: "2023-03-01")).date
    let reader = DateReader(relativeTo: spring, order: .dayFirst)
    #expect(reader.moment(in: "02/11/2023")?.day == "2023-02-11")
  }

  @Test("where a date is known to stand may be loose")
  func loose() {
    let reader = DateReader()
    #expect(reader.moment(in: "February 2015")?.day == "2015-02-01")
    #expect(reader.moment(in: "1436745600000")?.day == "2015-07-13")
    #expect(reader.moment(in: "20 ǂkhoesaob 1934 wunstaxtsees")?.day == "1934-07-20")
  }

  @Test("may stand in any rubbish without harm")
  func rubbish() {
    let reader = DateReader(relativeTo: Date(timeIntervalSince1970: 0))
    for piece in ["1/", "99999999999999999999", "March ", "10:", "年", "a ", "'", "-0-", "12 "] {
      let line = String(repeating: piece, count: 5000)
      _ = reader.matches(in: line)
      _ = reader.moment(in: String(line.prefix(200)))
    }
  }

  @Test("the T of ISO 8601 is no Vietnamese weekday", arguments: 0...23)
  func isoHours(hour: Int) {
    let clock = (hour < 10 ? "0" : "") + "\(hour):40:00"
    let moment = DateReader().moment(in: "2024-05-02T\(clock)+02:00")
    #expect(moment?.rfc3339 == "2024-05-02T\(clock)+02:00")
  }

  @Test(
    "that say that there is none are none",
    arguments: [
      "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 +0000", "0001-01-01", "January 1, 0001",
      "1970-01-01T00:00:00Z", "1970-01-01 00:00:00", "Thu, 01 Jan 1970 00:00:00 GMT",
      "1970-01-01T01:00:00+01:00", "0000-00-00 00:00:00", "0000-00-00",
    ])
  func placeholders(text: String) {
    let now = Date(timeIntervalSince1970: 1_741_600_000)
    for reader in [DateReader(), DateReader(relativeTo: now)] {
      #expect(reader.moment(in: text) == nil)
      #expect(reader.matches(in: text).isEmpty)
    }
  }

  @Test("of days that their month does not have are none, and give way to the next")
  func noSuchDay() {
    let reader = DateReader()
    for text in ["31 Nov 2026", "Tue, 31 Nov 2026 10:00:00 GMT", "2026-11-31", "Feb 30, 2026"] {
      #expect(reader.moment(in: text) == nil, "\(text)")
    }
    #expect(reader.moment(in: "31 Nov 2026, 2 December 2026")?.day == "2026-12-02")
    #expect(reader.moment(in: "29 Feb 2024")?.day == "2024-02-29")
    #expect(reader.moment(in: "1 January 1970")?.day == "1970-01-01")
    #expect(reader.moment(in: "1969-12-31T23:59:59Z")?.day == "1969-12-31")
  }
}
