import Foundation
import NewsLibrary
import NewsModel

/// What `gazette fetch` was asked for: addresses as they are typed, and the originals of articles.
struct FetchWishes {
  /// A page that is wanted.
  struct Wish: Sendable {
    var request: WebPageRequest
    /// The article whose original it is, and the library that keeps it.
    var keeper: (library: NewsLibrary, article: ArticleID)?
  }

  let places: [String]
  let options: LibraryOptions

  /// All of them in their order; `nil`, after a sentence on standard error, for what has no address.
  func all() async throws -> [Wish?] {
    var library: NewsLibrary?
    var wishes: [Wish?] = []
    for place in places.flatMap({ $0 == "-" ? Self.lines() : [$0] }) {
      guard let number = Int64(place) else {
        wishes.append(Wish(request: WebPageRequest(Self.address(place), isTyped: true)))
        continue
      }
      let open = try library ?? options.open()
      library = open
      wishes.append(try await original(of: ArticleID(number), in: open))
    }
    return wishes
  }

  private func original(of id: ArticleID, in library: NewsLibrary) async throws -> Wish? {
    guard let article = try await library.article(id) else {
      ErrorSentence.write(ErrorSentence.noArticle(id, in: []))
      return nil
    }
    guard let address = article.content.url else {
      ErrorSentence.write("\(article.content.title): it has no original address.")
      return nil
    }
    // It stands in the article, so the user did not type it.
    return Wish(request: WebPageRequest(address, isTyped: false), keeper: (library, id))
  }

  /// The lines of standard input that are not empty.
  static func lines() -> [String] {
    var lines: [String] = []
    while let line = readLine() {
      let place = line.trimmingCharacters(in: .whitespaces)
      if !place.isEmpty { lines.append(place) }
    }
    return lines
  }

  /// An address without its scheme, as people type it, is one of TLS, but hardly so on this machine
  /// or where a number stands for the host.
  static func address(_ place: String) -> String {
    let host = place.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let port = host.split(separator: ":", omittingEmptySubsequences: false).dropFirst().last
    let isHost = host.contains(".") || host.hasPrefix("localhost")
    guard isHost, port.map({ Int($0) != nil }) ?? true else { return place }
    let isNumber = host.allSatisfy { $0.isNumber || $0 == "." || $0 == ":" }
    return (isNumber || host.hasPrefix("localhost") ? "http://" : "https://") + place
  }
}
