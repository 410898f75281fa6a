import Foundation
import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Places in a page")
struct PlaceTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64 = 42

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test("a place outlives any number of changes of width")
  func anchors() {
    var dice = Dice()
    for _ in 0..<60 {
      let first = PageSamples.page(
        PageSamples.everything, width: .random(in: 1...220, using: &dice))
      let line = Int.random(in: first.lines.indices, using: &dice)
      let anchor = first.anchor(ofLine: line)
      #expect(first.anchor(ofLine: first.line(of: anchor)) == anchor)
      let other = PageSamples.page(
        PageSamples.everything, width: .random(in: 1...220, using: &dice))
      let place = other.line(of: anchor)
      #expect(other.lines[place].position <= anchor.offset)
      if let next = other.lines[place...].first(where: { $0.position > anchor.offset }) {
        #expect(next.position > other.lines[place].position)
      }
      let back = first.line(of: anchor)
      #expect(first.lines[back].position == first.lines[line].position)
    }
  }

  @Test("no word is lost at any width, and lines follow each other in the text")
  func words() {
    let wide = Self.letters(PageSamples.page(PageSamples.everything, width: 100))
    for width in [10, 13, 21, 33, 47, 58, 80] {
      let page = PageSamples.page(PageSamples.everything, width: width)
      #expect(zip(page.lines, page.lines.dropFirst()).allSatisfy { $0.position <= $1.position })
      // Tables share their lines among columns, so letters are counted, not read in a row.
      #expect(Self.letters(page) >= wide)
    }
  }

  @Test("the words of a link lead to its address, and so does its number")
  func links() throws {
    let page = PageSamples.page(PageSamples.everything, width: 80)
    let line = try #require(page.lines.firstIndex { $0.text.contains("reversal[1]") })
    let text = page.lines[line].text
    let start = try #require(text.range(of: "reversal")).lowerBound
    let column = CellWidth.of(text[..<start])
    #expect(page.link(at: line, column: column)?.url == "https://harbourpost.example.ee/reversal")
    #expect(page.link(at: line, column: column + 9)?.number == 1)
    #expect(page.link(at: line, column: column - 1) == nil)
    #expect(page.links.map(\.number) == [1, 2, 3])
    let address = try #require(page.lines.firstIndex { $0.text.contains("https://") })
    #expect(page.link(at: address, column: 10)?.url == PageSamples.everything.url)
  }

  @Test("hits are marked over the ends of lines and in the title")
  func hits() {
    let term = SearchTerm(words: ["bridge", "stay"], isPrefix: true)
    let page = PageSamples.page(
      PageSamples.everything, width: 30, query: SearchQuery(text: "", expression: .term(term)))
    let marked = page.lines.map { line in
      line.runs.map { $0.hit == nil ? $0.text : "[\($0.text)]" }.joined()
    }
    #expect(page.hits.count == 3)
    #expect(marked.first == "The harbour [bridge stay]s")
    #expect(page.hits.first == PageHit(line: 0))
    #expect(zip(page.hits, page.hits.dropFirst()).allSatisfy { $0.line <= $1.line })
    let body = marked.joined(separator: "\n")
    #expect(body.contains("[bridge]\n[stay]s open") || body.contains("[bridge ][stay]s open"))
  }

  @Test("the current hit stands out when the page is drawn")
  func drawing() {
    let query = SearchQuery(text: "", expression: .term(SearchTerm(words: ["night"])))
    let page = PageSamples.page(PageSamples.everything, width: 60, query: query)
    var surface = Surface(size: Size(width: 60, height: 12))
    page.draw(into: &surface, in: surface.bounds, firstLine: 0, currentHit: 1) { role in
      switch role {
      case .hit: Style(attributes: .bold)
      case .currentHit: Style(attributes: .reverse)
      default: .plain
      }
    }
    #expect(
      surface.cells.filter { $0.style.attributes == .reverse }.map(\.text).joined() == "night")
    #expect(surface.cells.contains { $0.style.attributes == .bold })
  }

  @Test("a long text on one line is set in lines, and given up when asked")
  func long() {
    let words = String(repeating: "word wörter ", count: 100_000)
    let content = ParsedArticle(title: "Long", document: Document([.paragraph([.text(words)])]))
    let page = PageSamples.page(content, width: 80)
    #expect(page.lines.count > 15_000)
    let request = PageSamples.request(content, width: 80)
    #expect(Page.set(request, isCancelled: { true }).lines.count < page.lines.count / 2)
  }

  private static func letters(_ page: Page) -> Int {
    page.lines.reduce(0) { sum, line in
      sum + line.runs.reduce(0) { $0 + $1.text.filter { $0.isLetter || $0.isNumber }.count }
    }
  }
}
