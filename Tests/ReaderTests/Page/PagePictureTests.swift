import NewsModel
import Terminal
import Testing

@testable import Reader

@Suite("Pictures in a page")
struct PagePictureTests {
  private func page(
    _ content: ParsedArticle = PictureSamples.article, width: Int = 60, lines: Int = 12,
    pictures: [PictureRequest: PictureCells] = [:]
  ) -> Page {
    var request = PageSamples.request(content, width: width)
    request.pictureLines = lines
    request.pictures = pictures
    return Page.set(request)
  }

  /// All pictures of a page, as wide as they may be and so many lines high.
  private func all(of page: Page, height: Int) throws -> [PictureRequest: PictureCells] {
    var pictures: [PictureRequest: PictureCells] = [:]
    for picture in page.pictures {
      pictures[picture.request] = try PictureSamples.cells(picture.request.columns, height)
    }
    return pictures
  }

  @Test("a page knows where its pictures belong, and is as without them until they come")
  func places() {
    let with = page()
    #expect(with.lines == page(lines: 0).lines)
    #expect(page(lines: 0).pictures.isEmpty)
    #expect(
      with.pictures.map(\.request.address)
        == [PictureSamples.lead, PictureSamples.first, PictureSamples.second])
    #expect(with.pictures.dropFirst().allSatisfy { with.lines[$0.line].text.contains("[picture]") })
    #expect(with.pictures[1].request.columns == 54 && with.pictures[1].request.lines == 12)
    // A bar and a blank stand before what is quoted.
    #expect(with.pictures[2].request.columns == 52)
  }

  @Test("pictures stand above their captions, and the words stay as they are")
  func setting() throws {
    let before = page()
    let after = page(pictures: try all(of: before, height: 10))
    #expect(after.lines.count == before.lines.count + 31)
    for picture in after.pictures {
      let lines = after.lines[picture.line..<picture.line + 10]
      #expect(lines.map(\.picture?.line) == (0..<10).map { $0 })
    }
    let captions = after.pictures.dropFirst().map { after.lines[$0.line + 10].text }
    #expect(captions[0].contains("[picture][1] a lamp — The lamp"))
    #expect(captions[1].contains("[picture][2] the skerry at noon"))
    let texts = { (page: Page) in page.lines.map(\.text).filter { !$0.isEmpty } }
    #expect(
      texts(after).filter { $0.contains { $0.isLetter } }
        == texts(before).filter { $0.contains { $0.isLetter } })
    #expect(zip(after.lines, after.lines.dropFirst()).allSatisfy { $0.position <= $1.position })
  }

  @Test("a lead picture that the text has, too, stands there once")
  func lead() {
    var content = PictureSamples.article
    content.image = PictureSamples.second
    #expect(
      page(content).pictures.map(\.request.address) == [
        PictureSamples.first, PictureSamples.second,
      ])
    content.image = "javascript:alert(1)"
    #expect(page(content).pictures.count == 2)
  }

  @Test("a column of a few cells has no pictures")
  func narrow() {
    #expect(page(width: 9).pictures.isEmpty)
  }

  @Test("a place in the text is the same with and without pictures, and one in a picture is kept")
  func anchors() throws {
    let before = page()
    let after = page(pictures: try all(of: before, height: 10))
    for line in before.lines.indices where !before.lines[line].text.isEmpty {
      let there = after.line(of: before.anchor(ofLine: line))
      #expect(after.lines[there].position == before.lines[line].position)
    }
    for line in after.lines.indices {
      #expect(after.line(of: after.anchor(ofLine: line)) >= line - 1)
      let words = before.line(of: after.anchor(ofLine: line))
      #expect(before.lines[words].position == after.lines[line].position)
    }
    let third = after.pictures[1].line + 3
    #expect(after.line(of: after.anchor(ofLine: third)) == third)
    let caption = after.pictures[1].line + 10
    #expect(after.line(of: after.anchor(ofLine: caption)) == caption)
  }

  @Test("the cells are drawn inside of the pane and nowhere else")
  func drawing() throws {
    let before = page()
    let after = page(pictures: try all(of: before, height: 10))
    var surface = Surface(size: Size(width: 70, height: 8))
    let area = Rect(x: 2, y: 1, width: 20, height: 4)
    after.draw(
      into: &surface, in: area, firstLine: after.pictures[1].line, currentHit: nil
    ) { _ in .plain }
    for y in 0..<8 {
      for x in 0..<70 {
        let isInside = area.contains(Point(x: x, y: y)) && x >= area.x + 3
        #expect((surface[x, y].text == "▀") == isInside)
      }
    }
    #expect(surface[10, 2].style.foreground == .palette(160))
    #expect(surface[10, 2].style.background == .palette(161))
  }

  @Test(
    "words in the picture's place and its caption are both read, once each; a film is no picture")
  func words() {
    let caption: [Inline] = [.text("The harbour at noon")]
    let film: [Inline] = [.link([.text("A film")], url: "https://e.example/film")]
    let figures: [(Figure, String)] = [
      (
        Figure(alternative: "Two cranes", caption: caption),
        "[picture] Two cranes — The harbour at noon"
      ),
      (Figure(alternative: "the HARBOUR", caption: caption), "[picture] The harbour at noon"),
      (Figure(alternative: "Two cranes"), "[picture] Two cranes"),
      (Figure(caption: film), "[media] A film[1]"),
    ]
    for (figure, line) in figures {
      let content = ParsedArticle(title: "T", document: Document([.figure(figure)]))
      let page = Page.set(PageSamples.request(content, width: 72))
      #expect(page.lines.contains { $0.text.contains(line) })
    }
  }
}
