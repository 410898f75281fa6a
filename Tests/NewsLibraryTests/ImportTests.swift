import Foundation
import NewsLibrary
import NewsModel
import Synchronization
import Testing

@Suite("Importing files")
struct ImportTests {
  private func request(_ text: String) -> RowsRequest {
    RowsRequest(
      query: .parse(text, now: Date(timeIntervalSince1970: 0), isTyping: false),
      order: .newestFirst, anchor: .start, limit: 500)
  }

  @Test("A folder becomes articles; what was left out is kept; the progress ends with everything")
  func imports() async throws {
    let folder = try ScratchFolder()
    for number in 0..<300 {
      try folder.write(
        "needle-\(number).txt", "Needle \(number)\n\nMarch 10, 2025\n\nIt is here.\n")
    }
    try folder.write("empty.txt", "")
    let library = try NewsLibrary.inMemory()
    let reports = Reports()
    try await library.importFiles([folder.path]) { reports.add($0) }
    let last = try #require(reports.all.last)
    #expect(last.isFinished && last.filesRead == 300 && last.articles == 300 && last.leftOut == 1)
    #expect(reports.all.count > 2)
    #expect(try await library.leftOut().map(\.reason) == [.empty])
    let found = try await library.rows(request("needle"))
    #expect(found.total == 300)
    let id = try #require(found.rows.first?.id)
    let article = try #require(try await library.article(id))
    #expect(article.file.hasPrefix(folder.path))
  }

  @Test("The same files have the same ids and the same order, however they were parsed")
  func ids() async throws {
    let folder = try ScratchFolder()
    for number in 0..<400 {
      let body = String(repeating: "Words of file \(number). ", count: number % 7 * 200 + 1)
      try folder.write("\(number).txt", "File \(number)\n\nMarch 10, 2025\n\n\(body)\n")
    }
    var seen: [[ArticleID]] = []
    for _ in 0..<3 {
      let library = try NewsLibrary.inMemory()
      try await library.importFiles([folder.path]) { _ in }
      seen.append(try await library.rows(request("")).rows.map(\.id))
    }
    #expect(seen[0].count == 400 && seen[1] == seen[0] && seen[2] == seen[0])
  }

  @Test("Reading a folder again keeps what the reader did and doubles nothing")
  func importsAgain() async throws {
    let folder = try ScratchFolder()
    try folder.write("one.md", "# One\n\nWords.\n")
    try folder.write("two.md", "# Two\n\nWords.\n")
    let library = try NewsLibrary.inMemory()
    try await library.importFiles([folder.path]) { _ in }
    let id = try #require(try await library.rows(request("one")).rows.first?.id)
    try await library.apply(StatusChange(articles: [id], isRead: true))
    try folder.write("one.md", "# One\n\nMore words.\n")
    try await library.importFiles([folder.path]) { _ in }
    let rows = try await library.rows(request("")).rows
    #expect(rows.count == 2)
    #expect(try await library.rows(request("is:read")).rows.map(\.id).count == 1)
    #expect(try await library.rows(request("one is:read")).total == 1)
    #expect(try await library.undo() != nil)
  }

  @Test("Whoever listens hears of changes")
  func rings() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.md", "# One\n\nWords.\n")
    let library = try NewsLibrary.inMemory()
    var changes = library.changes().makeAsyncIterator()
    try await library.importFiles([folder.path]) { _ in }
    #expect(await changes.next() != nil)
  }
}

/// The progress that was reported, in order.
private final class Reports: Sendable {
  private let reports = Mutex<[ImportProgress]>([])

  var all: [ImportProgress] { reports.withLock { $0 } }

  func add(_ progress: ImportProgress) { reports.withLock { $0.append(progress) } }
}
