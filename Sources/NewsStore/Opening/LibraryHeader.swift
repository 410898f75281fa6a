import Foundation

/// The first bytes of a database file, which say whose it is without opening it
/// (https://www.sqlite.org/fileformat2.html, section 1.3).
package struct LibraryHeader {
  /// The letters `GZTT`, in every library's header.
  static let applicationID = 0x475A_5454

  /// Whether there is nothing in it.
  package let isEmpty: Bool
  /// Whether the file says that it is a library. One that was made a moment ago may not say so yet.
  package let isLibrary: Bool
  /// How many bytes the file should have; 0 where it does not say so.
  package let size: Int

  /// The header of a file; that of an empty one where there is none.
  package init(path: String) {
    let bytes = (try? FileHandle(forReadingAtPath: path)?.read(upToCount: 100)) ?? Data()
    isEmpty = bytes.isEmpty
    isLibrary =
      bytes.count == 100
      && Self.number(bytes[68..<72]) == Self.applicationID
    size = bytes.count == 100 ? Self.number(bytes[16..<18]) * Self.number(bytes[28..<32]) : 0
  }

  private static func number(_ bytes: Data) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
