import ArgumentParser
import NewsLibrary

/// Which library a command is about.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The library; else GAZETTE_LIBRARY, else the one in your data folder.", valueName: "file"),
    completion: .file())
  var library: String?

  /// The path of the library.
  var path: String { LibraryPlace.ofProcess.library(named: library) }

  /// Opens the library, or says why not and ends with 1.
  func open() throws -> NewsLibrary {
    do {
      return try NewsLibrary.open(path)
    } catch {
      ErrorSentence.write(error.sentence(path: path) + ".")
      throw ExitCode(1)
    }
  }

  /// Opens the library and does something with it; a failure becomes a sentence and exit code 1.
  func use<Answer>(_ work: (NewsLibrary) async throws -> Answer) async throws -> Answer {
    try await ArticleSource(paths: [], options: self).use(work)
  }
}
