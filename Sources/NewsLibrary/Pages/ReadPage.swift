import Foundation
import NewsFetching
import NewsModel
import NewsParsing

/// One answer of the web, read: an article and what its page says besides.
struct ReadPage {
  /// With fewer letters an article is hardly one: some forty words.
  static let hardlyAnyText = 200
  /// With fewer letters a page that is not free shows only its beginning: some hundred and fifty words.
  static let onlyABeginning = 800
  /// A page with a link and fewer letters only says that something has moved.
  private static let onlyAWord = 80
  /// A page that is shown for longer is meant to be read.
  private static let longestRefresh = 10.0

  let body: FetchedBody
  let format: DocumentFormat
  var article: ParsedArticle
  var signs = PageSigns()
  /// Letters of the article.
  let letters: Int

  init(_ body: FetchedBody, _ format: DocumentFormat, _ article: ParsedArticle) {
    self.body = body
    self.format = format
    self.article = article
    letters = article.document.plainText.unicodeScalars.count { !$0.properties.isWhitespace }
  }

  /// A page in HTML, read as if it stood at an address.
  init(page body: FetchedBody, at address: String) {
    let page = DocumentParser().page(
      body.bytes, address: address, characterSet: body.charset, date: body.date)
    self.init(body, .html, page.article)
    signs = page.signs
  }

  /// A text, whatever kind it is of; of several articles in it the first.
  init(text: [UInt8], of body: FetchedBody, at address: String) {
    let name = URL(string: address)?.lastPathComponent ?? address
    let file = DocumentParser().parse(
      text, name: name, fileDate: body.date, baseURL: address)
    let nothing = ParsedArticle(title: name, document: Document())
    var article = file.articles.first ?? nothing
    // The only line of a short text was taken for its title.
    if article.document.blocks.isEmpty, !file.articles.isEmpty {
      article.document = Document([.paragraph([.text(article.title)])])
    }
    self.init(body, file.format, article)
  }

  /// Where the page sends its reader instead of having a text.
  var onward: String? {
    if let order { return order }
    return signs.letterCount < Self.onlyAWord ? signs.onlyLink : nil
  }

  /// Where it sends him without his doing: by `meta refresh`, or by a script.
  var order: String? {
    guard letters < Self.hardlyAnyText * 2 else { return nil }
    if let refresh = signs.refresh, refresh.seconds <= Self.longestRefresh { return refresh.url }
    return signs.scriptTarget
  }

  /// Why the page is not the article that somebody wants to read; `nil` where it is.
  var obstacle: PageFailure.Reason? {
    let isNotFree = signs.isDeclaredPaid || signs.showsPaywall
    if letters < Self.onlyABeginning, isNotFree { return .paywall }
    if letters < Self.onlyABeginning, signs.asksForConsent { return .consentWall }
    if letters < Self.hardlyAnyText, signs.needsScripts { return .needsScripts }
    guard letters == 0 else { return nil }
    return signs.refusedRefresh.map { .refusedRefresh($0) } ?? .noText
  }

  /// What is to be known about a page that is an article all the same.
  var notes: [String] {
    signs.isDeclaredPaid || signs.showsPaywall
      ? ["The page says that it is not free; the text may not be whole."] : []
  }
}
