import NewsLibrary
import NewsModel
import SafeText

/// Prints pages as they come: set for reading, as plain text, or in the end as one JSON Feed.
struct FetchPrinting {
  private let isJSON: Bool
  private let isRaw: Bool
  private var output = BufferedOutput()
  private var pages: PagePrinting
  private var items: [JSONFeedItem] = []

  init(isJSON: Bool, isRaw: Bool, width: Int?) {
    self.isJSON = isJSON
    self.isRaw = isRaw
    pages = PagePrinting(terminal: .current(width: width))
  }

  /// What is to be known about a page goes to standard error; its text, once it is there, to output.
  mutating func write(_ page: WebPage) {
    if isJSON {
      items.append(JSONFeedItem(page.article, file: page.finalAddress, format: page.format))
      return
    }
    for note in page.notes { ErrorSentence.write(note) }
    if isRaw {
      output.write(OutputLetters.shown(SafeText.lines(page.plainText)) + "\n")
    } else {
      var article = page.article
      if article.published == nil, article.updated == nil, article.exported == nil {
        article.exported = Moment(date: page.date, precision: .minute)
      }
      pages.write(article, format: page.format, file: page.finalAddress, to: &output)
    }
    output.flush()
  }

  /// Writes what only the end of all pages completes.
  mutating func end() throws {
    if isJSON { output.write(try JSONFeed(title: "Gazette", items: items).json()) }
    output.flush()
  }
}
