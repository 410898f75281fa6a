import CPipes
import Glibc

/// A pipe to another program, whose ends only that program gets which is given one.
///
/// The ends are closed in others from the first moment on: a program that is started in the same
/// moment by another thread would else hold them open.
package struct ChildPipe: Sendable {
  /// What is written comes out here.
  package let reader: Int32
  /// Where it goes in.
  package let writer: Int32

  /// A new pipe; `nil` where the system has none, which `errno` explains.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { return nil }
    reader = ends[0]
    writer = ends[1]
  }

  /// Closes both ends.
  package func abandon() {
    close(reader)
    close(writer)
  }
}
