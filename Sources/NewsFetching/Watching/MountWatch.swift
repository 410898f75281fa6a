import Dispatch
import Glibc

/// Tells when a disk is mounted or unmounted anywhere.
///
/// The kernel's table is always readable and tells a change as something urgent, which no source of
/// Dispatch waits for: a thread sleeps over it until the watch is stopped.
struct MountWatch: Sendable {
  private let table: Int32
  /// The other end is closed to wake the thread for the last time.
  private let end: Int32
  private let stopper: Int32

  /// `nil` where there is no such table.
  init?() {
    let table = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard table >= 0 else { return nil }
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      close(table)
      return nil
    }
    self.table = table
    end = ends[0]
    stopper = ends[1]
  }

  func start(_ changed: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "gazette.mounts", qos: .utility).async {
      while waits() { changed() }
      close(table)
      close(end)
    }
  }

  /// Once only.
  func stop() { close(stopper) }

  private func waits() -> Bool {
    var waiting = [
      pollfd(fd: table, events: Int16(POLLPRI), revents: 0), pollfd(fd: end, events: 0, revents: 0),
    ]
    while poll(&waiting, nfds_t(waiting.count), -1) < 0 {
      guard errno == EINTR else { return false }
    }
    return waiting[1].revents == 0
  }
}
