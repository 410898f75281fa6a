import Foundation
import Testing

@testable import NewsLibrary

@Suite("Archives")
struct PageArchiveTests {
  private let archive = PageArchive(query: "https://a.example/?u={url}", copy: "c:{time}:{url}")

  @Test("the question carries the whole address, escaped")
  func question() {
    #expect(
      archive.question(about: "https://e.example/a?b=c&d=ü")
        == "https://a.example/?u=https%3A%2F%2Fe.example%2Fa%3Fb%3Dc%26d%3D%C3%BC")
  }

  @Test("the answer names the closest copy, by its time")
  func answer() throws {
    let answer = """
      {"url": "e.example", "archived_snapshots": {"closest": {"status": "200", "available": true,
      "url": "http://a.example/web/20240229081500/e", "timestamp": "20240229081500"}}}
      """
    let copy = try #require(archive.copy(in: Array(answer.utf8), of: "http://e.example/"))
    #expect(copy.address == "c:20240229081500:http://e.example/")
    #expect(copy.date == Date(timeIntervalSince1970: 1_709_194_500))
  }

  @Test(
    "an answer without a copy, with a strange time or without sense names none",
    arguments: [
      "", "{}", "[]", #"{"archived_snapshots": {}}"#,
      #"{"archived_snapshots": {"closest": {"available": false, "timestamp": "20240229081500"}}}"#,
      #"{"archived_snapshots": {"closest": {"timestamp": "2024/../../x"}}}"#,
    ])
  func nothing(_ answer: String) {
    #expect(archive.copy(in: Array(answer.utf8), of: "http://e.example/") == nil)
  }
}
