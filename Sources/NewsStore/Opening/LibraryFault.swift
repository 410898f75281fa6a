/// Why a library cannot be opened or written; nothing was changed in it.
package enum LibraryFault: Error, Hashable {
  /// A newer Gazette wrote it.
  case newerVersion(path: String)
  /// The file is something else.
  case notALibrary(path: String)
  /// SQLite finds it damaged.
  case damaged(path: String, detail: String)
  /// The full-text index does not agree with itself, or it or another table is missing.
  case incomplete(path: String, detail: String)
  /// The file or its folder does not let this be done.
  case cannotOpen(path: String, reason: String)
  /// The file or its folder is protected.
  case readOnly
  /// No room is left on the disk.
  case diskFull
  /// Another program keeps it for itself.
  case busy
  /// The disk did not do what was asked.
  case diskFailed(detail: String)
}
