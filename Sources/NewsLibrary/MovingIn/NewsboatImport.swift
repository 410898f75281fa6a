import Foundation
import NewsModel
import NewsParsing
import NewsStore

/// What came of moving in from newsboat.
package struct MovedIn: Hashable, Sendable {
  /// Feeds that are followed now and were not before.
  package var feeds = 0
  /// Feeds that were followed already.
  package var known = 0
  /// Feeds that were removed here, and stay so.
  package var removed = 0
  /// Articles that are new in the library.
  package var articles = 0
  /// Articles that were thrown away there, and lie in the trash here since now.
  package var deleted = 0
  /// What is to be known besides, in sentences.
  package var notes: [String] = []
  /// What could not be taken, in sentences that name file and line.
  package var problems: [String] = []
}

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
    guard let cache = try cache(places, hasFeeds: named != nil, &moved) else {
      let feeds = try await follow(lines, titles: [:], &moved)
      if mayBePrivate { try await allowPrivateHosts(of: Set(feeds.values)) }
      bell.ring()
      return moved
    }
    var titles: [String: String] = [:]
    for feed in try await cache.feeds() {
      titles[feed.feedURL] =
        feed.title.flatMap { $0.isEmpty ? nil : $0 }
        ?? FeedAddress.shown(feed.feedURL)
    }
    for line in lines { titles[line.url] = line.title ?? titles[line.url] }
    let tags = Dictionary(lines.map { ($0.url, $0.tags) }, uniquingKeysWith: { first, _ in first })
    var feeds = try await follow(lines, titles: titles, &moved)
    if mayBePrivate { try await allowPrivateHosts(of: Set(feeds.values)) }
    let listed = Set(lines.map(\.url))
    // What only the cache names was taken out of the list there, or cannot be asked, as a command that
    // needs a shell; it keeps its articles, and is not asked.
    for (url, title) in titles where !listed.contains(url) {
      var settings = FeedSettings()
      settings.isPaused = true
      feeds[url] = try await follow(url, title: title, settings, &moved)
    }
    var progress = ImportProgress()
    try await cache.forEachBatch { [feeds, titles, tags] items in
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
    try await store.mergeIndex(grownBy: nil)
    try await store.analyze()
    progress.isFinished = true
    report(progress)
    bell.ring()
    return moved
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

extension NewsboatCacheFault {
  /// What is wrong and what to do.
  fileprivate func sentence(path: String) -> String {
    switch self {
    case .missing: "\(path): there is no such file; name it with --cache"
    case .unreadable(let code): "\(path): \(String(cString: strerror(code)))"
    case .notADatabase: "\(path): it is no database of newsboat"
    case .damaged: "\(path): it is damaged; newsboat -X may mend it"
    case .inUse(let process):
      "\(path): newsboat is running\(process.map { " (process \($0))" } ?? ""); end it first"
    case .hotJournal: "\(path): newsboat was interrupted while writing; start and end it once"
    case .writeAheadLog(let log):
      "\(path): a part of it is still in \(log); start and end newsboat once"
    case .otherSchema(let missing):
      "\(path): it has no \(missing.joined(separator: ", ")); is it newsboat's?"
    case .failed(let code): "\(path): SQLite refuses it with code \(code)"
    }
  }
}
