import NewsModel
import Testing

@testable import NewsParsing

@Suite("Figures inside of figures")
struct NestedFigureTests {
  @Test("each keeps its own caption")
  func gallery() {
    let blocks = HTMLBlocks.blocks(
      html:
        """
        <figure><figure><img src="https://a.example/1.jpg"><figcaption>One.</figcaption></figure>
        <figure><img src="https://a.example/2.jpg"><figcaption>Two.</figcaption></figure></figure>
        """)
    let captions = blocks.compactMap { block -> String? in
      if case .figure(let figure) = block { figure.caption.plainText } else { nil }
    }
    #expect(captions == ["One.", "Two."])
  }

  // Reading a caption's figures once as caption and once as figures took 20 s at this depth.
  @Test("do not double the work with every level", .timeLimit(.minutes(1)))
  func depth() {
    let count = 400
    let html =
      String(repeating: "<figure><figcaption>", count: count) + "the word"
      + String(repeating: "</figcaption></figure>", count: count)
    let blocks = HTMLBlocks.blocks(html: html)
    #expect(Document(blocks).dump.contains("the word"))
  }
}
