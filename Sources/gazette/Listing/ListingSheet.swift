import NewsLibrary
import NewsModel

/// Writes rows on standard output, as lines or as one JSON Feed.
struct ListingSheet {
  private let printing: RowPrinting
  private let printsJSON: Bool
  private var output = BufferedOutput()
  private var feed = JSONFeedStream(title: "Gazette")
  /// Whether the library could give every article.
  private(set) var allReadable = true

  init(format: RowFormat?, printsJSON: Bool) {
    printing = RowPrinting(format: format)
    self.printsJSON = printsJSON
  }

  /// Whether nobody reads any more.
  var isClosed: Bool { output.isClosed }
  var showsSnippets: Bool { printing.showsSnippets }

  mutating func write(_ rows: [ArticleRow], of library: NewsLibrary) async throws {
    for row in rows where !output.isClosed {
      guard printsJSON else {
        output.write(OutputLetters.shown(printing.text(row)))
        continue
      }
      do {
        guard let article = try await library.article(row.id) else { continue }
        output.write(try feed.piece(JSONFeedItem(article)))
      } catch {
        // One damaged content must not take the others with it.
        allReadable = false
        ErrorSentence.write("\(row.id.rawValue), “\(row.title)”: \(library.sentence(error))")
      }
    }
  }

  /// Ends the feed and writes what waits.
  mutating func end() throws {
    if printsJSON { output.write(try feed.end()) }
    output.flush()
  }
}
