import Foundation

/// What newsboat needs to refresh the same feeds, as it is and after an `ANALYZE` of its cache, which
/// it does not do by itself.
struct NewsboatRefresh {
  let folder: URL
  let feeds: Int
  let server: FeedServer

  init(folder: URL, feeds: Int, _ server: FeedServer) {
    self.folder = folder
    self.feeds = feeds
    self.server = server
  }

  /// The first refresh and one in which nothing changed.
  struct Run {
    let name: String
    let first: Beside?
    let again: Beside

    var figures: [Figure] {
      [again.number.flatMap { Figure("\(name): nothing changed", [$0], unit: "s") }]
        .compactMap { $0 }
    }
  }

  private var own: URL { folder.appendingPathComponent("newsboat-refresh") }
  private func path(_ name: String) -> String { own.appendingPathComponent(name).path }

  /// None where newsboat is not installed.
  func runs() throws -> [Run] {
    guard (try? WholeRun(["newsboat", "--version"]))?.exitCode == 0 else { return [] }
    try? FileManager.default.removeItem(at: own)
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    let addresses = (0..<feeds).map { server.address(RefreshFeeds.name($0)) }
    try addresses.joined(separator: "\n").write(
      toFile: path("urls"), atomically: true, encoding: .utf8)
    try "max-items 0\nreload-threads 2\n".write(
      toFile: path("config"), atomically: true, encoding: .utf8)
    let first = try reload()
    let plain = Run(
      name: "newsboat", first: Beside("newsboat", first), again: Beside("newsboat", try reload()))
    guard (try? WholeRun(["sqlite3", path("cache.db"), "ANALYZE"]))?.exitCode == 0 else {
      return [plain]
    }
    let analyzed = Run(
      name: "newsboat after ANALYZE", first: nil, again: Beside("newsboat", try reload()))
    return [plain, analyzed]
  }

  private func reload() throws -> Double {
    let command = [
      "newsboat", "-u", path("urls"), "-C", path("config"), "-c", path("cache.db"), "-x", "reload",
    ]
    return try WholeRun(command, environment: ["HOME": own.path]).processorSeconds
  }
}
