/// Who may go next: a few at once for each host, not too many in all, first come first served.
///
/// Every step takes the same time however many wait.
struct FetchQueue {
  private struct Line {
    var waiting: [UInt64] = []
    var next = 0
    var running = 0

    var isEmpty: Bool { next == waiting.count }

    mutating func takeFirst() -> UInt64 {
      let first = waiting[next]
      next += 1
      if isEmpty {
        waiting.removeAll()
        next = 0
      }
      return first
    }
  }

  private let perHost: Int
  private let overall: Int
  private var running = 0
  private var lines: [String: Line] = [:]
  /// Hosts that had somebody waiting and room when they came here; the rest is asked again.
  private var turns: [String] = []
  private var nextTurn = 0

  init(perHost: Int, overall: Int) {
    self.perHost = perHost
    self.overall = overall
  }

  mutating func add(_ number: UInt64, host: String) {
    lines[host, default: Line()].waiting.append(number)
    turns.append(host)
  }

  /// The next that may start now; it holds its place until ``leave(host:)``.
  mutating func next() -> (number: UInt64, host: String)? {
    while running < overall, nextTurn < turns.count {
      let host = turns[nextTurn]
      nextTurn += 1
      if nextTurn == turns.count {
        turns.removeAll()
        nextTurn = 0
      }
      guard var line = lines[host], !line.isEmpty, line.running < perHost else { continue }
      let number = line.takeFirst()
      line.running += 1
      lines[host] = line
      running += 1
      return (number, host)
    }
    return nil
  }

  /// Gives a place back.
  mutating func leave(host: String) {
    guard var line = lines[host] else { return }
    running -= 1
    line.running -= 1
    lines[host] = line.running == 0 && line.isEmpty ? nil : line
    if !line.isEmpty { turns.append(host) }
  }
}
