import NewsLibrary
import NewsModel
import Reader

/// Effects that fetch pages of the web; at most one is under way.
extension ReaderRuntime {
  func fetch(_ effect: Effect) {
    switch effect {
    case .loadOriginal(let article, let address, let manner, let typed, let generation):
      loadOriginal(of: article, at: address, manner, typed, generation)
    case .fetchPage(let address, let typed, let generation):
      let pages = pages
      let report = reporter(generation)
      start(generation) {
        .guest(
          try await pages.page(at: address, typed: typed, report: report),
          generation: generation)
      }
    case .cancelFetching: lanes.cancel(.fetch)
    case .keepPage(let page):
      run { runtime in
        _ = try await runtime.library.keep(page)
        return .kept(page.content.title)
      }
    default: return
    }
  }

  private func loadOriginal(
    of article: ArticleID, at address: String?, _ manner: OriginalManner,
    _ typed: Set<String>, _ generation: Int
  ) {
    let library = library
    let pages = pages
    let report = reporter(generation)
    start(generation) {
      if manner == .keptFirst, let kept = try await library.original(of: article) {
        return .original(kept, generation: generation)
      }
      let page = try await pages.page(at: address ?? "", typed: typed, report: report)
      return .original(try await library.keep(page, of: article), generation: generation)
    }
  }

  /// Tells the reader at most every tenth of a second how much came.
  private func reporter(_ generation: Int) -> @Sendable (Int) -> Void {
    { [weak self] bytes in
      Task { @MainActor in self?.post(.fetched(bytes: bytes, generation: generation)) }
    }
  }

  private func start(_ generation: Int, _ work: @escaping @Sendable () async throws -> Message) {
    lanes.start(.fetch, work) { [weak self] result in
      guard let self else { return }
      switch result {
      case .success(let message): post(message)
      case .failure(is CancellationError): wakeSettlers()
      case .failure(let error as PageFailure):
        post(
          .fetchFailed(error.sentence, privateHost: error.privateHost, generation: generation))
      case .failure(let error):
        post(
          .fetchFailed(library.sentence(error), privateHost: nil, generation: generation))
      }
    }
  }
}
