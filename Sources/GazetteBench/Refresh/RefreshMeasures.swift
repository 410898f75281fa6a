import Foundation
import Glibc

/// How web feeds are refreshed: at first, when nothing changed, when one in ten has a new article.
struct RefreshMeasures {
  let gazette: String
  let feeds: Int
  let folder: URL
  let withNewsboat: Bool

  private var site: URL { folder.appendingPathComponent("site") }
  private var library: String { folder.appendingPathComponent("feeds.sqlite").path }
  private var environment: [String: String] {
    let own = folder.appendingPathComponent("own").path
    return [
      "XDG_STATE_HOME": own, "XDG_CONFIG_HOME": own, "XDG_DATA_HOME": own, "GAZETTE_LIBRARY": "",
    ]
  }

  func figures() throws -> [Figure] {
    try makeFeeds()
    let server = try FeedServer(site)
    try follow(server)
    let first = try run(["refresh", "--all"])
    let bytes = try FileSizes.bytes(below: site)
    let again = try (0..<5).map { _ in try run(["refresh", "--all"]) }
    try change()
    let changed = try run(["refresh", "--all"])
    try? FileManager.default.removeItem(atPath: library)
    let newsboat =
      withNewsboat ? try NewsboatRefresh(folder: folder, feeds: feeds, server).runs() : []
    return [
      Figure("bytes of \(feeds) feeds", [bytes / 1e6], unit: "MB"),
      Figure("first refresh, processor time", [first.processorSeconds], unit: "s")?
        .beside(newsboat: newsboat.first?.first),
      Figure("first refresh, whole", [first.wallSeconds], unit: "s"),
      Figure("first refresh, peak memory", [first.peakMegabytes], unit: "MB"),
      Figure("nothing changed, processor time", again.map(\.processorSeconds), unit: "s")?
        .beside(newsboat: newsboat.first?.again),
      Figure("nothing changed, whole", again.map(\.wallSeconds), unit: "s"),
      Figure("nothing changed, peak memory", again.map(\.peakMegabytes), unit: "MB"),
      Figure("one feed in ten changed, processor time", [changed.processorSeconds], unit: "s"),
    ].compactMap { $0 } + newsboat.dropFirst().flatMap(\.figures)
  }

  /// In a process of its own: what this one needs counts as the memory of what it starts.
  private func makeFeeds() throws {
    guard !FileManager.default.fileExists(atPath: site.path) else { return }
    let run = try WholeRun(
      ["/proc/self/exe", "--generate-feeds", site.path] + (feeds == 100 ? ["--quick"] : []))
    guard run.exitCode == 0 else { throw BenchFailure("the feeds could not be written") }
  }

  /// A list of feeds may name none of a private network; the user may.
  private func follow(_ server: FeedServer) throws {
    try? FileManager.default.removeItem(atPath: library)
    let outlines = (0..<feeds).map {
      "<outline text=\"Feed \($0)\" xmlUrl=\"\(server.address(RefreshFeeds.name($0)))\"/>\n"
    }
    let list = folder.appendingPathComponent("feeds.opml").path
    try "<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>"
      .write(toFile: list, atomically: true, encoding: .utf8)
    try run(["import", "--opml", list])
    try run(["feeds", "set", "--private"] + (1...feeds).map(String.init))
  }

  /// A new article comes first and the oldest goes, in one feed of ten.
  private func change() throws {
    let text = FeedText(text: NewsText(sentences: 5_000))
    for feed in stride(from: 0, to: feeds, by: 10) {
      let first = feed * RefreshFeeds.articles
      let file = site.appendingPathComponent(RefreshFeeds.name(feed))
      var bytes = try Data(contentsOf: file)
      let new = text.feed(.cdata, 1, from: 10_000_000 + first, title: "x")
      guard let item = Data(new).range(of: Data("<item>".utf8)),
        let end = Data(new).range(of: Data("</item>".utf8)),
        let place = bytes.range(of: Data("<item>".utf8))
      else { continue }
      bytes.insert(contentsOf: new[item.lowerBound..<end.upperBound], at: place.lowerBound)
      try bytes.write(to: file)
    }
  }

  @discardableResult
  private func run(_ words: [String]) throws -> WholeRun {
    let run = try WholeRun([gazette] + words + ["--library", library], environment: environment)
    guard run.exitCode == 0 else {
      throw BenchFailure("gazette \(words[0]) ended with \(run.exitCode)")
    }
    return run
  }
}
