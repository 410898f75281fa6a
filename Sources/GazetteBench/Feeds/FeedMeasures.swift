import Foundation
import Glibc
import NewsModel
import NewsParsing

/// How fast feeds become articles, beside xmllint reading the same bytes and keeping nothing.
///
/// Processor time on both sides, so that other work on the machine disturbs neither.
struct FeedMeasures {
  let folder: URL
  let runs: Int

  /// Megabytes a second for each shape of feed.
  func figures() throws -> [Figure] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = FeedText(text: NewsText(sentences: 20_000))
    return try FeedText.Shape.allCases.compactMap { shape in
      let bytes = source.feed(shape)
      let megabytes = Double(bytes.count) / 1e6
      var articles = 0
      let speeds = (0..<runs).map { _ in
        let start = clock()
        articles = FeedParser().parse(bytes)?.articles.count ?? 0
        return megabytes / (Double(clock() - start) / 1e6)
      }
      guard articles > 0 else { throw BenchFailure("no article was read from \(shape.rawValue)") }
      return Figure(
        shape.rawValue, speeds, unit: "MB/s", floor: try floor(bytes, shape),
        note: "\(articles) articles")
    }
  }

  private func floor(_ bytes: [UInt8], _ shape: FeedText.Shape) throws -> Beside {
    guard (try? WholeRun(["xmllint", "--version"])) != nil else {
      return Beside("xmllint", words: "is not installed")
    }
    let file = folder.appendingPathComponent("feed.xml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let speeds = try (0..<runs).map { _ in
      let run = try WholeRun(["xmllint", "--stream", "--noout", file.path])
      return Double(bytes.count) / 1e6 / run.processorSeconds
    }
    return Beside("xmllint", speeds.sorted()[speeds.count / 2])
  }
}
