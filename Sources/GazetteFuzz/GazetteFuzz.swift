import ArgumentParser
import Foundation
import Glibc
import NewsModel
import NewsParsing

/// Feeds hostile documents to the parser and watches time and memory.
@main
struct GazetteFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feed mutated, truncated, spliced and random documents to the parser.",
    discussion: """
      Each input has a seed of its own, written to the seed file before it is parsed: after a trap, \
      --count 1 --seed with that number does it again. Exits 1 if an input took too much time of the \
      processor or memory grew beyond the bound; an input that takes half a minute ends the program.
      """)

  @Option(help: "How many inputs.")
  var count = 10_000
  @Option(help: "The first input's seed; the next has the next number.")
  var seed: UInt64 = 1
  @Option(name: .customLong("corpus"), help: "A folder of documents to mutate, beside seeds/.")
  var folders: [String] = []
  @Option(help: "The longest that one input may take, in milliseconds.")
  var limit = 2000
  @Option(help: "The most memory that the process may come to hold, in megabytes.")
  var memory = 300
  @Option(help: "Where the current seed is written.")
  var seedFile = NSTemporaryDirectory() + "/gazette-fuzz-seed"

  @Option(help: "Where each input is written before it is parsed, to be looked at.")
  var keep: String?

  func run() throws {
    let corpus = Corpus(folders: ["seeds"] + folders)
    let note = open(seedFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(note) }
    var report = FuzzReport()
    for offset in 0..<max(0, count) {
      let current = seed &+ UInt64(offset)
      write(current, to: note)
      var mutation = Mutation(seed: current, corpus: corpus)
      let (name, bytes) = mutation.input()
      if let keep { try Data(bytes).write(to: URL(fileURLWithPath: keep)) }
      alarm(30)
      let start = clock()
      let articles = Self.parse(bytes, name: name)
      report.add(
        seed: current, size: bytes.count, articles: articles, time: .microseconds(clock() - start))
    }
    alarm(0)
    print(report.summary(documents: corpus.documents.count))
    guard report.slowest.time <= .milliseconds(limit), report.peakMegabytes <= memory else {
      throw ExitCode.failure
    }
  }

  private func write(_ seed: UInt64, to file: Int32) {
    let line = Array("\(seed)\n".utf8)
    _ = pwrite(file, line, line.count, 0)
  }

  /// Everything that is done with a file before it can be shown.
  private static func parse(_ bytes: [UInt8], name: String) -> Int {
    guard !TextDecoder.looksBinary(bytes) else { return 0 }
    let date = Date(timeIntervalSince1970: 1_741_600_000)
    let file = DocumentParser().parse(bytes, name: name, fileDate: date)
    if file.format == .html {
      _ = DocumentParser().page(bytes, address: "https://news.example.org/a/b?page=2", date: date)
    }
    _ = SubscriptionReader().read(bytes).map { $0.list.opml.utf8.count }
    let reader = DateReader(relativeTo: date)
    for article in file.articles {
      _ = reader.moment(in: article.title)
      _ = LanguageGuess.language(of: article.document.plainText)
    }
    return file.articles.count
  }
}
