import NewsModel
import NewsParsing
import Testing

@Suite("Documents that nobody wrote to be read")
struct HostileDocumentTests {
  @Test(
    "are read without a trap and in time",
    arguments: [
      ">", "[", "- ", "*", "**a ", "`", "<b>", "![", "| ", "# ", "\u{0}", "---\n", "> \n", "_a",
      "Source:", "a: ", "By A ", "\u{FEFF}", "\r", "1. ", "<!--", "[a](", "&#27;", "a\u{301}", "[[",
      "==", "![[a", "<sub>", "<details>",
    ])
  func repeated(_ piece: String) {
    let text = String(repeating: piece, count: 100_000)
    for name in ["a.md", "a.txt"] {
      let file = DocumentParser().parse(Array(text.utf8), name: name, fileDate: nil)
      #expect(file.articles.allSatisfy { !$0.title.isEmpty })
    }
  }
}
