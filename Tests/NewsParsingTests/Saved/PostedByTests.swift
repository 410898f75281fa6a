import Foundation
import NewsModel
import NewsParsing
import Testing

@Suite("Who posted it, and from where")
struct PostedByTests {
  private func article(_ line: String) -> ParsedArticle? {
    let text = """
      # The lamp stays lit

      \(line)

      The harbour council voted on Tuesday to keep the old lighthouse lit for another winter.
      """
    return DocumentParser().parse(
      Array(text.utf8), name: "a.md", fileDate: Date(timeIntervalSince1970: 1_741_600_000)
    ).articles.first
  }

  @Test(
    "a name and a moment in one line",
    arguments: [
      ("Posted by Jane Roe at 5:11 AM", "Jane Roe"), ("Dec 19, 2023 by News Staff", "News Staff"),
      ("By Jane Roe Dec 21, 2023", "Jane Roe"),
    ])
  func posted(line: String, author: String) {
    let article = article(line)
    #expect(article?.authors == [author])
    #expect(article?.document.blocks.count == 1)
  }

  @Test("a list below a label names the source", arguments: ["Sources:", "**Source**", "Quellen:"])
  func sources(label: String) {
    let article = article("\(label)\n\n- Coast Mail\n- https://coast.example/lamp")
    #expect(article?.source == "Coast Mail" && article?.url == "https://coast.example/lamp")
    #expect(article?.document.blocks.count == 1)
  }
}
