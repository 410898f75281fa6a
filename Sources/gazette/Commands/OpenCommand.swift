import ArgumentParser
import NewsLibrary
import NewsModel
import ReaderRuntime

/// `gazette open`: opens the original pages of articles in the browser.
struct OpenCommand: AsyncParsableCommand {
  /// More pages at once are a mistake.
  private static let greatestCount = 20

  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the original pages of articles in the browser.",
    discussion: """
      BROWSER names the program. A query that finds more than \(greatestCount) articles opens none.
      Exit status: 0 all were opened, 1 something was not, 2 wrong usage.
      """)

  @OptionGroup var selection: ArticleSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let urls = try await options.use { library in
      let ids = try await selection.articles(in: library)
      guard ids.count <= Self.greatestCount else {
        ErrorSentence.write("\(ids.count) articles are too many to open; narrow the query.")
        throw ExitCode(1)
      }
      var urls: [String] = []
      for id in ids {
        guard let article = try await library.article(id) else {
          ErrorSentence.write(ErrorSentence.noArticle(id, in: []))
          continue
        }
        if let url = article.content.url {
          urls.append(url)
        } else {
          ErrorSentence.write("\(article.content.title): it has no original address.")
        }
      }
      return (urls, asked: ids.count)
    }
    for url in urls.0 {
      if let problem = await PageInBrowser.open(url, in: .ofProcess) {
        ErrorSentence.write(problem)
        throw ExitCode(1)
      }
    }
    guard urls.0.count == urls.asked, urls.asked > 0 else { throw ExitCode(1) }
  }
}
