import Foundation
import HostileServer
import NewsFetching
import NewsModel
import Testing

@testable import NewsLibrary

@Suite("Pages", .serialized)
struct PageFetcherTests {
  private let server: HostileServer
  private let fetcher: PageFetcher

  init() throws {
    server = try HostileServer()
    let web = WebFetcher(WebIdentity(version: "9.9", locale: nil), environment: [:])
    fetcher = PageFetcher(web: web, environment: [:])
  }

  private func serve(_ name: String) throws -> String {
    let words = String(repeating: "The ferry sails at noon, and nobody is surprised. ", count: 20)
    return try server.serve(
      name, "<title>Ferry sails</title><article><h1>Ferry sails</h1><p>\(words)</p></article>")
  }

  private func failure(_ request: WebPageRequest) async -> PageFailure? {
    do throws(PageFailure) {
      _ = try await fetcher.page(request)
      return nil
    } catch {
      return error
    }
  }

  @Test("a page comes with its article, its address, its date and its bytes")
  func page() async throws {
    let address = try serve("ferry.html")
    let moved = server.origin + "/to/301/?/file/ferry.html"
    let page = try await fetcher.page(WebPageRequest(moved, isTyped: true))
    #expect(page.article.title == "Ferry sails" && page.article.url == address)
    #expect(page.finalAddress == address && page.permanentAddress == address)
    #expect(page.format == .html && page.contentType == "text/html" && page.notes.isEmpty)
    #expect(page.bytes.starts(with: "<title>".utf8) && page.archived == nil)
    #expect(abs(page.date.timeIntervalSinceNow) < 10)
    #expect(page.plainText.contains("sails at noon"))
  }

  @Test("what was not typed may not be private")
  func content() async throws {
    let failure = await failure(WebPageRequest(try serve("ferry.html"), isTyped: false))
    #expect(
      failure?.reason
        == .fetch(
          FetchFailure(.privateAddress("127.0.0.1"), at: server.origin + "/file/ferry.html")))
    #expect(failure?.nextStep.contains(":open \(server.origin)/file/ferry.html in the") == true)
    let hostile = PageFailure(
      .fetch(FetchFailure(.privateAddress("10.0.0.1"), at: "http://10.0.0.1/';x")),
      at: "http://a.example/")
    #expect(hostile.nextStep.hasSuffix("gazette fetch 'http://10.0.0.1/%27;x'."))
  }

  @Test("robots.txt holds for what is fetched ahead, not for what the user opens")
  func robots() async throws {
    try server.serve("robots.txt", "User-agent: *\nDisallow: /file/closed")
    var request = WebPageRequest(try serve("closed.html"), isTyped: true)
    #expect(await failure(request) == nil)
    request.intent = .prefetch
    #expect(await failure(request)?.reason == .closedToPrograms)
    request.address = try serve("open.html")
    #expect(await failure(request) == nil)
    // A redirect leads to where programs may not go, and it may lead to another site.
    request.address = server.origin + "/to/302?/file/closed.html"
    #expect(await failure(request)?.reason == .closedToPrograms)
    let other = try HostileServer()
    try other.serve("robots.txt", "User-agent: *\nDisallow: /")
    request.address = server.origin + "/to/302?" + other.origin + "/file/x.html"
    #expect(await failure(request)?.reason == .closedToPrograms)
    let asked = try await fetcher.web.fetch(
      FetchRequest(other.origin + "/asked", for: .other, reach: .typed(["127.0.0.1"])))
    #expect(!String(decoding: asked.bytes, as: UTF8.self).contains("x.html"))
    request.intent = .userOpened
    request.address = server.origin + "/to/302?/file/closed.html"
    #expect(await failure(request) == nil)
  }

  @Test("cancelling the task ends the fetch of a page")
  func cancelled() async throws {
    let request = WebPageRequest(server.origin + "/hang", isTyped: true)
    let task = Task { await failure(request) }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    guard case .fetch(let failure)? = await task.value?.reason else {
      Issue.record("no failure of the fetch")
      return
    }
    #expect(failure.reason == .cancelled)
  }

  @Test("a page without text names the order to go on that nobody can follow")
  func refusedRefresh() async throws {
    func sentence(_ target: String) async throws -> String? {
      let head = "<meta http-equiv=refresh content=\"0; url=\(target)\">"
      let address = try server.serve("on.html", "<html><head>\(head)</head><body></body></html>")
      return await failure(WebPageRequest(address, isTyped: true))?.sentence
    }
    #expect(try await sentence("file:///etc/passwd")?.contains("address of file:, which") == true)
    #expect(try await sentence("on.html")?.contains("only leads back to itself") == true)
    try server.serve("back.html", "<meta http-equiv=refresh content='0; url=on.html'>")
    #expect(try await sentence("back.html")?.contains("go round in a circle") == true)
  }

  @Test("whoever wants the copy of a page that is there gets it with its date, or hears of none")
  func wantedCopy() async throws {
    let live = try serve("ferry.html")
    let copy = try serve("copy.html")
    let web = WebFetcher(WebIdentity(version: "9.9", locale: nil), environment: [:])
    func page(_ answer: String) async throws(PageFailure) -> WebPage {
      let query = (try? server.serve("answer.json", answer)) ?? ""
      let archive = PageArchive(query: query + "?{url}", copy: copy + "?{time}")
      var request = WebPageRequest(live, isTyped: true)
      request.wantsCopy = true
      return try await PageFetcher(web: web, archive: archive, environment: [:]).page(request)
    }
    let snapshot = #"{"closest": {"available": true, "timestamp": "20240229081500"}}"#
    let found = try await page(#"{"archived_snapshots": \#(snapshot)}"#)
    #expect(found.archived == Date(timeIntervalSince1970: 1_709_194_500))
    #expect(found.finalAddress.contains("copy.html?20240229081500") && found.article.url == live)
    do throws(PageFailure) {
      _ = try await page(#"{"archived_snapshots": {}}"#)
      Issue.record("the archive has no copy")
    } catch {
      #expect(error.sentence.hasPrefix("The archive has no copy of the page"))
    }
  }

  @Test("a failure of an archive names what was wrong with the page, and no password goes there")
  func archive() async throws {
    let web = WebFetcher(WebIdentity(version: "9.9", locale: nil), environment: [:])
    let asking = PageFetcher(
      web: web, archive: PageArchive(query: server.origin + "/plain?{url}", copy: "x"),
      environment: [:])
    let dead = server.origin + "/status/410"
    var request = WebPageRequest(
      dead.replacing("http://", with: "http://ann:secret@"), isTyped: true)
    request.asksArchive = true
    do throws(PageFailure) {
      _ = try await asking.page(request)
      Issue.record("the archive has no copy")
    } catch {
      let gone = FetchFailure(.status(410, retryAfter: nil), at: dead)
      #expect(error.reason == .notArchived(instead: .fetch(gone)))
      #expect(error.sentence.contains("gone for good (410), and the archive has no copy"))
    }
    let asked = try await web.fetch(
      FetchRequest(server.origin + "/asked", for: .other, reach: .typed(["127.0.0.1"])))
    #expect(!String(decoding: asked.bytes, as: UTF8.self).contains("secret"))
  }
}
