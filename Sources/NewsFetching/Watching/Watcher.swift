import Dispatch
import Synchronization

/// Sleeps until the kernel has something to say, and passes it on when it gets quiet.
///
/// It holds itself until it is stopped.
final class Watcher: Sendable {
  private struct Sources {
    let events: any DispatchSourceRead
    let timer: any DispatchSourceTimer
    let mounts: MountWatch?
  }

  private let places: Mutex<WatchedPlaces?>
  private let noted: Mutex<WatchProblem?>
  /// Until it is stopped.
  private let sources: Mutex<Sources?>

  init(
    _ paths: [String], inotify: Inotify, deliver: @escaping @Sendable (Set<String>) -> Void
  ) {
    let places = WatchedPlaces(paths, inotify: inotify)
    noted = Mutex(places.problem)
    self.places = Mutex(places)
    sources = Mutex(nil)
    sources.withLock { $0 = self.start(inotify, deliver) }
  }

  var problem: WatchProblem? { noted.withLock { $0 } }

  func stop() {
    sources.withLock { sources in
      sources?.events.cancel()
      sources?.timer.cancel()
      sources?.mounts?.stop()
      sources = nil
    }
  }

  private func start(
    _ inotify: Inotify, _ deliver: @escaping @Sendable (Set<String>) -> Void
  ) -> Sources {
    let queue = DispatchQueue(label: "gazette.watch", qos: .utility)
    let events = DispatchSource.makeReadSource(fileDescriptor: inotify.descriptor, queue: queue)
    events.setEventHandler { self.work { $0?.listen() } }
    events.setCancelHandler {
      // The descriptor's number may be another's from now on.
      self.places.withLock { $0 = nil }
      inotify.close()
    }
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.setEventHandler {
      let changes = self.places.withLock { $0?.gathered.takeAll() } ?? []
      if !changes.isEmpty { deliver(changes) }
    }
    let mounts = MountWatch()
    mounts?.start { queue.async { self.work { $0?.lookAtRoots() } } }
    events.activate()
    timer.activate()
    return Sources(events: events, timer: timer, mounts: mounts)
  }

  private func work(_ body: (inout WatchedPlaces?) -> Void) {
    let (patience, problem) = places.withLock { places in
      body(&places)
      return (places?.gathered.patience(at: .now), places?.problem)
    }
    if let problem { noted.withLock { $0 = problem } }
    guard let patience else { return }
    let time = DispatchTime.now() + .microseconds(Int(patience / .microseconds(1)))
    sources.withLock { $0?.timer.schedule(deadline: time) }
  }
}
