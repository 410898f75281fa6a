import NewsModel
import Testing

@testable import Reader

@Suite("Glossaries and what a page opens")
struct PageDefinitionTests {
  private func lines(_ blocks: [Block], isUnicode: Bool = true) -> [String] {
    let content = ParsedArticle(title: "Tides", document: Document(blocks))
    let page = PageSamples.page(content, width: 40, isUnicode: isUnicode, isCentred: false)
    return Array(page.lines.map(\.text).drop { !$0.hasSuffix("address") }.dropFirst(2))
  }

  private func words(_ text: String) -> Block { .paragraph([.text(text)]) }

  @Test("Each term has its line, what it means stands indented below")
  func definitions() {
    let ebb = Definition(
      terms: [[.text("Ebb")], [.text("Low tide")]],
      meanings: [[words("The water goes out, and it takes its time.")]])
    let lee = Definition(terms: [[.text("Lee")]], meanings: [[words("No wind.")]])
    #expect(
      lines([.definitions([ebb, lee])]) == [
        "Ebb", "Low tide", "    The water goes out, and it takes its", "    time.", "Lee",
        "    No wind.",
      ])
  }

  @Test("A summary has a mark, and what it opens is indented")
  func details() {
    let blocks: [Block] = [.details(summary: [.text("How")], [words("By hand."), words("Twice.")])]
    #expect(lines(blocks) == ["▾ How", "  By hand.", "", "  Twice."])
    #expect(lines(blocks, isUnicode: false).first == "v How")
  }
}
