import NewsModel
import NewsStore

/// The articles that somebody reads: imported from files, listed, searched and marked.
package struct NewsLibrary: Sendable {
  let store: ArticleStore
  let bell = ChangeBell()
  /// The file that was opened.
  var identity: LibraryIdentity?
  /// The file of the library; `nil` for one that is gone when the program ends.
  package let path: String?
  /// What is done by itself with articles that come; each rule has a key of its own.
  package var rules: [ArrivalRule] = []
  /// Whether those are all that the user has, because all that he wrote was understood: what others
  /// were to do is then forgotten.
  package var knowsAllRules = false

  /// A library that is gone when the program ends.
  ///
  /// - Throws: An error of the database.
  package static func inMemory() throws -> NewsLibrary {
    NewsLibrary(store: try ArticleStore.inMemory(), path: nil)
  }

  /// The library in a file, which is made where there is none.
  ///
  /// - Parameter changing: Told before an older library is brought to the present, which takes a
  ///   while where it is large.
  /// - Throws: `LibraryFault`.
  package static func open(
    _ path: String, changing: () -> Void = {}
  ) throws(LibraryFault) -> NewsLibrary {
    var library = NewsLibrary(
      store: try LibraryFile(path: path).open(changing: changing), path: path)
    library.identity = LibraryIdentity(path: path)
    return library
  }

  /// Whether nothing can be written, because the file or its folder is protected.
  package var isReadOnly: Bool { store.isReadOnly }

  /// The files that gave no article, in the order they were found.
  package func leftOut() async throws -> [LeftOutFile] { try await store.leftOut() }

  /// Speaks whenever articles or their status changed; many changes in a row may be one word.
  package func changes() -> AsyncStream<Void> { bell.listen() }

  /// What an error of the library means for whoever reads; `nil` for a mistake of ours.
  package func fault(_ error: any Error) -> LibraryFault? {
    LibraryFault(error, path: path ?? "")
  }
}
