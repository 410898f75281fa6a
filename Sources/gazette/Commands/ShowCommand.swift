import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel
import NewsParsing

/// `gazette show`: prints a document as a page to read.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a document as a page to read.",
    discussion: """
      Examples:
        gazette show article.md
        gazette show --width 60 saved/page.html | less
        curl -s https://example.org/news | gazette show -
        gazette list --format '{id} {title}' ~/articles
        gazette show 1844986459979663
        gazette show 1844986459979663 ~/articles

      An id is the number that list and search print; without a path it names an article of the
      library.

      The page has the terminal's width, or 80 columns in a pipe, and a column of text of at most
      72. It has colours only on a terminal, and none where NO_COLOR is set.
      Exit status: 0 the file was read, 1 it could not be read, 2 wrong usage.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A file to read; - is standard input. Or the id of an article.", valueName: "file-or-id"),
    completion: .file())
  var file: String

  @Argument(
    help: ArgumentHelp("Where the article of an id is looked for.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Flag(help: "Write a JSON Feed document instead.")
  var json = false

  @Option(help: "The width of the page in columns.")
  var width: Int?

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if let width, !(1...10_000).contains(width) {
      throw ValidationError("The width is a number of columns from 1 to 10000.")
    }
    if !paths.isEmpty, articleID == nil {
      throw ValidationError("Show takes one file, or the id of an article and where it is.")
    }
  }

  func run() async throws {
    if let id = articleID {
      try await print(id)
    } else {
      try printFile()
    }
  }

  /// The id, where the first argument is a number and no file of that name.
  private var articleID: ArticleID? {
    guard let number = Int64(file), !FileManager.default.fileExists(atPath: file) else {
      return nil
    }
    return ArticleID(number)
  }

  private func print(_ id: ArticleID) async throws {
    let library = try await ArticleSource(paths: paths, options: options).open()
    guard let article = try await library.article(id) else {
      ErrorSentence.write(ErrorSentence.noArticle(id, in: paths))
      throw ExitCode(1)
    }
    try write(
      [article.content], items: [JSONFeedItem(article)], article.format, article.file,
      feeds: article.feeds, listed: article.listed)
  }

  private func printFile() throws {
    let source: InputFile
    do {
      source = try InputFile(path: file)
    } catch {
      ErrorSentence.write(ErrorSentence.unreadable(file, error))
      throw ExitCode(1)
    }
    let parsed = DocumentParser().parse(
      source.bytes, name: source.name, fileDate: source.modified)
    let items = parsed.articles.map { JSONFeedItem($0, file: file, format: parsed.format) }
    let listed = source.modified.map { Moment(date: $0, precision: .day) }
    try write(parsed.articles, items: items, parsed.format, file, listed: listed)
  }

  private func write(
    _ articles: [ParsedArticle], items: [JSONFeedItem], _ format: DocumentFormat, _ file: String,
    feeds: [String] = [], listed: Moment?
  ) throws {
    var output = BufferedOutput()
    if json {
      output.write(try JSONFeed(title: "Gazette", items: items).json())
    } else {
      var printing = PagePrinting(terminal: .current(width: width))
      for article in articles {
        printing.write(
          article, format: format, file: file, feeds: feeds, listed: listed, to: &output)
      }
    }
    output.flush()
  }
}
