import NewsFetching
import NewsLibrary
import NewsModel
import Reader

/// Effects that fetch pages of the web; at most one is under way.
extension ReaderRuntime {
  func fetch(_ effect: Effect) {
    switch effect {
    case .loadOriginal(let article, let address, let manner, let typed, let generation):
      loadOriginal(of: article, at: address, manner, typed, generation)
    case .fetchPage(let address, let isFromArchive, let typed, let generation):
      let pages = pages
      let request = request(address, typed, fromArchive: isFromArchive)
      let report = reporter(generation)
      start(generation) {
        .guest(
          OriginalPage(try await pages.page(request, report: report)), generation: generation)
      }
    case .cancelFetching: lanes.cancel(.fetch)
    case .keepPage(let page):
      let keeping = run { runtime in
        switch try await runtime.library.known(page.address) {
        case .kept: return .keptAlready
        case .article(let title): return .known(title)
        case nil:
          _ = try await runtime.library.keep(page)
          return .kept(page.content.title)
        }
      }
      last.append(keeping)
    default: return
    }
  }

  private func loadOriginal(
    of article: ArticleID, at address: String?, _ manner: OriginalManner,
    _ typed: Set<String>, _ generation: Int
  ) {
    let library = library
    let pages = pages
    let request = request(address ?? "", typed, fromArchive: manner == .fromArchive)
    let report = reporter(generation)
    start(generation) {
      if manner == .keptFirst, let kept = try await library.original(of: article) {
        return .original(kept, generation: generation)
      }
      let page = OriginalPage(try await pages.page(request, report: report))
      return .original(try await library.keep(page, of: article), generation: generation)
    }
  }

  private func request(
    _ address: String, _ typed: Set<String>, fromArchive: Bool
  ) -> WebPageRequest {
    var request = WebPageRequest(address, isTyped: typed.contains(address))
    request.asksArchive = asksArchive
    request.wantsCopy = fromArchive
    return request
  }

  private func reporter(_ generation: Int) -> @Sendable (FetchProgress) -> Void {
    { [weak self] progress in
      Task { @MainActor in
        self?.post(.fetched(bytes: progress.received, generation: generation))
      }
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
          .fetchFailed(
            error.sentence + " " + error.nextStep(toArchive: "the archived copy (:archive)"),
            privateHost: error.privateHost,
            generation: generation))
      case .failure(let error):
        post(
          .fetchFailed(library.sentence(error), privateHost: nil, generation: generation))
      }
    }
  }
}
