import NewsModel
import Testing

@testable import NewsParsing

@Suite("What no reader sees is taken out before the tree is built, and nothing else")
struct SlimmingTests {
  private func slim(_ html: String) -> String {
    var html = html
    return html.withUTF8 { String(decoding: Slimming($0).kept, as: UTF8.self) }
  }

  @Test(
    "scripts, styles and drawings go",
    arguments: [
      ("<p>a<script>x('</p>')</script>b", "<p>ab"), ("a<style>p > b { }</style>b", "ab"),
      ("a<svg><title>t</title><g><svg/><path d=x /></g></svg>b", "ab"),
      ("a<SCRIPT>x</SCRIPT >b", "ab"), ("a<script src=x></script>b", "ab"),
    ])
  func goes(_ page: String, _ kept: String) {
    #expect(slim(page) == kept)
  }

  @Test(
    "what may be more than it seems stays as it is",
    arguments: [
      "a<svg><p>b", "a<svg><path>b", "a<svg/>b", "<script>a", "a<!-- <script>b</script> -->",
      "<script><!-- w('<script>x</script>') --></script>",
      "<textarea><script>a</script></textarea>",
    ])
  func stays(_ page: String) {
    #expect(slim(page) == page)
  }

  @Test("indentation goes, but not where lines count")
  func indentation() {
    #expect(slim("<p>a\n\n    b</p>\n\t<p>c") == "<p>a\nb</p>\n<p>c")
    let code = "<pre>a\n  b\n\n  c</pre>"
    #expect(slim("<p>\n  \(code)\n  <p>") == "<p>\n\(code)\n<p>")
  }

  @Test("what scripts hold is kept apart, data and programs")
  func scripts() {
    let page = Page(
      html:
        "<script>a</script><script type='application/LD+JSON'>{}</script><script src=x></script>")
    #expect(page.structuredData == ["{}"])
    #expect(page.scripts.map { String(decoding: $0, as: UTF8.self) } == ["a"])
    #expect(page.hasScripts)
  }

  @Test("many drawings without an end do not make it slow")
  func manyDrawings() {
    let page = String(repeating: "<svg><g>", count: 60_000)
    let clock = ContinuousClock()
    var kept = ""
    let time = clock.measure { kept = slim(page) }
    #expect(kept == page)
    #expect(time < .seconds(5))
  }
}
