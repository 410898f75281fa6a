import ArgumentParser
import Foundation
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
  ///
  /// - Parameter makes: Whether a library that was named is made where there is none; a mistyped name
  ///   must not look like an empty library.
  func open(makes: Bool = false) throws -> NewsLibrary {
    let isNamed =
      path != LibraryPlace(environment: environment(without: "GAZETTE_LIBRARY")).library(named: nil)
    if !makes, isNamed, !FileManager.default.fileExists(atPath: path) {
      ErrorSentence.write("There is no library \(path); gazette add makes it.")
      throw ExitCode(1)
    }
    do {
      return try NewsLibrary.open(path) {
        StandardErrorLine.write(
          "gazette: bringing \(path) to this version; once, and nothing is lost")
      }
    } catch {
      ErrorSentence.write(error.sentence(path: path) + ".")
      throw ExitCode(1)
    }
  }

  /// What is damaged in a library that cannot even be opened; `nil` for all others.
  var damage: String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      _ = try NewsLibrary.open(path)
    } catch {
      return error.damage
    }
    return nil
  }

  private func environment(without name: String) -> [String: String] {
    ProcessInfo.processInfo.environment.filter { $0.key != name }
  }

  /// Opens the library and does something with it; a failure becomes a sentence and exit code 1.
  func use<Answer>(
    makes: Bool = false, _ work: (NewsLibrary) async throws -> Answer
  ) async throws -> Answer {
    try await ArticleSource(paths: [], options: self, makes: makes).use(work)
  }
}
