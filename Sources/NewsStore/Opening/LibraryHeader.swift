import Foundation

/// The first bytes of a database file, which say whose it is without opening it
/// (https://www.sqlite.org/fileformat2.html, section 1.3).
struct LibraryHeader {
  /// The letters `GZTT`, in every library's header.
  static let applicationID = 0x475A_5454

  let isEmpty: Bool
  /// Whether the file says that it is a library. One that was made a moment ago may not say so yet.
  let isLibrary: Bool

  init(path: String) {
    let bytes = (try? FileHandle(forReadingAtPath: path)?.read(upToCount: 100)) ?? Data()
    isEmpty = bytes.isEmpty
    isLibrary =
      bytes.count == 100
      && bytes[68..<72].reduce(0) { $0 << 8 | Int($1) } == Self.applicationID
  }
}
