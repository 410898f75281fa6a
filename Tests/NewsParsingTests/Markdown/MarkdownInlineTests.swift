import NewsModel
import Testing

@testable import NewsParsing

@Suite("Markdown beyond CommonMark")
struct MarkdownInlineTests {
  private func dump(_ text: String) -> String {
    Document(MarkdownReader(baseURL: nil).blocks(text)).dump
  }

  @Test("Words between the tags stand above or below the line, those behind an open tag on it")
  func shiftedLetters() {
    #expect(
      dump("H<sub>2</sub>O, **10<sup>9</sup>**")
        == "paragraph: H{subscript 2}O, {strong 10{superscript 9}}\n")
    #expect(dump("a<sup>b</sub> c <SUB>d") == "paragraph: ab c d\n")
  }

  @Test("A paragraph of tags takes time in proportion to its length")
  func manyTags() {
    let line = String(repeating: "a<sub>1</sub> ", count: 500)
    let blocks = MarkdownReader(baseURL: nil).blocks(
      Array(repeating: line, count: 20).joined(separator: "\n"))
    let dump = Document(blocks).dump
    #expect(blocks.count == 1 && dump.ranges(of: "{subscript 1}").count == 10_000)
  }
}
