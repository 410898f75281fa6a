import NewsModel
import Testing

@testable import NewsParsing

@Suite("Glossaries, and what pages open on demand")
struct DefinitionTests {
  private func document(_ html: String) -> Document {
    Document(HTMLBlocks.blocks(html: html, baseURL: "https://news.example.org/"))
  }

  @Test("Terms in a row share what they mean; a box around a pair changes nothing")
  func definitions() {
    let document = document(
      """
      <dl><dt>Ebb<dt><p>Low <i>tide</i></p><dd>Water goes.<dd><p>It</p><p>comes back.</p>
      <div><dt>Lee</dt></div></dl>
      """)
    #expect(
      document.dump == """
        definitions
          term: Ebb
          term: Low {emphasis tide}
          meaning
            paragraph: Water goes.
          meaning
            paragraph: It
            paragraph: comes back.
          term: Lee

        """)
    #expect(document.plainText == "Ebb\nLow tide\nWater goes.\nIt\ncomes back.\nLee")
    #expect(
      document.html == """
        <dl>
        <dt>Ebb</dt>
        <dt>Low <em>tide</em></dt>
        <dd>Water goes.</dd>
        <dd><p>It</p>
        <p>comes back.</p>
        </dd>
        <dt>Lee</dt>
        </dl>

        """)
    #expect(document.markdown.hasPrefix("- **Ebb**\n\n  **Low *tide***\n\n  Water goes."))
  }

  @Test("Meanings without a term and pictures among the terms are not lost")
  func oddDefinitions() {
    #expect(document("<dl><dd>Alone<dt><img src=/a.png alt=A></dl>").figures.count == 1)
    #expect(document("<dl><dd>Alone<dt><img src=/a.png alt=A></dl>").plainText == "Alone")
  }

  @Test("A summary stands above what it opens; without one there is only the text")
  func details() {
    let document = document(
      "<details><summary>How <b>we</b> count</summary><p>By <a href=/hand>hand</a>.</p></details>")
    #expect(
      document.dump == """
        details: How {strong we} count
          paragraph: By {link hand → https://news.example.org/hand}.

        """)
    #expect(document.plainText == "How we count\n\nBy hand.")
    #expect(
      document.html
        == "<details>\n<summary>How <strong>we</strong> count</summary>\n<p>By "
        + "<a href=\"https://news.example.org/hand\">hand</a>.</p>\n</details>\n")
    #expect(document.links.count == 1)
    #expect(self.document("<details><p>Bare.</p></details>").dump == "paragraph: Bare.\n")
  }
}
