/// Follows files and folders, with all that is in them, and tells what changed.
///
/// It costs nothing while nothing happens. What happened once ``init(_:)`` has returned is told: who
/// reads the files after that misses nothing. Hidden names are passed over, links are followed,
/// and no folder is followed twice, as ``FolderWalk`` does it. The watch ends when the task that
/// goes through ``changes`` is cancelled, or when nobody holds the watch any more.
package final class FolderWatch: Sendable {
  /// The absolute paths of files and folders that came, were written and closed, or went, some at a
  /// time, when it gets quiet. Whoever is late gets what has gathered as one.
  ///
  /// A folder that came is named with what is in it. A root is named when it comes or goes, or when
  /// so much happened that everything below it has to be looked at again. For one reader.
  package let changes: AsyncStream<Set<String>>
  private let continuation: AsyncStream<Set<String>>.Continuation
  private let watcher: Watcher?
  private let refusal: WatchProblem?

  /// Watches files and folders, whether they exist yet or not.
  ///
  /// It goes through all the folders before it returns.
  package init(_ paths: [String]) {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Set<String>.self, bufferingPolicy: .bufferingNewest(1))
    changes = stream
    self.continuation = continuation
    do {
      let watcher = Watcher(paths, inotify: try Inotify()) { places in
        // What nobody took yet makes room for the newer, and goes along with it.
        if case .dropped(let earlier) = continuation.yield(places) {
          continuation.yield(places.union(earlier))
        }
      }
      continuation.onTermination = { _ in watcher.stop() }
      self.watcher = watcher
      refusal = nil
    } catch {
      watcher = nil
      refusal = WatchProblem(error)
      continuation.finish()
    }
  }

  deinit { continuation.finish() }

  /// Why not everything is watched; `nil` where it is. The first reason stays.
  package var problem: WatchProblem? { refusal ?? watcher?.problem }
}
