import Foundation
import NewsParsing
import Testing

@Suite("The urls file of newsboat")
struct NewsboatURLsTests {
  private func feeds(_ text: String) -> [NewsboatFeedLine] { NewsboatURLs.parse(text).feeds }

  private func problems(_ text: String) -> [NewsboatURLsProblem] {
    NewsboatURLs.parse(text).problems
  }

  @Test("A file that newsboat 2.21 has read")
  func realFile() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../NewsStoreTests/Fixtures/newsboat-2.21/urls").standardized
    let parsed = NewsboatURLs.parse(try String(contentsOf: file, encoding: .utf8))
    #expect(parsed.problems.isEmpty)
    let query = #"unread = "yes" and tags # "coast""#
    #expect(
      parsed.feeds == [
        NewsboatFeedLine(
          url: "http://harbour.example/feed.xml", title: "The harbour", tags: ["coast", "news"],
          line: 2),
        NewsboatFeedLine(
          url: "http://lighthouse.example/atom.xml", tags: ["coast"], isHidden: true, line: 3),
        NewsboatFeedLine(
          url: "query:Unread of the coast:" + query,
          kind: .query(name: "Unread of the coast", expression: query), line: 4),
        NewsboatFeedLine(
          url: "exec:cat tides.xml", tags: ["tides"], kind: .exec(command: "cat tides.xml"),
          line: 6),
        NewsboatFeedLine(
          url: "filter:sed s/fog/mist/:https://weather.example/rss", title: "Weather # mild",
          tags: ["weather"],
          kind: .filter(command: "sed s/fog/mist/", url: "https://weather.example/rss"), line: 7),
        NewsboatFeedLine(
          url: "file:///usr/share/coast/local.xml",
          kind: .file(path: "/usr/share/coast/local.xml"), line: 8),
      ])
  }

  @Test(
    "Words end where they end for newsboat",
    arguments: [
      (#""http://a.example/x\\z\v\"""#, [#"http://a.example/x\zv""#]),
      (##"http://a.example/#part tag#1 #comment "x""##, ["http://a.example/#part", "tag#1"]),
      (#"http://a.example/"q" a"b"#, [#"http://a.example/"q""#, #"a"b"#]),
      (#""http://a.example/"glued"#, ["http://a.example/", "glued"]),
      ("\t http://a.example/ \t one\r", ["http://a.example/", "one"]),
      (#"http://a.example/ a\"b"#, ["http://a.example/", #"a\"b"#]),
      (#"http://a.example/ "a\tb\nc""#, ["http://a.example/", "a b c"]),
      (#"http://a.example/ """#, ["http://a.example/"]),
    ])
  func words(line: String, words: [String]) {
    let feed = feeds(line).first
    #expect(feed.map { [$0.url] + $0.tags } == words)
    #expect(problems(line).isEmpty)
  }

  @Test(
    "Comments and lines of white space are nothing",
    arguments: ["", "#x", "  # x", " \t\r", "\u{FEFF}#x"])
  func nothing(line: String) {
    #expect(feeds(line).isEmpty && problems(line).isEmpty)
  }

  @Test("The first title counts, and any tag that begins with an exclamation mark hides")
  func titles() {
    let feed = feeds(#"http://a.example/ "~First one" ~Second !later tag ~"#).first
    #expect(feed?.title == "First one" && feed?.tags == ["tag"] && feed?.isHidden == true)
    #expect(feeds("http://a.example/ ~").first?.title == nil)
  }

  @Test("Colons in a row are one within a query")
  func queries() {
    let kinds = feeds(#""query:a:age between 1:::2""#).map(\.kind)
    #expect(kinds == [.query(name: "a", expression: "age between 1:2")])
  }

  @Test(
    "What is left out is told with its line",
    arguments: [
      "query:x", #""query::unread = \"yes\"""#, "exec:", "filter:foo", "filter:foo:",
      "filter::http://a.example/", "file://",
    ])
  func incomplete(line: String) throws {
    let parsed = NewsboatURLs.parse("# one\n\(line)\nhttp://a.example/")
    #expect(parsed.feeds.map(\.line) == [3])
    let problem = try #require(parsed.problems.first)
    #expect(problem.line == 2 && parsed.problems.count == 1)
    guard case .incomplete = problem.kind else {
      Issue.record("\(problem)")
      return
    }
  }

  @Test(
    "Addresses that newsboat does not read",
    arguments: ["ftp://a.example/", "HTTP://a.example/", "http://", "a.example", #""""#])
  func unsupported(line: String) {
    let parsed = NewsboatURLs.parse(line)
    let address = line == #""""# ? "" : line
    #expect(parsed.feeds.isEmpty)
    #expect(parsed.problems == [.init(line: 1, kind: .unsupportedAddress(address))])
  }

  @Test("Backticks are never run")
  func backticks() {
    let parsed = NewsboatURLs.parse(
      """
      http://a.example/`date`
      "http://b.example/\\`x\\`"
      http://c.example/ ~`date`
      "exec:echo `date`"
      """)
    #expect(parsed.feeds.map(\.line) == [3, 4] && parsed.feeds.first?.title == "`date`")
    #expect(parsed.feeds.last?.kind == .exec(command: "echo `date`"))
    #expect(
      parsed.problems == [
        .init(line: 1, kind: .backticks("http://a.example/`date`")),
        .init(line: 2, kind: .backticks(#"http://b.example/\`x\`"#)),
        .init(line: 3, kind: .backticks("~`date`")),
      ])
  }

  @Test("An open quote reaches to the end of its line only")
  func openQuote() {
    let parsed = NewsboatURLs.parse("http://a.example/ \"~A title\nhttp://b.example/")
    #expect(parsed.feeds.map(\.title) == ["A title", nil])
    #expect(parsed.problems == [.init(line: 1, kind: .openQuote)])
  }

  @Test("A feed that is named again keeps its name and gets the later tags, too")
  func repeated() {
    let line = "http://a.example/"
    let parsed = NewsboatURLs.parse("\(line) one ~One\nhttp://b.example/\n\(line) two\n\(line)")
    #expect(parsed.feeds.map(\.tags) == [["one", "two"], []])
    #expect(parsed.feeds.first?.title == "One")
    #expect(
      parsed.problems == [
        .init(line: 3, kind: .repeated(earlier: 1)), .init(line: 4, kind: .repeated(earlier: 1)),
      ])
  }

  @Test("Nothing that could act on a terminal gets through")
  func safe() {
    let parsed = NewsboatURLs.parse("http://a.example/\u{1B}[31m ~\u{202E}title\nx\u{1B}[2J://")
    #expect(parsed.feeds.map(\.url) == ["http://a.example/"])
    #expect(parsed.feeds.map(\.title) == ["title"])
    #expect(parsed.problems == [.init(line: 2, kind: .unsupportedAddress("x://"))])
  }
}
