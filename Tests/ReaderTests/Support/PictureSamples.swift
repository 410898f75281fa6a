import NewsModel
import Terminal
import Testing

@testable import Reader

/// Pictures for pages, and an article that has some.
enum PictureSamples {
  static let lead = "https://example.com/lead.jpg"
  static let first = "https://example.com/first.png"
  static let second = "https://example.com/second.png"

  /// A picture of one colour.
  static func cells(_ columns: Int, _ lines: Int, color: UInt8 = 160) throws -> PictureCells {
    let cell = PictureCells.Cell(
      .upperHalf, foreground: .palette(color), background: .palette(color &+ 1))
    return try #require(
      PictureCells(
        size: Size(width: columns, height: lines),
        cells: Array(repeating: cell, count: columns * lines)))
  }

  /// A lead picture, a figure, a long text, another figure inside of a quote.
  static var article: ParsedArticle {
    func words(_ name: String) -> [Block] {
      (1...50).map { .paragraph([.text("\(name) \($0) of the log of the keeper.")]) }
    }
    var content = ParsedArticle(
      title: "Two pictures",
      document: Document(
        [.paragraph([.text("Before all pictures.")])]
          + [.figure(Figure(imageURL: first, alternative: "a lamp", caption: [.text("The lamp")]))]
          + words("Line")
          + [.quote([.figure(Figure(imageURL: second, alternative: "the skerry at noon"))])]
          + words("Row")))
    content.image = lead
    return content
  }
}
