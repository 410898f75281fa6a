import Foundation
import NewsModel
import NewsParsing
import NewsStore

extension NewsLibrary {
  /// Brings feeds, tags and stored articles with their state from newsboat; nothing there is changed.
  ///
  /// What was brought before stays what it is, whatever was done with it since; so does what came
  /// through the web, which is newer and says more.
  ///
  /// - Parameter mayBePrivate: Whether the feeds that newsboat follows may lie in a private network, also
  ///   those that are followed here already.
  package func importNewsboat(
    _ places: NewsboatPlaces, mayBePrivate: Bool = false,
    report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws -> MovedIn {
    var moved = MovedIn()
    let named = NewsboatFeeds.named(in: places.urls, &moved)
    let lines = named ?? []
    let cache = try cache(places, hasFeeds: named != nil, &moved)
    let titles = try await titles(of: lines, in: cache)
    var feeds = try await follow(lines, titles: titles, &moved)
    if mayBePrivate { try await allowPrivateHosts(of: Set(feeds.values)) }
    guard let cache else {
      bell.ring()
      return moved
    }
    let listed = Set(lines.map(\.url))
    // What only the cache names was taken out of the list there, or cannot be asked, as a command that
    // needs a shell; it keeps its articles, and is not asked.
    for (url, title) in titles where !listed.contains(url) {
      var settings = FeedSettings()
      settings.isPaused = true
      feeds[url] = try await follow(url, title: title, settings, &moved)
    }
    var progress = try await bringArticles(
      of: cache, to: feeds, titles: titles, tags: lines, &moved, report: report)
    try await store.mergeIndex(grownBy: nil)
    try await store.analyze()
    progress.isFinished = true
    report(progress)
    bell.ring()
    return moved
  }

  /// What the feeds are called: as their lines say, else as the cache says.
  private func titles(
    of lines: [NewsboatFeedLine], in cache: NewsboatCache?
  ) async throws -> [String: String] {
    guard let cache else { return [:] }
    var titles: [String: String] = [:]
    for feed in try await cache.feeds() {
      let own = feed.title.flatMap { $0.isEmpty ? nil : $0 }
      titles[feed.feedURL] = own ?? FeedAddress.shown(feed.feedURL)
    }
    for line in lines { titles[line.url] = line.title ?? titles[line.url] }
    return titles
  }

  private func bringArticles(
    of cache: NewsboatCache, to feeds: [String: FeedID], titles: [String: String],
    tags lines: [NewsboatFeedLine], _ moved: inout MovedIn,
    report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws -> ImportProgress {
    let tags = Dictionary(lines.map { ($0.url, $0.tags) }, uniquingKeysWith: { first, _ in first })
    var progress = ImportProgress()
    try await cache.forEachBatch { items in
      var articles: [MovedArticle] = []
      for item in items {
        guard let feed = feeds[item.feedURL] else { continue }
        articles.append(
          item.moved(
            to: feed, source: titles[item.feedURL], tags: tags[item.feedURL] ?? [],
            place: progress.filesFound + articles.count, for: store))
      }
      let stored = try await store.moveIn(articles)
      moved.articles += stored.new
      moved.deleted += stored.trashed
      progress.filesFound += items.count
      progress.filesRead += items.count
      progress.articles = moved.articles
      report(progress)
    }
    return progress
  }

  /// The cache; `nil` where it cannot be read, or where there are only feeds.
  private func cache(
    _ places: NewsboatPlaces, hasFeeds: Bool, _ moved: inout MovedIn
  ) throws -> NewsboatCache? {
    do {
      return try NewsboatCache(path: places.cache)
    } catch let fault as NewsboatCacheFault {
      let sentence = fault.sentence(path: places.cache)
      if fault == .missing, hasFeeds {
        moved.notes.append(sentence + "; the feeds come without their articles")
      } else {
        moved.problems.append(sentence)
      }
      return nil
    }
  }

  /// Follows the feeds that lines name; those that are followed already stay what they are, and those
  /// that were removed bring nothing.
  private func follow(
    _ lines: [NewsboatFeedLine], titles: [String: String], _ moved: inout MovedIn
  ) async throws -> [String: FeedID] {
    var feeds: [String: FeedID] = [:]
    for line in lines {
      let title = line.title ?? titles[line.url] ?? FeedAddress.shown(line.url)
      var settings = FeedSettings()
      settings.name = line.title
      settings.tags = line.tags
      if line.isHidden { settings.folders = [NewsboatFeeds.hiddenFolder] }
      feeds[line.url] = try await follow(line.address, title: title, settings, &moved)
    }
    return feeds
  }

  private func allowPrivateHosts(of feeds: Set<FeedID>) async throws {
    for feed in try await store.followedFeeds() where feeds.contains(feed.id) {
      try await store.allowPrivateHost(of: feed)
    }
  }

  /// - Returns: The feed; `nil` for one that was removed.
  private func follow(
    _ address: String, title: String, _ settings: FeedSettings, _ moved: inout MovedIn
  ) async throws -> FeedID? {
    guard try await !store.wasRemoved(address) else {
      moved.removed += 1
      return nil
    }
    if let known = try await store.knownFeed(at: address) {
      moved.known += 1
      return known
    }
    let feed = try await store.feed(.web, address: address, title: title)
    try await store.set(settings, of: feed)
    moved.feeds += 1
    return feed
  }
}
