import Dispatch
import Foundation
import NewsFetching

/// What ctrl-c does while a command works: the first one ends the work, so that the command can say how
/// far it came, the second one ends the program.
enum Interruption {
  /// The exit status of what ctrl-c ended, as shells have it.
  static let code: Int32 = 128 + SIGINT

  /// A handler may hardly do anything, so it writes a byte.
  private static let pipe = ChildPipe()

  /// Does something that ctrl-c cancels.
  ///
  /// - Throws: `CancellationError` where it was cancelled, or what the work throws.
  static func cancelling<Answer: Sendable>(
    _ work: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    guard let pipe, !isIgnored else { return try await work() }
    let task = Task { try await work() }
    let source = DispatchSource.makeReadSource(fileDescriptor: pipe.reader, queue: .global())
    source.setEventHandler {
      var byte: UInt8 = 0
      if read(pipe.reader, &byte, 1) == 1 { task.cancel() }
    }
    source.activate()
    catchOnce()
    defer {
      signal(SIGINT, SIG_DFL)
      source.cancel()
    }
    return try await task.value
  }

  /// Whether whoever started this program wants ctrl-c to do nothing, as shells do behind `&`.
  private static var isIgnored: Bool {
    var present = sigaction()
    sigaction(SIGINT, nil, &present)
    return unsafeBitCast(present.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func catchOnce() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      let before = errno
      var byte: UInt8 = 0
      if let pipe = Interruption.pipe { write(pipe.writer, &byte, 1) }
      errno = before
    }
    action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
  }
}
