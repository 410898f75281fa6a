import Dispatch
import Foundation

/// The keyboard while pages are fetched and no screen is there yet: nothing is echoed, and Esc, q and
/// ctrl-c give up.
enum GivingUpKeys {
  private static let keyboard = STDIN_FILENO

  /// Does something that these keys cancel; standard input has to be the terminal.
  ///
  /// - Throws: `CancellationError` where a key was pressed.
  static func cancelling<Answer: Sendable>(
    _ work: @escaping @Sendable () async -> Answer
  ) async throws -> Answer {
    try await Interruption.cancelling {
      let task = Task { await work() }
      let before = silence()
      let source = keys { task.cancel() }
      let answer = await withTaskCancellationHandler {
        await task.value
      } onCancel: {
        task.cancel()
      }
      source.cancel()
      if var before { tcsetattr(keyboard, TCSANOW, &before) }
      if task.isCancelled { throw CancellationError() }
      return answer
    }
  }

  /// Makes the terminal give every key at once and show none.
  ///
  /// - Returns: What it was before; `nil` where it is left alone, as in the background, where the
  ///   change would stop this program.
  private static func silence() -> termios? {
    var before = termios()
    guard tcgetpgrp(keyboard) == getpgrp(), tcgetattr(keyboard, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON)
    return tcsetattr(keyboard, TCSANOW, &silent) == 0 ? before : nil
  }

  private static func keys(
    givesUp: @escaping @Sendable () -> Void
  ) -> any DispatchSourceRead {
    let source = DispatchSource.makeReadSource(fileDescriptor: keyboard, queue: .global())
    source.setEventHandler {
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = read(keyboard, &bytes, bytes.count)
      // A keyboard that is gone presses no key any more.
      guard count > 0 else { return givesUp() }
      // Alone it is a key, before others the beginning of an arrow or the like.
      let isEscape = count == 1 && bytes[0] == 0x1B
      if isEscape || "qQ".utf8.contains(bytes[0]) { givesUp() }
    }
    source.activate()
    return source
  }
}
