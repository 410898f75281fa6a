import Foundation

/// What a run came to.
struct FuzzReport {
  private var inputs = 0
  private var bytes = 0
  private var articles = 0
  private var total = Duration.zero
  private(set) var slowest: (seed: UInt64, size: Int, time: Duration) = (0, 0, .zero)

  mutating func add(seed: UInt64, size: Int, articles: Int, time: Duration) {
    inputs += 1
    bytes += size
    self.articles += articles
    total += time
    if time > slowest.time { slowest = (seed, size, time) }
  }

  /// The most memory that the process has held so far, in megabytes, as Linux counts it.
  var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
        / 1024
    }
    return 0
  }

  func summary(documents: Int) -> String {
    """
    \(inputs) inputs of \(bytes / 1000) kB made of \(documents) documents, \(articles) articles, \
    in \(milliseconds(total)) ms; slowest \(milliseconds(slowest.time)) ms \
    (seed \(slowest.seed), \(slowest.size) bytes); peak \(peakMegabytes) MB
    """
  }

  private func milliseconds(_ time: Duration) -> Int {
    Int(time.components.seconds) * 1000 + Int(time.components.attoseconds / 1_000_000_000_000_000)
  }
}
