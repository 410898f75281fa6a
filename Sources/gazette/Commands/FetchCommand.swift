import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel
import Settings

/// `gazette fetch`: fetches pages and prints their text.
struct FetchCommand: AsyncParsableCommand {
  /// Pages on their way at once; each host gets two of them.
  private static let atOnce = 8

  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetch pages from the web and print their text.",
    discussion: """
      Examples:
        gazette fetch https://example.org/news/ferry
        gazette fetch 1844986459979663
        gazette fetch --json https://example.org/a https://example.org/b > articles.json
        gazette fetch --archive https://example.org/long-gone
        echo https://example.org/news/ferry | gazette fetch -

      An id is the number that list and search print: the original page of that article is fetched \
      and kept with it, and what it says is found from then on; other pages are not kept. Articles in several parts are joined; a PDF is read with pdftotext where \
      it is installed.
      With --archive a dead page is looked for in the Wayback Machine, or in the archive of \
      --archive-query and --archive-copy, in whose addresses {url} and {time} stand for the page's \
      address and the time of the copy; the copy is labelled with its date.
      Exit status: 0 all pages were read, 1 a page could not be read, 2 wrong usage.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Addresses of pages, or ids of articles; - reads them from standard input, one a line.",
      valueName: "url-or-id"))
  var places: [String]

  @Flag(help: "Write one JSON Feed document.")
  var json = false

  @Flag(help: "Print the page's whole plain text, without looking for the article in it.")
  var raw = false

  @Flag(help: "Ask an archive where a page is dead.")
  var archive = false

  @Option(help: ArgumentHelp("The address that says which copy there is.", valueName: "pattern"))
  var archiveQuery: String?

  @Option(help: ArgumentHelp("The address of a copy.", valueName: "pattern"))
  var archiveCopy: String?

  @Option(help: "The width of the page in columns.")
  var width: Int?

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard !places.isEmpty else {
      throw ValidationError("Name an address, or the id of an article.")
    }
    if json, raw { throw ValidationError("Either --json or --raw.") }
    if let width, !(1...10_000).contains(width) {
      throw ValidationError("The width is a number of columns from 1 to 10000.")
    }
  }

  func run() async throws {
    let wishes = try await FetchWishes(places: places, options: options).all()
    let settings = SettingsFile.ofUser().settings
    var place = PageArchive(settings)
    place.query = archiveQuery ?? place.query
    place.copy = archiveCopy ?? place.copy
    let fetcher = PageFetcher(version: Gazette.version, archive: place)
    let asksArchive = archive || settings.archiveUse == .always
    var printing = FetchPrinting(isJSON: json, isRaw: raw, width: width)
    var failed = wishes.contains { $0 == nil }
    var rest = wishes.compactMap { $0 }[...]
    while !rest.isEmpty {
      let pages = await pages(rest.prefix(Self.atOnce), fetcher, asksArchive: asksArchive)
      rest = rest.dropFirst(Self.atOnce)
      for page in pages {
        switch page {
        case .success(let page): printing.write(page)
        case .failure(let failure):
          ErrorSentence.write(
            failure.sentence + " "
              + failure.nextStep(toArchive: "the archived copy: gazette fetch --archive"))
          failed = true
        }
      }
    }
    try printing.end()
    if failed { throw ExitCode(1) }
  }

  /// Some pages, in the order in which they were asked for.
  private func pages(
    _ wishes: ArraySlice<FetchWishes.Wish>, _ fetcher: PageFetcher, asksArchive: Bool
  ) async -> [Result<WebPage, PageFailure>] {
    await withTaskGroup(of: (Int, Result<WebPage, PageFailure>).self) { group in
      for (place, wish) in wishes.enumerated() {
        var request = wish.request
        request.asksArchive = asksArchive
        group.addTask { [request] in
          do throws(PageFailure) {
            let page = try await fetcher.page(request)
            await Self.keep(page, wish)
            return (place, .success(page))
          } catch {
            return (place, .failure(error))
          }
        }
      }
      var pages: [(Int, Result<WebPage, PageFailure>)] = []
      for await page in group { pages.append(page) }
      return pages.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Keeps the original of an article; the text is printed even where that fails.
  private static func keep(_ page: WebPage, _ wish: FetchWishes.Wish) async {
    guard let keeper = wish.keeper else { return }
    do {
      _ = try await keeper.library.keep(OriginalPage(page), of: keeper.article)
    } catch {
      ErrorSentence.write(keeper.library.sentence(error) + ".")
    }
  }
}
