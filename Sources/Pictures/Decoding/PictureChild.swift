import NewsFetching
import Terminal

/// Decodes pictures in a process of its own: what they do to a decoder happens there.
package struct PictureChild: Sendable {
  private let program: [String]

  /// A decoder.
  ///
  /// - Parameter program: What runs ``PictureProgram``; columns and lines are added to its arguments.
  package init(_ program: [String]) { self.program = program }

  /// The cells of a picture; cancelling the task ends the process.
  ///
  /// - Parameter room: Columns and lines that it may fill.
  /// - Throws: ``PictureFailure``.
  func cells(of bytes: [UInt8], in room: Size) async throws(PictureFailure) -> PictureCells {
    guard PictureKind(bytes) != nil else { throw .unknownKind }
    var child = PipedProgram(
      program + [String(room.width), String(room.height)], seconds: PictureLimits.seconds,
      greatestSize: 5 + 4 * PictureLimits.cells)
    // A decoder that crashes is no news, and what Swift would say of it nobody would read.
    child.environment["SWIFT_BACKTRACE"] = "enable=no"
    let reply: [UInt8]
    do throws(PipedProgram.Failure) {
      reply = try await child.output(of: bytes)
    } catch {
      throw .decoderFailed
    }
    return try PictureReply.cells(of: reply, in: room)
  }
}
