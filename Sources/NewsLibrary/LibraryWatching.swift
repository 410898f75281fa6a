import Foundation
import NewsFetching
import NewsModel

extension NewsLibrary {
  /// Rings for changes that another program makes in the library's file, until it is cancelled.
  package func followOtherPrograms() async {
    guard let path, !isReadOnly else { return }
    let name = (path as NSString).lastPathComponent + "-wal"
    let folder = (path as NSString).deletingLastPathComponent
    let writes = ModificationWatch.writes(to: name, in: folder.isEmpty ? "." : folder)
    for await _ in writes { bell.ring() }
  }
}
