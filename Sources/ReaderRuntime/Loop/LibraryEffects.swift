import Foundation
import NewsLibrary
import NewsModel
import Reader

/// Effects that ask the library or change it.
extension ReaderRuntime {
  func load(_ effect: Effect) {
    let library = library
    switch effect {
    case .loadRows(let request, let generation, let isTyping):
      let some: @Sendable (RowsWindow) -> Void = { [weak self] rows in
        Task { @MainActor in self?.post(.someRows(rows, generation: generation)) }
      }
      let waits = isTyping && isTypingFast()
      start(.rows) {
        if waits { try await Task.sleep(for: Self.debounce) }
        let rows = try await library.rows(request, partial: some)
        return .rows(rows, generation: generation)
      }
    case .loadOverview(let today):
      start(.overview) { .overview(try await library.overview(today: today)) }
    case .loadArticle(let id, let generation):
      start(.article) { .article(try await library.article(id), generation: generation) }
    case .layOut(let request, let generation):
      start(.page) {
        .page(Page.set(request, isCancelled: { Task.isCancelled }), generation: generation)
      }
    case .loadFeeds(let generation):
      start(.feeds) { .feeds(try await library.followedFeeds(), generation: generation) }
    case .loadEarlierTexts(let article, let generation):
      start(.fetch) {
        let earlier = try await library.earlierTexts(of: article)
        return .earlierTexts(earlier, of: article, generation: generation)
      }
    case .findUnread(let request, let after, let generation):
      start(.unread) {
        let id = try await library.nextUnread(in: request, after: after)
        return .unreadFound(id, generation: generation)
      }
    default: loadBesides(effect)
    }
  }

  /// Loads what stands beside the rows of a search, or helps to write one.
  private func loadBesides(_ effect: Effect) {
    let library = library
    switch effect {
    case .count(let query, let withUnread, let generation):
      start(.tally) {
        .tally(try await library.tally(query, withUnread: withUnread), generation: generation)
      }
    case .loadSnippets(let ids, let query, let generation):
      start(.snippets) {
        .snippets(try await library.snippets(ids, of: query), generation: generation)
      }
    case .loadFacets(let query, let generation):
      start(.facets) { .facets(try await library.facets(query), generation: generation) }
    case .findNear(let query, let generation):
      start(.near) { .nearWords(try await library.nearWords(query), generation: generation) }
    case .loadNames(let generation):
      start(.names) { .names(try await library.searchNames(), generation: generation) }
    case .completePath(let path, let generation):
      let surroundings = surroundings
      start(.paths) {
        .paths(PathCompletion.candidates(for: path, surroundings), generation: generation)
      }
    default: return
    }
  }

  /// Looks whether the library has another text of an article, or its file is gone or came back; says
  /// nothing where it has not.
  func compare(_ article: Article) {
    let library = library
    lanes.start(.comparison) {
      let now = try await library.article(article.id)
      return now?.content == article.content && now?.isGone == article.isGone ? nil : now
    } answer: { [weak self] result in
      guard let self else { return }
      guard case .success(let changed?) = result else { return wakeSettlers() }
      post(.articleChanged(changed))
    }
  }

  /// What somebody who types very fast, or a key that is held down, leaves between two keys. Only
  /// behind such a key the library is asked later; behind any other it is asked at once.
  private nonisolated static let debounce = Duration.milliseconds(40)

  /// Whether the key came right behind another.
  private func isTypingFast() -> Bool {
    let now = ContinuousClock.now
    defer { lastTyped = now }
    return lastTyped.map { now - $0 < Self.debounce } ?? false
  }

  private func start(_ lane: Lane, _ work: @escaping @Sendable () async throws -> Message) {
    lanes.start(lane, work) { [weak self] result in
      guard let self else { return }
      switch result {
      case .success(let message): post(message)
      case .failure(is CancellationError): wakeSettlers()
      case .failure(let error):
        post(.failed("the library did not answer: \(library.sentence(error))"))
      }
    }
  }

  /// Changes the library, in the order of the keys, and says so where there is something to say.
  func change(_ effect: Effect) {
    storeInOrder { [weak self] in
      guard let self else { return }
      do {
        if let message = try await message(afterCarryingOut: effect) { post(message) }
      } catch {
        post(.failed(library.sentence(error)))
        // What the screen shows as done is not.
        post(.libraryChanged)
      }
    }
  }

  /// What would be taken back, where it is of many articles and nobody may remember it: of an earlier
  /// sitting, or of an hour ago.
  private func oldChange() async throws -> UndoneChange? {
    guard let last = try await library.lastChange(), last.undone.count > 1 else { return nil }
    let recent = max(begunAt, Date().addingTimeInterval(-3_600))
    return last.madeAt < recent ? last.undone : nil
  }

  private func remove(_ id: FeedID) async throws -> Message {
    let all = try await library.followedFeeds() + library.followedPlaces()
    guard let feed = all.first(where: { $0.id == id }) else {
      return .failed("pages that you kept are no feed: d in the list throws single ones away")
    }
    let articles = try await library.remove(id)
    return .done(.feedRemoved(feed.feed.title, articles: articles))
  }

  private func message(afterCarryingOut effect: Effect) async throws -> Message? {
    switch effect {
    case .apply(let change): try await library.apply(change)
    case .markAllRead(let query):
      return .done(.marked(try await library.mark(all: query, isRead: true)))
    case .keepPlace(let article, let place):
      if !library.isReadOnly { try await library.keep(place, of: article) }
    case .saveSearch(let search):
      try await library.save(search)
      return .done(.searchSaved(search.name))
    case .removeSearch(let name):
      try await library.removeSearch(named: name)
      return .done(.searchRemoved(name))
    case .removeFeed(let id): return try await remove(id)
    case .undo(let isConfirmed):
      if !isConfirmed, let old = try await oldChange() { return .undoAsked(old) }
      return try await library.undo().map { .done(.undone($0)) } ?? .failed("nothing to undo")
    default: break
    }
    return nil
  }
}
