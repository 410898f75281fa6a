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
    case .loadRows, .loadArticle, .layOut, .findUnread: load(effect)
    case .apply(let change): store(change)
    case .undo: undo()
    case .open(let url): run { try await $0.open(url) }
    case .copy(let text): last.append(run { try await $0.copy(text) })
    case .pipe(let command, let text): run { try await $0.pipe(text, into: command) }
    case .save(let markdown, let path): last.append(run { try await $0.save(markdown, to: path) })
    case .reportMouse(let isOn): screen.reportsMouse = isOn
    case .redraw: screen.invalidate()
    case .suspend: suspend()
    case .quit: end(0)
    }
  }

  private func load(_ effect: Effect) {
    let library = library
    switch effect {
    case .loadRows(let request, let generation, let isTyping):
      start(.rows) {
        if isTyping { try await Task.sleep(for: .milliseconds(40)) }
        return .rows(try await library.rows(request), generation: generation)
      }
    case .loadArticle(let id, let generation):
      start(.article) { .article(try await library.article(id), generation: generation) }
    case .layOut(let request, let generation):
      start(.page) {
        .page(Page.set(request, isCancelled: { Task.isCancelled }), generation: generation)
      }
    case .findUnread(let request, let after, let generation):
      start(.unread) {
        let id = try await library.nextUnread(in: request, after: after)
        return .unreadFound(id, generation: generation)
      }
    default: return
    }
  }

  private func start(_ lane: Lane, _ work: @escaping @Sendable () async throws -> Message) {
    lanes.start(lane, work) { [weak self] result in
      switch result {
      case .success(let message): self?.post(message)
      case .failure(is CancellationError): self?.wakeSettlers()
      case .failure(let error): self?.post(.failed("the library did not answer: \(error)"))
      }
    }
  }

  private func store(_ change: StatusChange) {
    storeInOrder { [weak self] in
      guard let self else { return }
      do {
        try await library.apply(change)
      } catch {
        post(.failed("the change was not kept: \(error)"))
      }
    }
  }

  private func undo() {
    storeInOrder { [weak self] in
      guard let self else { return }
      do {
        let change = try await library.undo()
        post(change.map { .done(.undone($0)) } ?? .failed("nothing to undo"))
      } catch {
        post(.failed("nothing was undone: \(error)"))
      }
    }
  }

  /// Runs something outside of the program and reports how it went.
  @discardableResult
  private func run(
    _ work: @escaping @MainActor (ReaderRuntime) async throws -> Notice
  ) -> Task<Void, Never> {
    beginErrand()
    return Task {
      do {
        post(.done(try await work(self)))
      } catch let failure as ProgramFailure {
        post(.failed(failure.sentence))
      } catch {
        post(.failed("\(error)"))
      }
      endErrand()
    }
  }
}
