import Foundation
import NewsLibrary
import NewsModel
import SafeText

/// Pages of the web that were named where paths are: `gazette read https://example.org/news`.
struct NamedPages {
  /// The pages in the order of their names.
  private(set) var pages: [WebPage] = []
  /// Whether every page could be read.
  private(set) var areWhole = true

  /// Fetches pages one after the other, and says on standard error which failed and why.
  init(_ addresses: [String], _ fetcher: PageFetcher, asksArchive: Bool) async {
    for address in addresses {
      var request = WebPageRequest(address, isTyped: true)
      request.asksArchive = asksArchive
      if isatty(STDERR_FILENO) == 1 {
        StandardErrorLine.write("fetching \(SafeText.line(address))")
      }
      do throws(PageFailure) {
        pages.append(try await fetcher.page(request))
      } catch {
        ErrorSentence.write(
          error.sentence + " "
            + error.nextStep(toArchive: "the archived copy: gazette fetch --archive"))
        areWhole = false
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
