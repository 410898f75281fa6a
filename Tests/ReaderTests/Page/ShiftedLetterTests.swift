import Foundation
import NewsModel
import Testing

@testable import Reader

@Suite("Letters above and below the line of a page")
struct ShiftedLetterTests {
  private let content = ParsedArticle(
    title: "Water",
    document: Document([
      .paragraph([
        .text("H"), .subscript([.text("2")]), .text("O weighs 10"), .superscript([.text("-3")]),
        .text(" t"),
      ])
    ]))

  private func lines(query: String = "", isUnicode: Bool) -> Page {
    PageSamples.page(
      content, width: 60, query: .parse(query, now: .distantPast, isTyping: false),
      isUnicode: isUnicode)
  }

  @Test("are letters of Unicode, and signs where there is only ASCII")
  func shown() {
    #expect(lines(isUnicode: true).lines.contains { $0.text.hasSuffix("H₂O weighs 10⁻³ t") })
    #expect(lines(isUnicode: false).lines.contains { $0.text.hasSuffix("H2O weighs 10^(-3) t") })
  }

  @Test("are found however they are typed", arguments: ["h2o", "H₂O"])
  func found(query: String) {
    let page = lines(query: query, isUnicode: true)
    let marked = page.lines.flatMap(\.runs).filter { $0.role == .hit }.map(\.text)
    #expect(marked == ["H₂O"])
  }
}
