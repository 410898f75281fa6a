import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel
import SafeText

/// Saves what can be read of a damaged library, and says what came of it.
struct LibraryRescueReport {
  let path: String
  let new: String

  func run() async throws {
    guard FileManager.default.fileExists(atPath: path) else {
      ErrorSentence.write("There is no library \(path).")
      throw ExitCode(1)
    }
    guard !FileManager.default.fileExists(atPath: new) else {
      ErrorSentence.write("\(new) is there already; name a file that is not.")
      throw ExitCode(1)
    }
    let folder = URL(fileURLWithPath: new).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      ErrorSentence.write("There is no folder \(folder) for the new library; make it first.")
      throw ExitCode(1)
    }
    let line = ProgressLine()
    do {
      let rescued = try await NewsLibrary.rescue(path, into: new) { line.show(indexing: $0) }
      var words = Counted.of(rescued.articles, "article is", plural: "articles are")
      words += " in \(SafeText.line(new)) now"
      if !rescued.damagedTables.isEmpty {
        words += "; something was lost of: " + rescued.damagedTables.joined(separator: ", ")
      }
      print(words)
    } catch {
      line.clear()
      let reason = NewsLibrary.sentence(ofRescue: error, from: path)
      ErrorSentence.write("\(path) cannot be rescued: \(reason). No new library was made.")
      throw ExitCode(1)
    }
  }
}
