import Foundation
import NewsModel
import Testing

@testable import Reader

@Suite("Letters of a page where there is only ASCII")
struct PlainLetterPageTests {
  private let content = ParsedArticle(
    title: "Straße im Œuvre",
    document: Document([
      .paragraph([.text("Der ﬁnale "), .strong([.text("Kuß")]), .text(" … Москва")])
    ]))

  private func page(query: String = "", isUnicode: Bool) -> Page {
    PageSamples.page(
      content, width: 60, query: .parse(query, now: .distantPast, isTyping: false),
      isUnicode: isUnicode)
  }

  @Test("What several letters stand for is spelled out, in the title and in the text")
  func spells() {
    let text = page(isUnicode: false).lines.map(\.text).joined(separator: "\n")
    #expect(text.contains("Strasse im OEuvre"))
    #expect(text.contains("Der finale Kuss ... Москва"))
    #expect(page(isUnicode: true).lines.contains { $0.text.contains("Der ﬁnale Kuß … Москва") })
  }

  @Test("What is searched for is marked all the same", arguments: ["kuss", "kuß", "москва"])
  func marks(query: String) {
    #expect(page(query: query, isUnicode: false).hits.count == 1)
  }
}
