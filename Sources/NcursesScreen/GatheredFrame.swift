import CNcurses
import Glibc

/// Gathers what ncurses writes for a frame, so that the terminal gets it in one piece.
///
/// ncurses writes whenever it moves the cursor: a list that is drawn anew is sixty writes, and each
/// wakes the terminal, which takes the processor away from the next. On two cores that was 8 ms a
/// frame instead of 1, and a terminal may show the half of it.
struct GatheredFrame {
  /// The terminal once more, for ncurses alone: no other thread and no child writes there.
  let descriptor: Int32
  private let memory: Int32
  private static let terminal: Int32 = 1

  /// `nil` where the system has no more descriptors, or no files in memory.
  init?() {
    let memory = memfd_create("frame", gazette_close_on_exec)
    guard memory >= 0 else { return nil }
    let descriptor = fcntl(Self.terminal, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0 else {
      close(memory)
      return nil
    }
    self.memory = memory
    self.descriptor = descriptor
  }

  /// Writes what is drawn, all at once.
  ///
  /// - Parameter draw: Lets ncurses draw; where its output cannot be gathered it goes to the
  ///   terminal as it comes.
  func write(_ draw: () -> Void) {
    let isGathering = lead(to: memory)
    draw()
    guard isGathering else { return }
    lead(to: Self.terminal)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
    TerminalModes.write(bytes)
  }

  /// Lets what ncurses writes go elsewhere; a signal must not leave it in memory.
  @discardableResult
  private func lead(to place: Int32) -> Bool {
    while true {
      if dup3(place, descriptor, O_CLOEXEC) >= 0 { return true }
      guard errno == EINTR || errno == EBUSY else { return false }
    }
  }
}
