import NewsModel

/// Which feed is asked next: two at once of each host, the hosts by turns.
struct FeedQueue {
  private static let perHost = 2

  private var waiting: [String: [FollowedFeed]] = [:]
  private var running: [String: Int] = [:]
  /// Hosts with room that have feeds waiting; one that has neither is passed over.
  private var turns: [String] = []
  private var nextTurn = 0

  init(_ feeds: [FollowedFeed]) {
    for feed in feeds {
      let host = Self.host(of: feed)
      if waiting[host] == nil { turns.append(host) }
      waiting[host, default: []].append(feed)
    }
    // The last of a list is the cheapest to take.
    for host in turns { waiting[host]?.reverse() }
  }

  /// The next feed; it keeps its place until ``leave(_:)``.
  mutating func next() -> FollowedFeed? {
    while nextTurn < turns.count {
      let host = turns[nextTurn]
      nextTurn += 1
      guard running[host, default: 0] < Self.perHost, let feed = waiting[host]?.popLast() else {
        continue
      }
      running[host, default: 0] += 1
      turns.append(host)
      shorten()
      return feed
    }
    return nil
  }

  /// Gives the place of a feed back.
  mutating func leave(_ feed: FollowedFeed) {
    let host = Self.host(of: feed)
    running[host, default: 1] -= 1
    if waiting[host]?.isEmpty == false { turns.append(host) }
  }

  /// Takes out whatever waits for the host of a feed.
  mutating func drop(hostOf feed: FollowedFeed) -> [FollowedFeed] {
    waiting.removeValue(forKey: Self.host(of: feed))?.reversed() ?? []
  }

  private mutating func shorten() {
    guard nextTurn > 1_024 else { return }
    turns.removeFirst(nextTurn)
    nextTurn = 0
  }

  private static func host(of feed: FollowedFeed) -> String {
    FeedPlace(feed.address)?.host ?? ""
  }
}
