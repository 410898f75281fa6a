import GRDB

/// Why newsboat's cache cannot be read now, or not at all.
package enum NewsboatCacheFault: Error, Hashable {
  /// Nothing is at the path.
  case missing
  /// The system refuses the file; its error number.
  case unreadable(code: Int32)
  /// A folder, a pipe or a file of another kind; an empty file too.
  case notADatabase
  /// A database whose pages contradict each other or end too early.
  case damaged
  /// A running newsboat has it, or something is writing into it; the process where that is known.
  case inUse(process: Int32?)
  /// Somebody stopped in the middle of a change. Who opens the file for writing takes the change
  /// back, as newsboat does when it starts.
  case hotJournal
  /// A part of what was written is not in the file yet, but in the one at this path beside it.
  case writeAheadLog(path: String)
  /// A database of something else: these tables or columns are not there.
  case otherSchema(missing: [String])
  /// SQLite refuses for another reason; its extended result code.
  case failed(code: Int32)

  /// What SQLite's error says about the file; `nil` where it says only that reading was interrupted.
  init?(_ error: DatabaseError) {
    switch error.extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK: self = .hotJournal
    case .SQLITE_IOERR_SHORT_READ: self = .damaged
    default:
      switch error.resultCode {
      case .SQLITE_BUSY: self = .inUse(process: nil)
      case .SQLITE_NOTADB: self = .notADatabase
      case .SQLITE_CORRUPT: self = .damaged
      case .SQLITE_INTERRUPT, .SQLITE_ABORT: return nil
      default: self = .failed(code: error.extendedResultCode.rawValue)
      }
    }
  }
}
