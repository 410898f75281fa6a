import NewsStore

extension NewsLibrary {
  /// What failed, in one line for people: where, and what to do.
  package func sentence(_ error: any Error) -> String {
    if let fault = fault(error) { return fault.sentence(path: path ?? "the library") }
    if let vanished = error as? LibraryVanished { return vanished.sentence }
    if let fault = error as? AddingFault { return "\(fault.path): \(fault.reason)" }
    return "\(error)"
  }
}

extension LibraryFault {
  /// What is damaged, in SQLite's words; `nil` where the fault is another.
  package var damage: String? {
    if case .damaged(_, let detail) = self { detail } else { nil }
  }

  /// What failed, in one line for people: where, and what to do.
  package func sentence(path: String) -> String {
    switch self {
    case .newerVersion(let path):
      "\(path) was written by a newer Gazette; nothing was changed in it. Install that one, or name another library with --library"
    case .notALibrary(let path):
      "\(path) is no library of Gazette; nothing was changed in it. Name another file with --library"
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)); nothing was changed in it. What can be done says: gazette doctor --library '\(path)'"
    case .incomplete(let path, let detail):
      "\(path) has a broken index or lacks a table (\(detail)). gazette doctor makes the index and the counts anew from the articles and says what else is wrong; gazette export --state saves what you did"
    case .cannotOpen(let path, let reason):
      "\(path) cannot be opened: \(reason). See whether it, its folder or its disk was moved or deleted"
    case .readOnly:
      "\(path) can only be read: it, its folder or the disk is write-protected; the change was not kept"
    case .diskFull:
      "the disk is full; the change was not kept, nothing else is lost. Free some space and repeat"
    case .busy: "another program keeps \(path) for itself; try again when it has ended"
    case .diskFailed(let detail):
      "the disk did not do what was asked (\(detail)); the change was not kept. See whether it is full or failing"
    }
  }
}
