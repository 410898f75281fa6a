import Foundation
import NewsLibrary
import NewsModel
import Reader

/// What goes on by itself while somebody reads: files being read, the library changing.
extension ReaderRuntime {
  /// Reads files off the main actor; reports come at most twenty times a second, the last always.
  func readFiles(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    let (reports, sink) = AsyncStream.makeStream(
      of: ImportProgress.self, bufferingPolicy: .bufferingNewest(1))
    let library = library
    beginErrand()
    let reading = Task.detached(priority: .utility) { [weak self] in
      do {
        try await library.importFiles(paths) { sink.yield($0) }
      } catch is CancellationError {
      } catch {
        await self?.post(.failed("reading stopped: \(error)"))
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
