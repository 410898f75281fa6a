import NewsModel
import Testing

@testable import NewsParsing

@Suite struct HTMLBlocksTests {
  private func dump(_ html: String, base: String? = "https://news.example.org/a/b.html") -> String {
    Document(HTMLBlocks.blocks(html: html, baseURL: base)).dump
  }

  @Test("White space collapses as in a browser, and stays outside of bold words")
  func whiteSpace() {
    #expect(
      dump("<p>  One\n two<b> three </b>four<br>\n five<br></p> <p>&nbsp;</p>") == """
        paragraph: One two {strong three} four{break}five

        """)
  }

  @Test("What stands above or below the line is told from it")
  func shiftedLetters() {
    #expect(
      dump("H<sub>2</sub>O, 10<sup> 9</sup>, so<sup><a href=/n#1>1</a></sup> a<sub></sub>") == """
        paragraph: H{subscript 2}O, 10 {superscript 9}, so{superscript \
        {link 1 → https://news.example.org/n#1}} a

        """)
  }

  @Test("Links are made absolute; scripts, data and places in the page keep only their words")
  func links() {
    #expect(
      dump(
        """
        <a href="../c.html?x=1">up</a> <a href="//e.org/x">bare</a> <a href="JavaScript:go()">run</a>
        <a href="#top">top</a> <a href="data:text/html,x">data</a> <a href="mailto:a@e.org">mail</a>
        """) == """
          paragraph: {link up → https://news.example.org/c.html?x=1} {link bare → https://e.org/x} \
          run top data {link mail → mailto:a@e.org}

          """)
  }

  @Test("Lists nest, quotes hold paragraphs, code keeps its lines, figures their credit")
  func blocks() {
    #expect(
      dump(
        """
        <h2>Port <i>calls</i></h2><ol start=3><li>Oslo<ul><li>quay</ul><li><p>Bergen</p></ol>
        <blockquote><p>We wait.</p><p>Still.</p></blockquote><pre><code class="language-sh">
        ls
          -l</code></pre><hr><figure><img src="/i.jpg" alt="Crane"><figcaption>The crane.
        Foto: A. Berg / NTB</figcaption></figure><dl><dt>Ebb<dd>Water goes.</dl>
        """) == """
          heading 2: Port {emphasis calls}
          list from 3
            item
              paragraph: Oslo
              list
                item
                  paragraph: quay
            item
              paragraph: Bergen
          quote
            paragraph: We wait.
            paragraph: Still.
          code sh
            | ls
            |   -l
          rule
          figure https://news.example.org/i.jpg
            alternative: Crane
            caption: The crane.
            credit: A. Berg / NTB
          definitions
            term: Ebb
            meaning
              paragraph: Water goes.

          """)
  }

  @Test("Tables are rectangular whatever their cells span; layout tables give their cells away")
  func tables() {
    #expect(
      dump(
        """
        <table><tr><th>Ship<th align=right>Tons</tr><tr><td rowspan=2>Ida<td>12<tr><td>13
        <tr><td colspan=9>none</table>
        """
      ).hasPrefix("table left right left"))
    #expect(
      dump("<table><tr><td><h3>Left</h3><td><p>Right</p></table>")
        == "heading 3: Left\nparagraph: Right\n")
  }

  @Test("Nothing that acts instead of being read comes through")
  func hostile() {
    let text = dump("<p>a&#27;[31mb\u{202E}c<script>x()</script><span hidden>d</span></p>")
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    #expect(!text.contains("x()") && !text.contains("d\n"))
  }

  @Test(
    "A hundred thousand open tags neither overflow the stack nor lose the word inside",
    arguments: [
      "<div>", "<b>", "<sub>", "<details>", "<dl><dd>", "<blockquote>", "<table><tr><td>",
      "<ul><li>", "<span><div></span>", "<font>",
    ])
  func deep(_ tags: String) {
    let text = dump(String(repeating: tags, count: 100_000) + "word")
    #expect(text.contains("word"))
  }

  @Test("Formatting that is never closed is not copied into every later block")
  func unclosedFormatting() {
    let html = (0..<20_000).map { "<div><b id=\($0)>x</div>" }.joined()
    let blocks = HTMLBlocks.blocks(html: html)
    #expect(blocks.count == 20_000)
  }
}
