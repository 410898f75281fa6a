import Foundation
import NewsLibrary
import NewsModel
import SafeText

/// Pages of the web that were named where paths are: `gazette read https://example.org/news`.
struct NamedPages {
  /// The pages in the order of their names.
  private(set) var pages: [WebPage] = []
  /// Why the others could not be read, a sentence each.
  private(set) var failures: [String] = []

  /// Whether every page could be read.
  var areWhole: Bool { failures.isEmpty }

  /// How many could not be read, and why not the first; `nil` where all could.
  var problem: String? {
    failures.first.map { first in
      let all = Counted.of(pages.count + failures.count, "page")
      return "\(failures.count) of \(all) could not be read: \(first)"
    }
  }

  /// Fetches pages one after the other, and says on standard error which failed and why.
  ///
  /// - Parameter hint: What stands behind the address that is fetched; an empty string for nothing.
  init(
    _ addresses: [String], _ fetcher: PageFetcher, asksArchive: Bool, hint: String = ""
  ) async {
    for address in addresses where !Task.isCancelled {
      var request = WebPageRequest(address, isTyped: true)
      request.asksArchive = asksArchive
      if isatty(STDERR_FILENO) == 1 {
        StandardErrorLine.write("fetching \(SafeText.line(address))\(hint)")
      }
      do throws(PageFailure) {
        pages.append(try await fetcher.page(request))
      } catch {
        guard !Task.isCancelled else { return }
        ErrorSentence.write(
          error.sentence + " "
            + error.nextStep(toArchive: "the archived copy: gazette fetch --archive"))
        failures.append(error.sentence)
      }
    }
  }

  /// Whether an argument names a page and no file.
  static func isAddress(_ argument: String) -> Bool {
    argument.hasPrefix("http://") || argument.hasPrefix("https://")
  }

  /// A library that has the pages alone, and is gone when the program ends.
  func library() async throws -> NewsLibrary {
    let library = try NewsLibrary.inMemory()
    for page in pages { _ = try await library.keep(OriginalPage(page), isRead: false) }
    return library
  }
}
