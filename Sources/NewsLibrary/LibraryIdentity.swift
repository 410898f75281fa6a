import Foundation

/// Which file a library is, whatever its name leads to by now.
struct LibraryIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// The file at a path; `nil` where there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

/// The file of a library was deleted or replaced while it was open: what is written into it now, nobody
/// will ever read.
package struct LibraryVanished: Error, Hashable {
  /// Where it was.
  package let path: String

  /// What happened, and what to do.
  package var sentence: String {
    "\(path) was deleted or replaced while it was open: the change was not kept. Put the file back and"
      + " start again; nothing else is lost then"
  }
}

extension NewsLibrary {
  /// Makes sure that what was just written is in the file that the next start will open.
  ///
  /// - Throws: `LibraryVanished`.
  func confirmWritten() throws {
    guard let path, let identity, LibraryIdentity(path: path) != identity else { return }
    throw LibraryVanished(path: path)
  }
}
