import ArgumentParser
import Foundation
import NewsModel
import NewsParsing

/// `gazette show`: prints a document as a page to read.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a document as a page to read.",
    discussion: """
      Examples:
        gazette show article.md
        gazette show --width 60 saved/page.html | less
        curl -s https://example.org/news | gazette show -

      The page has the terminal's width, or 80 columns in a pipe, and a column of text of at most
      72. It has colours only on a terminal, and none where NO_COLOR is set.
      Exit status: 0 the file was read, 1 it could not be read, 2 wrong usage.
      """
  )

  @Argument(help: "A file to read; - is standard input.", completion: .file())
  var file: String

  @Flag(help: "Write a JSON Feed document instead.")
  var json = false

  @Option(help: "The width of the page in columns.")
  var width: Int?

  func validate() throws {
    if let width, !(1...10_000).contains(width) {
      throw ValidationError("The width is a number of columns from 1 to 10000.")
    }
  }

  func run() throws {
    let source: InputFile
    do {
      source = try InputFile(path: file)
    } catch {
      ErrorSentence.write(ErrorSentence.unreadable(file, error))
      throw ExitCode(1)
    }
    let parsed = DocumentParser().parse(
      source.bytes, name: source.name, fileDate: source.modified)
    var output = BufferedOutput()
    if json {
      let items = parsed.articles.map { JSONFeedItem($0, file: file, format: parsed.format) }
      output.write(try JSONFeed(title: "Gazette", items: items).json())
    } else {
      var printing = PagePrinting(terminal: .current(width: width))
      for article in parsed.articles {
        printing.write(article, format: parsed.format, file: file, to: &output)
      }
    }
    output.flush()
  }
}
