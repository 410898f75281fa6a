import NewsModel
import Testing

@testable import NewsParsing

@Suite("Pictures that are letters")
struct LetterPictureTests {
  private func words(_ html: String) -> String {
    Document(HTMLBlocks.blocks(html: html, baseURL: "https://blog.example/a")).plainText
  }

  @Test(
    "Emoji, emoticons and formulas stand as their words in a sentence",
    arguments: [
      ("<img class=\"emoji\" alt=\"🙂\" src=\"/1f642.svg\">", "🙂"),
      ("<img class='wp-smiley' alt=':)' src='/s.png' style='height: 1em; max-height: 1em;'>", ":)"),
      ("<img class=emoji alt=':thumbs_up:' width=20 height=20 src=/t.png>", ":thumbs_up:"),
      ("<img alt='👩‍🚀' src=/x.png>", "👩‍🚀"), ("<img alt=':-D' src=/x.gif>", ":-D"),
      ("<img class=latex alt='x^2' src=/latex.php?x%5E2>", "x^2"),
      ("<img height=18 alt='\\alpha' src=/a.png>", "\\alpha"),
      (
        "<img class='mwe-math-fallback-image-inline' style='width:2em; height:2.7ex' "
          + "alt='{\\displaystyle x^{2}}' src=/m.svg>", "x^{2}"
      ),
    ])
  func letters(picture: String, expected: String) {
    #expect(words("<p>Hello \(picture) world.</p>") == "Hello \(expected) world.")
  }

  @Test(
    "Ornaments, buttons and faces of people stay out",
    arguments: [
      "<img alt='' class=emoji src=/a.png>", "<img alt='x' width=1 height=1 src=/a.gif>",
      "<img alt='Open' height=16 class='icon-open' src=/a.png>",
      "<img alt='Ann Poe' class='avatar' height=32 src=/a.png>",
      "<a href='/share'><img alt='Tell others' height=20 src=/a.png></a>",
      "<span class=flagicon><img alt='Norway' height=15 src=/no.svg></span>",
      "<img alt='A boat' src=/boat.jpg>", "<img alt='🙂' height=600 src=/boat.jpg>",
    ])
  func ornaments(picture: String) {
    #expect(words("<p>Hello \(picture)world.</p>") == "Hello world.")
  }

  @Test("A small picture of its own is no letter, whatever stands above it")
  func alone() {
    #expect(
      words("<div>Hello<p><img alt=Quay height=30 src=/q.png></p>world</div>") == "Hello\n\nworld")
  }

  @Test("Titles have them too: of a page, of what programs write into it, and of a feed")
  func titles() throws {
    let emoji = "<img class=\"emoji\" alt=\"🎉\" src=\"https://s.example/1f389.svg\">"
    let text = String(repeating: "The quay is open again for everybody. ", count: 20)
    let page = HTMLArticleParser().parse(
      text: "<html><body><article><h1>Open \(emoji) again</h1><p>\(text)</p></article>", name: "a")
    #expect(page.title == "Open 🎉 again")
    #expect(TitleTags.removed(from: "Open \(emoji) again") == "Open 🎉 again")
    #expect(TitleTags.removed(from: "A <img src=x alt='a boat'>boat") == "A boat")
    let escaped = emoji.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(try FeedSamples.item("<title>Open \(escaped) again</title>").title == "Open 🎉 again")
  }

  @Test("In the text of a feed, too")
  func feeds() throws {
    let article = try FeedSamples.item(
      "<description><![CDATA[<p>Well <img src='/s.png' alt=':-)' class='wp-smiley'> done</p>]]>"
        + "</description>")
    #expect(article.document.plainText == "Well :-) done")
    #expect(article.title == "Well :-) done")
  }
}
