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

  @Test(
    "Links between notes are their labels, pictures inside notes none without an address",
    arguments: [
      (
        "See [[The Quay|the quay]], [[Ports#Oslo]] and [[#Below]].",
        "See the quay, Ports > Oslo and Below."
      ),
      ("**[[Quay]]** ![[Note]] so[[1]] [[]] [[a", "{strong Quay} Note so[[1]] [[]] [[a"),
      ("Crane ![[crane.png|300]]", "Crane"),
      ("`[[Quay]] ==x==`", "{code [[Quay]] ==x==}"),
      (
        "It is ==very *much* so==, a == b == c, a==b.",
        "It is {emphasis very {emphasis much} so}, a == b == c, a==b."
      ),
      ("==open and [[[", "==open and [[["),
    ])
  func notes(_ text: String, _ shown: String) {
    #expect(dump(text) == "paragraph: \(shown)\n")
  }

  @Test("A picture in a note whose address is known is a figure, a missing one is left out")
  func notePictures() {
    let blocks = MarkdownReader(baseURL: "https://e.example/n/").blocks(
      "![[My crane.png|The crane]]")
    #expect(
      Document(blocks).dump
        == "figure https://e.example/n/My%20crane.png\n  alternative: The crane\n")
    #expect(dump("![[crane.png]]") == "")
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
