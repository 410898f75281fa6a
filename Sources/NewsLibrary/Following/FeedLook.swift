import Foundation
import NewsModel
import NewsParsing
import NewsStore

/// One look at a web feed: from what its place gave to what the library is to store.
struct FeedLook: Sendable {
  private static let mostWarnings = 20

  let feed: FollowedFeed
  let schedule: FeedSchedule
  /// More articles of one document are not taken; they would be its oldest.
  var mostArticles = 10_000

  /// What a look came to; the counts of its outcome are known when it is stored.
  struct End: Sendable {
    var delivery: FeedDelivery
    var outcome: FeedOutcome
  }

  private var now: Date { schedule.now }

  /// The document is as it was.
  func unchanged(_ document: FeedDocument) -> End {
    var end = answered(document, .unchanged)
    let learned = feed.health.learnedInterval.map { schedule.stretched(Double($0)) }
    end.delivery.feed.health.learnedInterval = learned.map { Int($0) }
    setDue(&end, document)
    return end
  }

  /// Nothing could be read.
  func failed(_ failure: FeedFailure) -> End {
    guard !failure.isOffline else { return offline(failure) }
    let sentence = failure.sentence(of: feed)
    var end = begun(failure.isGone ? .stopped(sentence) : .failed(sentence))
    end.delivery.feed.health.failures += 1
    end.delivery.feed.health.problem = sentence
    end.delivery.feed.health.problemAt = now
    if failure.isGone { end.delivery.feed.health.stoppedAt = now }
    if failure.isLost, feed.health.movedTo != nil {
      // Where it moved there is nothing: next time its own address is asked again.
      end.delivery.feed.health.movedTo = nil
      end.delivery.feed.health.stoppedAt = nil
      end.delivery.feed.validators = FollowedFeed.Validators()
      if failure.isGone { end.outcome.result = .failed(sentence) }
    }
    end.delivery.feed.health.dueAt = schedule.retry(
      after: end.delivery.feed.health.failures, retryAfter: failure.retryAfter)
    return end
  }

  /// Nobody could be asked, which says nothing about the feed.
  private func offline(_ failure: FeedFailure) -> End {
    var end = begun(.failed(failure.sentence(of: feed)))
    end.delivery.feed.health.dueAt = schedule.retryWhenOnline(after: feed.health.offlineWait)
    return end
  }

  /// Its host wants to be left alone.
  func putOff(until date: Date?) -> End {
    // What was said to another feed of the host binds this one for a day at most.
    let tomorrow = now.addingTimeInterval(86_400)
    let until = schedule.retry(after: 3, retryAfter: date.map { min($0, tomorrow) })
    var end = begun(.putOff(until))
    end.delivery.feed.health.triedAt = feed.health.triedAt
    end.delivery.feed.health.dueAt = until
    return end
  }

  /// Reads the document; only what the library does not have yet is prepared.
  ///
  /// - Throws: An error of the database.
  func read(_ document: FeedDocument, hash: Int64, for store: ArticleStore) async throws -> End {
    let parsed = FeedParser().parse(
      document.bytes, address: document.address ?? feed.homePage, declared: document.charset,
      most: mostArticles)
    guard let parsed else {
      return failed(document.isBlank ? .empty : .noFeed(type: document.type))
    }
    if let other = try await known(at: document.movedTo, in: store) { return joined(other) }
    var end = answered(document, .read(new: 0, changed: 0))
    end.delivery.feed.validators.hash = hash
    take(parsed, &end)
    if let moved = document.movedTo, moved != feed.address {
      end.delivery.feed.health.movedTo = moved == feed.feed.address ? nil : moved
      end.outcome.movedTo = moved
    }
    setDue(&end, document)
    try await deliver(parsed.articles, &end.delivery, for: store)
    return end
  }

  /// The other feed that is followed where this one moved for good.
  private func known(at moved: String?, in store: ArticleStore) async throws -> FollowedFeed? {
    guard let moved, moved != feed.address, let other = try await store.knownFeed(at: moved),
      other != feed.id
    else { return nil }
    return try await store.followedFeeds().first { $0.id == other }
  }

  /// Two feeds with one document would have each article twice: this one ends, with what it has.
  private func joined(_ other: FollowedFeed) -> End {
    let sentence =
      "It has moved for good to the address of “\(other.feed.title)”, which is followed, too."
      + " It is asked no more; gazette feeds remove \(feed.id.rawValue) takes it away."
    var end = begun(.stopped(sentence))
    end.delivery.feed.health.problem = sentence
    end.delivery.feed.health.problemAt = now
    end.delivery.feed.health.stoppedAt = now
    return end
  }

  private func begun(_ result: FeedOutcome.Result) -> End {
    var delivery = FeedDelivery(feed)
    delivery.feed.health.triedAt = now
    let outcome = FeedOutcome(
      feed: feed.id, title: feed.feed.title, address: feed.address, result: result)
    return End(delivery: delivery, outcome: outcome)
  }

  private func answered(_ document: FeedDocument, _ result: FeedOutcome.Result) -> End {
    var end = begun(result)
    end.outcome.bytes = document.bytes.count
    end.delivery.feed.health.succeededAt = now
    end.delivery.feed.health.failures = 0
    end.delivery.feed.health.problem = nil
    end.delivery.feed.health.problemAt = nil
    end.delivery.feed.health.stoppedAt = nil
    let validators = feed.validators
    // A server need not repeat what it said when nothing changed.
    end.delivery.feed.validators.etag =
      document.etag ?? (document.isUnchanged ? validators.etag : nil)
    end.delivery.feed.validators.lastModified =
      document.lastModified ?? (document.isUnchanged ? validators.lastModified : nil)
    return end
  }

  private func setDue(_ end: inout End, _ document: FeedDocument) {
    end.delivery.feed.health.dueAt = schedule.next(
      for: end.delivery.feed, maxAge: document.maxAge, retryAfter: document.retryAfter)
  }

  private func take(_ parsed: ParsedFeed, _ end: inout End) {
    let facts = parsed.facts
    let dates = parsed.articles.compactMap { ($0.published ?? $0.updated)?.date }
    let pace = schedule.pace(of: dates)
    end.delivery.title = facts.title
    end.delivery.feed.homePage = facts.homePage
    end.delivery.feed.summary = facts.summary
    end.delivery.feed.language = facts.language
    end.delivery.feed.rhythm = facts.rhythm
    end.delivery.feed.health.warnings = Array(parsed.warnings.prefix(Self.mostWarnings))
    end.outcome.warnings = end.delivery.feed.health.warnings
    end.delivery.feed.health.learnedInterval = Int(pace.interval)
    end.delivery.feed.health.perWeek = pace.perWeek
    end.delivery.feed.health.newestAt = pace.newest
  }
}

extension FeedLook {
  /// A date so far ahead is a mistake; the article would stand above all others until then.
  private static let farthestAhead = 86_400.0

  private var latest: Date { now.addingTimeInterval(Self.farthestAhead) }

  private func deliver(
    _ articles: [ParsedArticle], _ delivery: inout FeedDelivery, for store: ArticleStore
  ) async throws {
    delivery.present = EntryNames.names(of: articles)
    let wanted = try await store.wanted(
      delivery.present, titles: articles.map(\.title), of: feed.id)
    let status = ArticleStatus(isRead: feed.settings.isMuted)
    delivery.entries = wanted.map { index in
      let names = delivery.present[index]
      let article = dressed(articles[index])
      var document = ImportedDocument(
        feed: feed.id, key: names.key(in: feed.feed.address), place: index, format: .feed,
        bytes: names.hashedBytes, stamp: ImportedDocument.Stamp(size: 0, changed: 0),
        // Those without a date keep the order of the document, the first as the newest.
        fileDate: now.addingTimeInterval(-Double(index)), latest: latest, articles: [article],
        status: status)
      document.pickWords(for: store)
      return FeedDelivery.Entry(names: names, document: document)
    }
  }

  /// The article with the feed's tags. A date of publication that has not come yet stays what the
  /// feed says, and dates no list.
  private func dressed(_ article: ParsedArticle) -> ParsedArticle {
    var article = article
    article.tags += feed.settings.tags.filter { !article.tags.contains($0) }
    if let date = article.updated?.date, date > latest { article.updated = nil }
    return article
  }
}
