/// A page as news sites make them: an article of a few hundred words in a hundred kilobytes of
/// scripts, menus, teasers and comments.
struct GeneratedPage {
  let paragraphs: [String]

  init(_ text: NewsText, number: Int) {
    let body = String(decoding: text.article(number, words: 400).body, as: UTF8.self)
    paragraphs = body.split(separator: "\n\n").map(String.init)
  }

  /// The page; its first paragraph begins with the mark.
  func html(mark: String) -> String {
    let script =
      "<script>" + String(repeating: "window.track=window.track||[];", count: 1_200)
      + "</script>"
    let menu = (1...60).map { "<li><a href='/section/\($0)'>Section \($0)</a></li>" }.joined()
    let teasers = (1...40).map { number in
      "<div class='teaser'><a href='/story/\(number)'><h3>Another story, number \(number)</h3></a></div>"
    }.joined()
    let text = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    return """
      <!doctype html><html lang="en"><head><title>\(mark) - The Herald</title>\(script)</head><body>
      <nav><ul>\(menu)</ul></nav><main><article><h1>\(mark)</h1><p class="byline">By Jane Roe</p>
      <p>\(mark) begins here.</p>\(text)</article></main><aside>\(teasers)</aside>
      <footer>All rights reserved</footer></body></html>
      """
  }
}
