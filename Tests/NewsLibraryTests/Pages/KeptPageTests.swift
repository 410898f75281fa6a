import Foundation
import NewsModel
import Testing

@testable import NewsLibrary

@Suite("Pages that are kept from links")
struct KeptPageTests {
  @Test("a kept page is an article with its original, in a feed that nobody asks")
  func kept() async throws {
    let library = try NewsLibrary.inMemory()
    let document = Document([.paragraph([.text("A crack was measured.")])])
    let page = OriginalPage(
      address: "https://example.org/crack", fetched: Date(timeIntervalSince1970: 1_741_600_000),
      content: ParsedArticle(title: "Crack", document: document), plainText: "Menu")
    let id = try await library.keep(page)
    #expect(try await library.article(id)?.content.url == page.address)
    #expect(try await library.article(id)?.status.isRead == true)
    #expect(try await library.original(of: id)?.plainText == "Menu")
    #expect(try await library.feeds().map(\.title) == ["Kept pages"])
    #expect(try await library.followedFeeds().isEmpty)
    #expect(try await library.keep(page) == id)
    #expect(try await library.earlierTexts(of: id).originals.count == 1)
    try await library.apply(StatusChange(articles: [id], isTrashed: true))
    #expect(try await library.keep(page) == id)
    #expect(try await library.article(id)?.status.isTrashed == false)
  }

  @Test("a page that the library has is known by its address, however that is written")
  func known() async throws {
    let folder = try ScratchFolder()
    try folder.write(
      "a.md", "# The dam\n\nIt holds.\n\nOriginal url: <https://www.example.org/dam/?id=3>\n")
    let library = try NewsLibrary.inMemory()
    try await library.importFiles([folder.path]) { _ in }
    for address in ["http://example.org/dam/?id=3", "https://EXAMPLE.org/dam/?id=3#top"] {
      #expect(try await library.known(address) == .article(title: "The dam"), "\(address)")
    }
    for address in ["https://example.org/dam/?id=4", "https://example.org/dam", "x", "", "\""] {
      #expect(try await library.known(address) == nil, "\(address)")
    }
    let page = OriginalPage(
      address: "https://example.org/crack", fetched: Date(timeIntervalSince1970: 1_741_600_000),
      content: ParsedArticle(title: "Crack", document: Document([])), plainText: "Menu")
    #expect(try await library.known(page.address) == nil)
    let id = try await library.keep(page)
    #expect(try await library.known(page.address) == .kept)
    try await library.apply(StatusChange(articles: [id], isTrashed: true))
    #expect(try await library.known(page.address) == nil)
  }

  @Test("the feed of kept pages is none that an import of the state follows")
  func state() async throws {
    let line = #"{"feed":{"address":"kept:","kind":"web","title":"Kept pages"}}"#
    let library = try NewsLibrary.inMemory()
    let restored = try await library.importState([line])
    #expect(restored.badLines.isEmpty && restored.newFeeds.isEmpty)
    #expect(try await library.feeds().map(\.title) == ["Kept pages"])
  }
}
