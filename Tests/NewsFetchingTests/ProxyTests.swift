import Foundation
import HostileServer
import Testing

@testable import NewsFetching

extension Web {
  @Suite("Proxies", .serialized)
  struct Proxies {
    private func failure(_ address: String, proxy: String) async throws -> FetchFailure.Reason {
      let fetcher = WebFetcher(
        WebIdentity(version: "9.9", locale: nil), environment: ["http_proxy": proxy])
      var request = FetchRequest(address, for: .page)
      request.limits.wholeSeconds = 5
      return try await Web.failure(request, by: fetcher).reason
    }

    @Test("a proxy may be in a private network, and then what it is asked for is judged before")
    func proxied() async throws {
      let proxy = try Web.running().origin
      // The server is asked for this address, knows no such page, and no name is looked up.
      #expect(
        try await failure("http://e.example/x", proxy: proxy) == .status(404, retryAfter: nil))
      let asked = try await Web.fetcher().fetch(Web.request("/asked")).text
      #expect(asked.contains("http://e.example/x"))
      for host in ["localhost", "a.localhost", "10.0.0.1", "2130706433", "[::1]"] {
        guard case .privateAddress = try await failure("http://\(host)/", proxy: proxy) else {
          throw Web.Unexpected(text: host)
        }
      }
    }

    @Test("a proxy that is not there is the one to blame")
    func absent() async throws {
      guard case .proxy = try await failure("http://e.example/", proxy: "http://127.0.0.1:1") else {
        throw Web.Unexpected(text: "answered")
      }
    }
  }
}
