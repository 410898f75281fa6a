import NewsModel
import Testing

@testable import NewsParsing

@Suite("What has no end swallows nothing")
struct LostRestTests {
  @Test(
    "the words behind it stay",
    arguments: [
      "<p>Before <script src=//a.example/x.js> after.</p>", "<p>Before <!-- after.</p>",
      "<p>Before <a href=\"https://a.example> after.</a></p>", "<p>Before <style> after.</p>",
      "<p>\"><script>x();</script y=\" after.</p>", "<p>Before <textarea> after.</p>",
    ])
  func swallowed(start: String) {
    let html = "<html><body>\(start)<p>The end of the text.</p></body></html>"
    let text = Document(HTMLBlocks.blocks(html: html)).plainText
    #expect(text.contains("after.") && text.contains("The end of the text."))
  }

  @Test("a page that was cut off in a script shows no script")
  func cutOff() {
    let html = "<p>The text.</p><script>var counter = 1; send(counter"
    #expect(Document(HTMLBlocks.blocks(html: html)).plainText == "The text.")
  }

  @Test("a page of nothing but beginnings is read all the same", .timeLimit(.minutes(1)))
  func hostile() {
    let html = String(repeating: "<p>a <script> <!-- <a b='", count: 2_000) + "the word</p>"
    #expect(Document(HTMLBlocks.blocks(html: html)).plainText.hasPrefix("a a"))
  }
}
