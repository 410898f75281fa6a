import NewsModel
import Terminal

/// Web feeds: added, refreshed, watched.
extension ReaderState {
  /// Answers a message about feeds.
  mutating func takeFeeds(_ message: Message) -> [Effect] {
    switch message {
    case .feedsFound(let candidates, let isPrivate):
      // Whoever is typing by now would follow the first one with the next Enter.
      guard mode == .browsing else {
        notice = StatusNotice(
          text: "the site has several feeds: add it again to choose one", isError: false)
        break
      }
      mode = .choosingFeed(FeedChoosing(candidates: candidates, isPrivate: isPrivate))
    case .feeds(let feeds, let generation):
      guard generation == feedsGeneration, case .watchingFeeds(var watching) = mode else { break }
      watching.feeds = feeds.sorted { $0.watchingOrder < $1.watchingOrder }
      mode = .watchingFeeds(watching)
    case .refreshing(let progress, let isAsked): return take(progress, isAsked: isAsked)
    default: break
    }
    return []
  }

  private mutating func take(_ progress: FeedProgress, isAsked: Bool) -> [Effect] {
    let failure = progress.lastFailure
    refresh = progress.isFinished ? nil : progress
    if progress.isFinished, isAsked, progress.done > 0 {
      notice = StatusNotice(text: progress.summary, isError: false)
      if progress.done == 1, let problem = failure?.problem {
        notice = StatusNotice(text: problem, isError: true)
      }
    }
    return reloadWatchedFeeds()
  }

  /// Asks for the feeds again while they are watched.
  mutating func reloadWatchedFeeds() -> [Effect] {
    guard case .watchingFeeds = mode else { return [] }
    feedsGeneration += 1
    return [.loadFeeds(generation: feedsGeneration)]
  }

  /// Opens the overlay of the feeds.
  mutating func watchFeeds() -> [Effect] {
    guard isLibrary else {
      notice = StatusNotice(text: "only the library has feeds", isError: false)
      return []
    }
    mode = .watchingFeeds(FeedWatching())
    return reloadWatchedFeeds()
  }

  mutating func watch(_ key: Key, _ watching: FeedWatching) -> [Effect] {
    var watching = watching
    let page = max(1, size.height - 4)
    let last = max(0, FeedLines(state: self, watching).all.count - page)
    switch key {
    case .down, .character("j"): watching.top += 1
    case .up, .character("k"): watching.top -= 1
    case .pageDown, .character(" "), .control("d"), .control("f"): watching.top += page
    case .pageUp, .control("u"), .control("b"): watching.top -= page
    case .character("g"), .home: watching.top = 0
    case .character("G"), .end: watching.top = last
    case .character("r"):
      mode = .watchingFeeds(watching)
      return [.refresh]
    default:
      mode = .browsing
      return []
    }
    watching.top = min(max(0, watching.top), last)
    mode = .watchingFeeds(watching)
    return []
  }

  mutating func choose(_ key: Key, _ choosing: FeedChoosing) -> [Effect] {
    var choosing = choosing
    switch key {
    case .down, .character("j"), .control("n"): choosing.selected += 1
    case .up, .character("k"), .control("p"): choosing.selected -= 1
    case .enter, .character("l"):
      mode = .browsing
      guard choosing.candidates.indices.contains(choosing.selected) else { return [] }
      return [.follow(choosing.candidates[choosing.selected], isPrivate: choosing.isPrivate)]
    default:
      mode = .browsing
      return []
    }
    choosing.selected = min(max(0, choosing.selected), choosing.candidates.count - 1)
    mode = .choosingFeed(choosing)
    return []
  }
}

extension FollowedFeed {
  /// Those that need somebody to look at them come first, then by name.
  fileprivate var watchingOrder: (Int, String) {
    let rank = health.stoppedAt != nil || health.problem != nil ? 0 : 1
    return (rank, feed.title.lowercased())
  }
}

extension FeedProgress {
  /// `12 new articles of 40 feeds, 2 failed: e shows them`.
  var summary: String {
    var words = Counted.of(new, "new article")
    if changed > 0 { words += ", \(changed) changed" }
    words += " of " + Counted.of(done, "feed")
    if failed > 0 { words += ", \(failed) failed: e shows why" }
    return words
  }

  /// `asking feeds 12/40 ###.......`, as wide as a bar may be; without numbers until they are known.
  func bar(isUnicode: Bool) -> String {
    guard feeds > 0 else { return "asking feeds" }
    let width = 10
    let filled = min(width, done * width / feeds)
    let (full, empty) = isUnicode ? ("━", "─") : ("#", ".")
    let bar =
      String(repeating: full, count: filled) + String(repeating: empty, count: width - filled)
    return "asking feeds \(done)/\(feeds) \(bar)" + (new > 0 ? " \(new) new" : "")
  }
}
