import ArgumentParser
import NewsLibrary
import NewsModel

/// Where the articles of a command come from: files that are only looked at, or the library.
struct ArticleSource {
  let paths: [String]
  let options: LibraryOptions
  var makes = false

  /// The library in memory with everything that was named, or the library that stays.
  func open() async throws -> NewsLibrary {
    guard !paths.isEmpty else { return try options.open(makes: makes) }
    let library = try NewsLibrary.inMemory()
    try await library.importFiles(paths) { _ in }
    return library
  }

  /// Opens the library and does something with it; a failure becomes a sentence and exit code 1.
  func use<Answer>(_ work: (NewsLibrary) async throws -> Answer) async throws -> Answer {
    let library = try await open()
    do {
      return try await work(library)
    } catch let code as ExitCode {
      throw code
    } catch {
      ErrorSentence.write(library.sentence(error) + ".")
      throw ExitCode(1)
    }
  }
}
