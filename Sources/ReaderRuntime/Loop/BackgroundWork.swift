import Foundation
import NewsLibrary
import NewsModel
import Reader

/// What goes on by itself while somebody reads: files being read, the library changing.
extension ReaderRuntime {
  /// Reads files off the main actor; reports come at most twenty times a second, the last always.
  func readFiles(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    report { library, report in try await library.importFiles(paths, report: report) }
  }

  /// Looks at all folders and files of the library again.
  func refreshAll() {
    guard library.path != nil, !library.isReadOnly else { return }
    report { library, report in
      try await library.refresh(library.feeds().filter { $0.kind != .web }, report: report)
    }
  }

  /// Reads and follows the feeds of the library, anew whenever there are others than before.
  func follow(_ feeds: [Feed]) {
    let addresses = Set(feeds.map(\.address))
    guard library.path != nil, followed?.addresses != addresses else { return }
    followed?.task.cancel()
    let library = library
    let (reports, sink) = AsyncStream.makeStream(
      of: ImportProgress.self, bufferingPolicy: .bufferingNewest(1))
    let task = Task.detached(priority: .utility) { [weak self] in
      do {
        try await library.follow(feeds) {
          Task { @MainActor in
            self?.post(
              .failed("there are more folders than can be watched · r looks at all of them"))
          }
        } report: {
          sink.yield($0)
        }
      } catch is CancellationError {
      } catch {
        await self?.post(.failed("reading stopped: \(library.sentence(error))"))
        // A disk may have room again by then, or another program have ended.
        try? await Task.sleep(for: Self.pauseAfterFailure)
        await self?.followAgain(feeds)
      }
      sink.finish()
    }
    followed = (addresses, task)
    background += [task, showing(reports)]
  }

  private nonisolated static let pauseAfterFailure = Duration.seconds(30)

  private func followAgain(_ feeds: [Feed]) {
    guard exitCode == nil else { return }
    followed = nil
    follow(feeds)
  }

  private func report(
    _ work:
      @escaping @Sendable (
        NewsLibrary, @escaping @Sendable (ImportProgress) -> Void
      ) async throws -> Void
  ) {
    let (reports, sink) = AsyncStream.makeStream(
      of: ImportProgress.self, bufferingPolicy: .bufferingNewest(1))
    let library = library
    beginErrand()
    let reading = Task.detached(priority: .utility) { [weak self] in
      do {
        try await work(library) { sink.yield($0) }
      } catch is CancellationError {
      } catch {
        await self?.post(.failed("reading stopped: \(library.sentence(error))"))
      }
      sink.finish()
    }
    let following = showing(reports)
    background += [reading, following]
    Task { [weak self] in
      await following.value
      self?.endErrand()
    }
  }

  private func showing(_ reports: AsyncStream<ImportProgress>) -> Task<Void, Never> {
    Task { [weak self] in
      for await progress in reports {
        self?.post(.importing(progress))
        if progress.isFinished {
          Journal.note(
            "read \(Counted.of(progress.filesRead, "file")), left out \(progress.leftOut)")
        }
        try? await Task.sleep(for: .milliseconds(50))
      }
    }
  }

  /// Follows what other programs do to the library's file.
  func followOtherPrograms() {
    let library = library
    background.append(Task.detached { await library.followOtherPrograms() })
  }

  /// Tells the reader that articles came or changed, at most ten times a second.
  func followLibrary() {
    let changes = library.changes()
    background.append(
      Task { [weak self] in
        for await _ in changes {
          self?.post(.libraryChanged)
          try? await Task.sleep(for: .milliseconds(100))
        }
      })
  }
}
