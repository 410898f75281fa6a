import Foundation
import HostileServer
import Testing

@testable import NewsFetching

/// Everything that needs the server, one after the other: clocks are part of what is tested.
@Suite("The web", .serialized)
struct Web {
  static let server = Result { try HostileServer() }

  /// The server of all these tests.
  static func running() throws -> HostileServer { try server.get() }

  static func fetcher() -> WebFetcher {
    WebFetcher(WebIdentity(version: "9.9", locale: "de_DE.UTF-8"), environment: [:])
  }

  /// A request that may reach the server's own address, with small limits.
  static func request(
    _ path: String, for purpose: FetchRequest.Purpose = .page
  ) throws -> FetchRequest {
    let origin = try running().origin
    let address = path.hasPrefix("http") ? path : origin + path
    var request = FetchRequest(address, for: purpose, reach: .typed(["127.0.0.1"]))
    request.limits.wholeSeconds = 5
    return request
  }

  /// Why a request fails; a request that succeeds is an issue.
  static func failure(
    _ request: FetchRequest, by fetcher: WebFetcher = fetcher()
  ) async throws -> FetchFailure {
    do {
      let body = try await fetcher.fetch(request)
      throw Unexpected(text: "status \(body.status), \(body.bytes.count) bytes")
    } catch let failure as FetchFailure {
      return failure
    }
  }

  struct Unexpected: Error {
    let text: String
  }
}

extension FetchedBody {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
