import Foundation
import NewsModel
import NewsParsing
import NewsStore

/// What came of moving in from newsboat.
package struct MovedIn: Hashable, Sendable {
  /// Feeds that newsboat knows.
  package var feeds = 0
  /// Articles that are new in the library.
  package var articles = 0
  /// Articles that were thrown away there, and lie in the trash here.
  package var deleted = 0
  /// What could not be taken, in sentences that name file and line.
  package var problems: [String] = []
}

extension NewsLibrary {
  /// Brings feeds, tags and stored articles with their state from newsboat; nothing there is changed.
  ///
  /// What was brought before stays what it is, whatever was done with it since; so does what came
  /// through the web, which is newer and says more.
  package func importNewsboat(
    _ places: NewsboatPlaces, report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws -> MovedIn {
    var moved = MovedIn()
    let cache: NewsboatCache
    do {
      cache = try NewsboatCache(path: places.cache)
    } catch let fault as NewsboatCacheFault {
      moved.problems.append(fault.sentence(path: places.cache))
      return moved
    }
    var titles: [String: String] = [:]
    for feed in try await cache.feeds() {
      titles[feed.feedURL] = feed.title.flatMap { $0.isEmpty ? nil : $0 } ?? feed.feedURL
    }
    let lines = namedFeeds(places, &moved)
    let tags = Dictionary(lines.map { ($0.url, $0.tags) }, uniquingKeysWith: { first, _ in first })
    var feeds: [String: FeedID] = [:]
    for line in lines {
      let title = line.title ?? titles[line.url] ?? line.url
      titles[line.url] = title
      feeds[line.url] = try await store.feed(
        .web, address: line.url, title: title, tags: line.tags)
    }
    for (url, title) in titles where feeds[url] == nil {
      feeds[url] = try await store.feed(.web, address: url, title: title)
    }
    moved.feeds = feeds.count
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
      moved.articles += try await store.moveIn(articles)
      moved.deleted += items.count { $0.isDeleted }
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

  /// The feeds of the urls file that can be feeds here.
  private func namedFeeds(_ places: NewsboatPlaces, _ moved: inout MovedIn) -> [NewsboatFeedLine] {
    guard let data = FileManager.default.contents(atPath: places.urls) else {
      moved.problems.append(
        "\(places.urls): there is no such file; its feeds are taken from the cache")
      return []
    }
    let parsed = NewsboatURLs.parse(String(decoding: data, as: UTF8.self))
    moved.problems += parsed.problems.map { "\(places.urls), line \($0.line): \($0.kind.words)" }
    return parsed.feeds.filter { line in
      guard case .query(let name, let expression) = line.kind else { return true }
      moved.problems.append(
        "\(places.urls), line \(line.line): the query “\(name)” (\(expression)) has no equal here; S keeps a search"
      )
      return false
    }
  }
}

extension NewsboatURLsProblem.Kind {
  /// What is odd, in a few words.
  fileprivate var words: String {
    switch self {
    case .backticks(let text): "commands in backticks are never run: \(text)"
    case .unsupportedAddress(let address): "no address that can be read: \(address)"
    case .incomplete(let text): "something is missing: \(text)"
    case .openQuote: "a quote is not closed"
    case .repeated(let earlier): "the same feed as in line \(earlier)"
    }
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
