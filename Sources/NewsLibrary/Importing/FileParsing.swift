import NewsFetching
import NewsModel
import NewsParsing
import NewsStore

/// What became of one finding of a walk.
enum FileOutcome: Sendable {
  case document(ImportedDocument)
  case leftOut(LeftOutFile)

  /// Reads and parses the file with that number among all.
  init(_ finding: FolderFinding, place: Int) {
    switch finding {
    case .leftOut(let file): self = .leftOut(file)
    case .file(let file):
      switch file.read() {
      case .failure(let fault): self = .leftOut(fault.file)
      case .success(let contents): self = Self.parsed(contents, of: file, place: place)
      }
    }
  }

  private static func parsed(
    _ contents: FileContents, of file: FoundFile, place: Int
  ) -> FileOutcome {
    guard !TextDecoder.looksBinary(contents.bytes) else {
      return .leftOut(LeftOutFile(path: file.path, reason: .binary))
    }
    let parsed = DocumentParser().parse(
      contents.bytes, name: file.name, fileDate: contents.changed)
    let document = ImportedDocument(
      file: file.path, place: place, format: parsed.format, bytes: contents.bytes,
      fileDate: contents.changed,
      articles: parsed.articles)
    return .document(document)
  }
}
