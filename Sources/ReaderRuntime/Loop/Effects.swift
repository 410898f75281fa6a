import Foundation
import NewsLibrary
import NewsModel
import Reader
import Terminal

/// The one place where effects are carried out.
extension ReaderRuntime {
  func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .loadRows, .loadArticle, .layOut, .findUnread, .count, .loadSnippets, .loadOverview,
      .loadFacets, .findNear, .loadNames, .completePath:
      load(effect)
    case .loadOriginal, .fetchPage, .cancelFetching, .keepPage: fetch(effect)
    case .loadPicture(let request, let typed): loadPicture(request, typed)
    case .cancelPicture(let request): lanes.cancel(.picture(request))
    case .apply, .undo, .markAllRead, .keepPlace, .saveSearch, .removeSearch, .removeFeed:
      change(effect)
    case .add(let path): add(path)
    case .follow(let candidate, let isPrivate): follow(candidate, isPrivate: isPrivate)
    case .refresh:
      refreshAll()
      refreshWeb(.all, isAsked: true)
    case .cancelRefresh: cancelWebRefresh()
    case .loadFeeds, .loadEarlierTexts: load(effect)
    case .compareArticle(let article): compare(article)
    case .open(let url): run { try await $0.open(url) }
    case .openEnclosure(let url, let type): run { try await $0.open(url, type: type) }
    case .copy(let text): last.append(run { try await $0.copy(text) })
    case .pipe(let command, let text): run { try await $0.pipe(text, into: command) }
    case .save(let markdown, let path): last.append(run { try await $0.save(markdown, to: path) })
    case .reportMouse(let isOn): screen.reportsMouse = isOn
    case .redraw: screen.invalidate()
    case .suspend: suspend()
    case .quit: end(0)
    }
  }

  /// Runs something outside of the program and reports how it went.
  @discardableResult
  func run(
    _ work: @escaping @MainActor (ReaderRuntime) async throws -> Notice
  ) -> Task<Void, Never> {
    beginErrand()
    return Task {
      do {
        post(.done(try await work(self)))
      } catch let failure as ProgramFailure {
        post(.failed(failure.sentence))
      } catch {
        post(.failed(library.sentence(error)))
      }
      endErrand()
    }
  }
}
