import NewsFetching
import NewsModel
import NewsParsing
import NewsStore

/// What became of one finding of a walk.
enum FileOutcome: Sendable {
  case document(ImportedDocument)
  case leftOut(LeftOutFile)

  /// The library has the file as it is on the disk.
  case unchanged

  /// Reads and parses the file with that number among all.
  init(_ finding: FolderFinding, of feed: FeedID, place: Int, for store: ArticleStore) {
    switch finding {
    case .leftOut(let file): self = .leftOut(file)
    case .file(let file):
      switch file.read() {
      case .failure(let fault): self = .leftOut(fault.file)
      case .success(let contents): self = Self.parsed(contents, of: file, feed, place: place, store)
      }
    }
  }

  private static func parsed(
    _ contents: FileContents, of file: FoundFile, _ feed: FeedID, place: Int,
    _ store: ArticleStore
  ) -> FileOutcome {
    guard !TextDecoder.looksBinary(contents.bytes) else {
      return .leftOut(LeftOutFile(path: file.path, reason: .binary))
    }
    let parsed = DocumentParser().parse(
      contents.bytes, name: file.name, fileDate: contents.changed)
    var document = ImportedDocument(
      feed: feed, key: file.path, systemPath: file.oddPath, place: place, format: parsed.format,
      bytes: contents.bytes, stamp: file.stamp, fileDate: contents.changed,
      articles: parsed.articles)
    document.pickWords(for: store)
    return .document(document)
  }
}

extension FoundFile {
  /// What tells that the file did not change.
  var stamp: ImportedDocument.Stamp { ImportedDocument.Stamp(size: size, changed: changed) }
}
