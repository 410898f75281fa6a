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
    report { library, report in try await library.refresh(library.feeds(), report: report) }
  }

  /// Makes a folder or a file a feed of the library and reads it.
  func add(_ path: String) {
    let path = NewFile.expand(path, surroundings)
    report { [weak self] library, report in
      let feed = try await library.add(path)
      await self?.post(.done(.added(feed.address)))
      try await library.refresh([feed], report: report)
    }
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
    let following = Task { [weak self] in
      for await progress in reports {
        self?.post(.importing(progress))
        if progress.isFinished {
          Journal.note("read \(progress.filesRead) files, left out \(progress.leftOut)")
        }
        try? await Task.sleep(for: .milliseconds(50))
      }
      self?.endErrand()
    }
    background += [reading, following]
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
