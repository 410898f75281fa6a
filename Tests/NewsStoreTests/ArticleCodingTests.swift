import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite("The stored form of an article")
struct ArticleCodingTests {
  private var everything: ParsedArticle {
    let words: [Inline] = [
      .text("a"), .emphasis([.strong([.code("b")])]), .link([.text("c")], url: "https://d.example"),
      .image(alternative: "e", url: "https://f.example"), .lineBreak,
      .superscript([.link([.text("1")], url: "https://d.example")]), .subscript([.text("2")]),
    ]
    return Samples.article("Title", day: "2025-03-10") {
      $0.document.blocks = [
        .paragraph(words), .heading(level: 2, words), .quote([.quote([.paragraph(words)])]),
        .list(List(start: nil, items: [[.paragraph(words)], []])),
        .definitions([Definition(terms: [words, []], meanings: [[.paragraph(words)], []])]),
        .details(summary: words, [.rule, .paragraph(words)]),
        .list(List(start: -3, items: [[.rule]])), .code("x\ny", language: "swift"),
        .table(
          Table(
            alignments: [.left, .right], header: [words, []], rows: [[words, words], [[], []]])),
        .figure(Figure(imageURL: "https://g.example", caption: words, credit: "h")), .rule,
      ]
      $0.authors = ["i", "j"]
      $0.updated = Moment(
        date: Date(timeIntervalSince1970: -1.5), precision: .second, zoneOffset: -12_600)
      $0.related = [RelatedLink(title: "k", url: nil)]
      $0.summary = "l"
      $0.warnings = ["m"]
    }
  }

  @Test("What is written is read back")
  func roundTrips() throws {
    let bytes = ArticleEncoder.bytes(everything)
    #expect(try ArticleDecoder.article(from: bytes) == everything)
  }

  @Test("Damaged bytes are refused, never trusted")
  func refusesDamage() {
    let bytes = ArticleEncoder.bytes(everything)
    for length in 0..<bytes.count {
      #expect(throws: DecodingFault.self) {
        try ArticleDecoder.article(from: Array(bytes.prefix(length)))
      }
    }
    for place in bytes.indices {
      for value: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[place] = value
        _ = try? ArticleDecoder.article(from: damaged)
      }
    }
    let deep = [UInt8]([1, 0] + Array(repeating: [1, 2], count: 100_000).flatMap { $0 })
    #expect(throws: DecodingFault.damaged) { try ArticleDecoder.article(from: deep) }
  }
}
