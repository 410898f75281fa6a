import NewsModel
import Testing

@testable import NewsParsing

@Suite("Simple markup is read without a tree, and gives what the tree gives")
struct SimpleMarkupTests {
  private static let base = "https://example.org/news/1"

  private func isSimple(_ html: String) -> Bool {
    var bytes = Array(html.utf8)
    return bytes.withUnsafeMutableBufferPointer { bytes in
      var markup = SimpleMarkup(bytes)
      return markup.read()
    }
  }

  private func agree(_ html: String) -> Bool {
    HTMLBlocks.blocks(of: Page(fragment: html), baseURL: Self.base)
      == HTMLBlocks.blocks(of: Page(html: html), baseURL: Self.base)
  }

  @Test(
    "what nearly all feeds have is simple",
    arguments: [
      "", "words", "<p>One &amp; two</p>\n<p>Three</p>", "<p>not closed", "a<br/>b<br >c",
      "<p>a <b>bold <i>word</i></b> and <a href=\"/x?a=1&b=2&amp;c=3\">a link</a></p>",
      "<ul>\n <li>one</li>\n <li>two<ol start=\"3\"><li>three</li></ol></li>\n</ul>",
      "<div xmlns=\"http://www.w3.org/1999/xhtml\"><h2>Title</h2><blockquote><p>q</p></blockquote></div>",
      "<figure><img src='a.jpg' alt='&quot;A&quot;' width=\"1\"><figcaption>b</figcaption></figure>",
      "<P>&#8217;&#x2019;&rsquo;&nbsp;&euro;</P>", "日本語 <em>и</em> ünï 🙂", "Tom & Jerry",
      "<p hidden=\"\">a</p><p style=\"display: none\">b</p>c", "10<sup>9</sup><code>a  b</code>",
      "<a href=\"x\"><p>a</p></a><hr>b",
    ])
  func simple(_ html: String) {
    #expect(isSimple(html))
    #expect(agree(html))
  }

  @Test(
    "what the rules of the tree may change goes to gumbo",
    arguments: [
      "<p><b>a</p><p>b</b></p>", "<p>a<p>b", "<li>a</li>", "<ul><li>a<li>b</ul>", "a < b", "<3",
      "<p><div>a</div></p>", "a</p>b", "a</br>b", "<table><tr><td>a</table>", "<pre>\na</pre>",
      "<!-- a -->b", "<![CDATA[a]]>", "<?php a ?>b", "<script>a</script>", "<style>a</style>",
      "<b>a<b>b</b></b>", "<a href='x'>a<a href='y'>b</a></a>", "<p/>a", "a &amp b",
      "a &copy; b &c",
      "<img src=a.jpg>", "<img src='a' alt>", "<p class='a'id='b'>c</p>", "<p title='a\nb'>c</p>",
      "a\u{0}b", "a\rb", "a\u{85}b", "a\u{FFFE}b", "\u{FEFF}a", "&#0;", "&#128", "&lang;",
      "&bogus;",
      "<x-y>a</x-y>", "<svg/>a", "<p", "<p class=\"a", "<h1>a<h2>b</h2></h1>", "</body>a",
      "<html>a",
      "<b><b><b><b><b><b><b>a", "<form>a</form>", "<select><option>a</select>", "<body class='x'>a",
    ])
  func notSimple(_ html: String) {
    #expect(!isSimple(html))
    #expect(agree(html))
  }

  private static let pieces = [
    "<p>", "</p>", "<p class=\"x\">", "<br>", "<br />", "<a href=\"https://example.org/?a=1&b=2\">",
    "<a href='/local?x=1&amp;y=2'>", "</a>", "<b>", "</b>", "<strong>", "</strong>", "<i>", "</i>",
    "<em>", "</em>", "<u>", "</u>", "<span style=\"color: red\">", "<span>", "</span>", "<div>",
    "</div>", "<blockquote>", "</blockquote>", "<ul>", "</ul>", "<ol start='4'>", "</ol>", "<li>",
    "</li>", "<h2>", "</h2>", "<h3>", "</h3>", "<hr>", "<img src=\"p.jpg\" alt='a &amp; b'>",
    "<img src='https://example.org/a.png' width=\"1\" height='1'/>", "<code>", "</code>", "<sup>",
    "</sup>", "<figure>", "</figure>", "<figcaption>", "</figcaption>", "<q>", "</q>", "<small>",
    "</small>", "<p style='display:none'>", "word", "two words", " ", "\n  ", "\t", "12", "ü",
    "日本", "🙂", "&amp;", "&nbsp;", "&#8212;", "&lt;b&gt;", "& ", "&", "<", ">", "\"", "e\u{301}",
    "\u{202E}", "\u{AD}", "<!-- c -->", "<pre>", "</pre>", "<table>", "<td>", "</table>", "&copy",
    "<unknown>", "\u{1B}", "&notit;", "&para=1", "<P>", "</P>", "<hr/>", "<p/>",
  ]

  /// Where a fragment is to be simple, what was begun is ended in its order.
  private func fragment(_ random: inout Dice, isWild: Bool) -> String {
    var html = ""
    var open: [String] = []
    for _ in 0..<random.next(24) + 1 {
      let piece = Self.pieces[random.next(Self.pieces.count)]
      let name = piece.dropFirst().prefix { $0.isLetter || $0.isNumber }
      let isTag = piece.hasPrefix("<") && !name.isEmpty
      if isWild || !isTag || ["br", "hr", "img"].contains(name) {
        if isWild || !piece.hasPrefix("</") { html += piece }
      } else {
        html += piece
        open.append(String(name))
      }
      while !isWild, let last = open.last, random.next(3) == 0 {
        html += random.next(3) == 0 ? "x</\(last)>" : "y </\(last)> "
        open.removeLast()
      }
    }
    return isWild ? html : html + open.reversed().map { "</\($0)>" }.joined()
  }

  @Test("both ways agree on generated fragments", arguments: [1, 2, 3, 4])
  func generated(seed: UInt64) {
    var dice = Dice(state: seed)
    var simple = 0
    for number in 0..<5_000 {
      let html = fragment(&dice, isWild: number % 4 == 0)
      if isSimple(html) { simple += 1 }
      guard !agree(html) else { continue }
      Issue.record("differs: \(html.debugDescription)")
      return
    }
    #expect(simple > 500)
  }

  /// A small generator of numbers (Marsaglia's xorshift64).
  private struct Dice {
    var state: UInt64

    mutating func next(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
  }
}
