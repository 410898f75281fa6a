import Foundation
import NewsStore

extension NewsboatCacheFault {
  /// What is wrong and what to do.
  func sentence(path: String) -> String {
    switch self {
    case .missing: "\(path): there is no such file; name it with --cache"
    case .unreadable(let code): "\(path): \(String(cString: strerror(code)))"
    case .notADatabase: "\(path): it is no database of newsboat"
    case .damaged: "\(path): it is damaged; newsboat -X may mend it"
    case .inUse(let process):
      "\(path): newsboat is running\(process.map { " (process \($0))" } ?? ""); end it first"
    case .hotJournal: "\(path): newsboat was interrupted while writing; start and end it once"
    case .writeAheadLog(let log):
      "\(path): a part of it is still in \(log); start and end newsboat once"
    case .otherSchema(let missing):
      "\(path): it has no \(missing.joined(separator: ", ")); is it newsboat's?"
    case .failed(let code): "\(path): SQLite refuses it with code \(code)"
    }
  }
}
