import ArgumentParser
import Foundation
import NewsModel
import NewsParsing

/// `gazette parse`: shows what the parser sees in a file.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show what the parser sees in a file.",
    discussion: """
      Examples:
        gazette parse article.md
        gazette parse --json saved/*.html > articles.json
        gazette parse --json feed.xml
        gazette parse --json subscriptions.opml
        curl -s https://example.org/news | gazette parse --url https://example.org/news -

      With --json the articles of all files are written as one JSON Feed 1.1 document; that of a
      single web feed carries what the feed says about itself, and that of an OPML file has an item for
      each feed that it names.
      Exit status: 0 all files were read, 1 a file could not be read, 2 wrong usage.
      """
  )

  @Argument(help: "Files to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Write one JSON Feed document.")
  var json = false

  @Option(help: "Where the document was found, for its relative links.")
  var url: String?

  @Flag(help: .hidden)
  var dates = false

  func validate() throws {
    if dates { return }
    guard !files.isEmpty else { throw ValidationError("Name a file, or - for standard input.") }
    var isFolder: ObjCBool = false
    for file in files where FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) {
      guard isFolder.boolValue else { continue }
      throw ValidationError("\(file) is a folder; use gazette list \(file)")
    }
  }

  func run() throws {
    var output = BufferedOutput()
    if dates {
      while let line = readLine() {
        let moment = DateReader().moment(in: line)
        output.write((moment.map(Self.dateLine) ?? "") + "\n")
      }
      output.flush()
      return
    }
    let failed = json ? try writeFeed(to: &output) : writeReports(to: &output)
    output.flush()
    if failed { throw ExitCode(1) }
  }

  private static func dateLine(_ moment: Moment) -> String {
    moment.precision == .day ? moment.day : moment.rfc3339
  }

  private func writeReports(to output: inout BufferedOutput) -> Bool {
    var failed = false
    for path in files {
      guard let file = parsed(path) else {
        failed = true
        continue
      }
      output.write(OutputLetters.shown(ParseReport.text(of: file, path: path)))
    }
    return failed
  }

  private func writeFeed(to output: inout BufferedOutput) throws -> Bool {
    var items: [JSONFeedItem] = []
    var feed: ParsedFile?
    var failed = false
    for path in files {
      guard let file = parsed(path) else {
        failed = true
        continue
      }
      feed = file
      for var item in Self.items(of: file, path) {
        if file.feed == nil || files.count > 1 { item.gazette.warnings += file.warnings }
        items.append(item)
      }
    }
    if files.count == 1, let feed, let facts = feed.feed {
      output.write(try JSONFeed(facts, items: items, warnings: feed.warnings).json())
    } else {
      output.write(try JSONFeed(title: "Gazette", items: items).json())
    }
    return failed
  }

  private static func items(of file: ParsedFile, _ path: String) -> [JSONFeedItem] {
    if let list = file.subscriptions {
      return list.subscriptions.map {
        JSONFeedItem($0.subscription, folders: $0.folders, file: path)
      }
    }
    return file.articles.map { JSONFeedItem($0, file: path, format: file.format) }
  }

  /// The file; `nil` after a sentence on standard error where it cannot be read.
  private func parsed(_ path: String) -> ParsedFile? {
    do {
      let source = try InputFile(path: path)
      if source.bytes.isEmpty, source.name.lowercased().hasSuffix(".opml") {
        throw InputFile.Failure.isEmpty
      }
      if let list = ParsedFile(subscriptions: source.bytes) { return list }
      return DocumentParser().parse(
        source.bytes, name: source.name, fileDate: source.modified, baseURL: url)
    } catch {
      ErrorSentence.write(ErrorSentence.unreadable(path, error))
      return nil
    }
  }
}
