import Foundation
import NewsLibrary
import NewsModel
import Reader

/// Web feeds while somebody reads: added, and asked now and then.
extension ReaderRuntime {
  /// Makes what was typed a feed of the library; being followed then, it is read.
  func add(_ word: String) {
    if let refusal = TypedFeed.refusal(of: word) {
      return post(.failed("“\(word)” was not added: \(refusal)"))
    }
    let path = NewFile.expand(word, surroundings)
    let library = library
    beginErrand()
    Task { [weak self] in
      do {
        let isPath = FileManager.default.fileExists(atPath: path)
        if let address = await Self.address(of: isPath ? path : word) {
          try await self?.addFeed(at: address)
        } else {
          let place = try await library.add(path)
          let outer = place.isWithin ? place.feed.address : nil
          self?.post(.done(outer.map { .within(path, $0) } ?? .added(place.path)))
        }
      } catch let failure as FeedFailure {
        self?.post(.failed("\(word) was not added: \(failure.sentence)"))
      } catch {
        self?.post(.failed(library.sentence(error)))
      }
      self?.endErrand()
    }
  }

  @concurrent
  private nonisolated static func address(of word: String) async -> String? {
    TypedFeed.address(of: word)
  }

  private func addFeed(at address: String) async throws {
    let answer = try await FeedSearch().found(at: address)
    switch answer.found {
    case .feed(let feed, let page):
      follow(feed, isPrivate: answer.isPrivate, ofPage: page, having: answer.inHand)
    case .several(let feeds): post(.feedsFound(feeds, isPrivate: answer.isPrivate))
    case .nothing: post(.failed("\(address) is no feed and names none"))
    }
  }

  /// Follows a web feed and asks it at once.
  ///
  /// - Parameters:
  ///   - page: The page that led to it, where the reader typed that.
  ///   - inHand: Its document, where that came just now.
  func follow(
    _ candidate: FeedCandidate, isPrivate: Bool, ofPage page: String? = nil,
    having inHand: FeedInHand? = nil
  ) {
    run { runtime in
      var settings = FeedSettings()
      settings.mayBePrivate = isPrivate
      let (feed, isNew) = try await runtime.library.follow(
        candidate.address, title: candidate.title ?? FeedAddress.shown(candidate.address),
        settings: settings)
      guard isNew else { return .added("\(feed.feed.title), which was followed already") }
      runtime.refreshWeb(.only([feed.id]), having: inHand, isAsked: false)
      return page.map { .addedFeed(feed.feed.title, ofPage: $0) } ?? .added(feed.feed.title)
    }
  }

  /// Asks web feeds off the main actor; one refresh at a time.
  func refreshWeb(
    _ choice: NewsLibrary.FeedChoice, having inHand: FeedInHand? = nil, isAsked: Bool
  ) {
    guard library.path != nil, !library.isReadOnly else { return }
    let before = webRefresh
    // What the reader asks for does not wait for what goes on by itself.
    if isAsked {
      cancelWebRefresh()
      // Slow feeds answer after seconds; that they are asked is to be seen, and given up, at once.
      post(.refreshing(FeedProgress(), isAsked: true))
    }
    let (reports, sink) = AsyncStream.makeStream(
      of: FeedProgress.self, bufferingPolicy: .bufferingNewest(1))
    let task = refreshing(
      choice, having: inHand, after: before, isAsked: isAsked, into: sink)
    webRefresh = task
    background.append(task)
    show(reports, isAsked: isAsked)
  }

  private func refreshing(
    _ choice: NewsLibrary.FeedChoice, having inHand: FeedInHand?, after before: Task<Void, Never>?,
    isAsked: Bool,
    into sink: AsyncStream<FeedProgress>.Continuation
  ) -> Task<Void, Never> {
    let library = library
    let pages = pages
    return Task.detached(priority: .utility) { [weak self] in
      // Who gives this one up means those that it waits for as well.
      await withTaskCancellationHandler {
        await before?.value
      } onCancel: {
        before?.cancel()
      }
      let slowness = isAsked ? nil : Self.sign(ofSlownessTo: sink)
      do {
        let progress = try await library.refreshWeb(
          choice, having: inHand.map { [$0] } ?? []
        ) {
          slowness?.cancel()
          sink.yield($0)
        }
        if !isAsked {
          let feeds = progress.done - progress.unchanged - progress.failed
          await self?.announce(new: progress.new, feeds: feeds)
        }
        try await library.fetchWantedOriginals(pages)
      } catch is CancellationError {
      } catch {
        await self?.post(.failed("the feeds were not all read: \(library.sentence(error))"))
      }
      slowness?.cancel()
      sink.finish()
    }
  }

  /// Says that feeds are asked, once that takes longer than to find that none is due: what is seen
  /// can be given up.
  private nonisolated static func sign(
    ofSlownessTo sink: AsyncStream<FeedProgress>.Continuation
  ) -> Task<Void, Never> {
    Task {
      guard (try? await Task.sleep(for: .milliseconds(500))) != nil else { return }
      sink.yield(FeedProgress())
    }
  }

  /// Says how far a refresh is, some twenty times a second at most, unless it was given up.
  private func show(_ reports: AsyncStream<FeedProgress>, isAsked: Bool) {
    beginErrand()
    let givenUp = webRefreshesGivenUp
    Task { [weak self] in
      var isFinished = false
      for await progress in reports {
        isFinished = progress.isFinished
        self?.post(.refreshing(progress, isAsked: isAsked), unlessGivenUpSince: givenUp)
        try? await Task.sleep(for: .milliseconds(50))
      }
      if !isFinished {
        self?.post(.refreshing(Self.finished, isAsked: false), unlessGivenUpSince: givenUp)
      }
      self?.endErrand()
    }
  }

  /// The end of a refresh that made room for another is not the end of that.
  private func post(_ message: Message, unlessGivenUpSince count: Int) {
    if webRefreshesGivenUp == count { post(message) }
  }

  private nonisolated static var finished: FeedProgress {
    var progress = FeedProgress()
    progress.isFinished = true
    return progress
  }

  /// Gives up the refresh that is under way, with those that wait for it or that it waits for.
  func cancelWebRefresh() {
    webRefreshesGivenUp += 1
    webRefresh?.cancel()
  }

  /// Asks the feeds whose time has come, once the screen is there: both would else be in each other's
  /// way, and the screen comes first.
  func refreshWebSoon() {
    guard refreshMinutes > 0, library.path != nil else { return }
    background.append(
      Task { [weak self] in
        try? await Task.sleep(for: .seconds(2))
        guard !Task.isCancelled else { return }
        self?.refreshWebIfDue(at: Date())
      })
  }

  /// Asks the feeds whose time has come, as often as the settings say; called at every full minute.
  func refreshWebIfDue(at now: Date) {
    guard refreshMinutes > 0 else { return }
    if let last = lastWebRefresh, now.timeIntervalSince(last) < Double(refreshMinutes * 60 - 5) {
      return
    }
    lastWebRefresh = now
    refreshWeb(.due, isAsked: false)
  }
}
