import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("What a page looks like")
struct PageSnapshots {
  @Test("every kind of block, at every width", arguments: [200, 72, 40, 20])
  func widths(width: Int) throws {
    let page = PageSamples.page(PageSamples.everything, width: width)
    try expectSnapshot(page.lines.map(\.text).joined(separator: "\n"), named: "page-\(width)")
    for line in page.lines { #expect(CellWidth.of(line.text) <= width) }
  }

  @Test("a terminal that only has ASCII gets ASCII signs")
  func plain() throws {
    let page = PageSamples.page(PageSamples.everything, width: 60, isUnicode: false)
    try expectSnapshot(page.lines.map(\.text).joined(separator: "\n"), named: "page-ascii")
  }

  @Test("an article of almost nothing")
  func nothing() {
    let page = PageSamples.page(
      ParsedArticle(title: "Note", document: Document()), width: 40, isCentred: false)
    #expect(
      page.lines.map(\.text) == [
        "Note", "file of Thursday 1 January 1970", "0 words · 1 min", "no original address",
      ])
  }

  @Test("each part of a page has its role")
  func roles() throws {
    let page = PageSamples.page(PageSamples.everything, width: 64)
    let lines = page.lines.map { line in
      line.runs.map { "\($0.role)‹\($0.text)›" }.joined(separator: " ")
    }
    try expectSnapshot(lines.joined(separator: "\n"), named: "page-roles")
  }
}
