import GRDB

extension LibraryFault {
  /// What an error of the database means for whoever reads; `nil` for a mistake of ours.
  package init?(_ error: any Error, path: String) {
    if let fault = error as? LibraryFault {
      self = fault
      return
    }
    guard let error = error as? DatabaseError else { return nil }
    let message = error.message ?? ""
    if error.extendedResultCode == .SQLITE_CORRUPT_VTAB
      || error.resultCode == .SQLITE_ERROR && Self.missing.contains(where: message.hasPrefix)
    {
      self = .incomplete(path: path, detail: message)
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notALibrary(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: error.message ?? "")
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: error.message ?? "")
    case .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path: path, reason: error.message ?? "")
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_IOERR: self = .diskFailed(detail: error.message ?? "")
    default: return nil
    }
  }

  /// How SQLite begins the message that a table is not there, or one that an index needs; FTS5 gives
  /// no other words for some of its own.
  private static let missing = [
    "no such table: ", "vtable constructor failed: ", "SQL logic error",
  ]
}
