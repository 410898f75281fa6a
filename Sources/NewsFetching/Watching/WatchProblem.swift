import Glibc

/// Why not everything is watched.
package enum WatchProblem: Hashable, Sendable {
  /// The user may not watch more folders (`fs.inotify.max_user_watches`); that one was the first
  /// that is not watched, with all that is in it.
  case tooManyFolders(firstUnwatched: String)
  /// The user has too many watches of this kind (`fs.inotify.max_user_instances`), or this program
  /// too many files open: nothing is watched.
  case tooManyWatches
  /// The system refused, with that number of an error: nothing is watched.
  case refused(code: Int32)

  init(_ fault: SystemFault) {
    self =
      fault.code == EMFILE || fault.code == ENFILE ? .tooManyWatches : .refused(code: fault.code)
  }
}
