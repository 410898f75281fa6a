import Foundation
import NewsFetching
import Synchronization

/// A watch, and everything it told since it was last asked to forget.
final class WatchLog: Sendable {
  private let watch: FolderWatch
  private let reading: Task<Void, Never>
  private let told: Told

  init(_ paths: [String]) {
    let watch = FolderWatch(paths)
    let told = Told()
    let changes = watch.changes
    self.watch = watch
    self.told = told
    reading = Task {
      for await places in changes { told.add(places) }
      told.finish()
    }
  }

  deinit { reading.cancel() }

  var places: Set<String> { told.places }
  var rounds: Int { told.rounds }
  var problem: WatchProblem? { watch.problem }

  func forget() { told.forget() }

  /// Nobody reads on.
  func cancel() { reading.cancel() }

  /// Whether all of these are told, sooner or later.
  func tells(_ paths: String...) async -> Bool { await tells(Set(paths)) }

  func tells(_ paths: Set<String>) async -> Bool {
    await Self.eventually { self.places.isSuperset(of: paths) }
  }

  func ends() async -> Bool { await Self.eventually { self.told.isFinished } }

  /// Waits very long for what should not take long.
  static func eventually(_ isSo: () -> Bool) async -> Bool {
    let deadline = ContinuousClock.now + .seconds(30)
    while !isSo() {
      guard ContinuousClock.now < deadline else { return false }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return true
  }

  /// Whether this program watches a folder, as the kernel has it.
  static func isWatched(_ path: String) throws -> Bool {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let number = (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
    let mark = "ino:\(String(number, radix: 16)) "
    let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fdinfo")
    return descriptors.contains { descriptor in
      let text = try? String(contentsOfFile: "/proc/self/fdinfo/" + descriptor, encoding: .utf8)
      return text?.contains(mark) ?? false
    }
  }
}

/// What was told so far.
private final class Told: Sendable {
  private struct State {
    var places: Set<String> = []
    var rounds = 0
    var isFinished = false
  }

  private let state = Mutex(State())

  var places: Set<String> { state.withLock { $0.places } }
  var rounds: Int { state.withLock { $0.rounds } }
  var isFinished: Bool { state.withLock { $0.isFinished } }

  func add(_ places: Set<String>) {
    state.withLock { state in
      state.places.formUnion(places)
      state.rounds += 1
    }
  }

  func forget() {
    state.withLock { state in
      state.places = []
      state.rounds = 0
    }
  }

  func finish() { state.withLock { $0.isFinished = true } }
}
