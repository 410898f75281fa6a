import Foundation
import HostileServer
import Testing

@testable import NewsFetching

extension Web {
  @Suite("Robots", .serialized)
  struct Robots {
    private let reach = PrivateReach.typed(["127.0.0.1"])

    @Test("a site is asked once, and what it says is kept to")
    func asksOnce() async throws {
      let server = try HostileServer()
      try server.serve("robots.txt", "User-agent: *\nDisallow: /secret")
      let gate = RobotsGate(Web.fetcher())
      #expect(await gate.allows(server.origin + "/news", reach: reach))
      #expect(await !gate.allows(server.origin + "/secret/1", reach: reach))
      #expect(await gate.allows(server.origin + "/robots.txt", reach: reach))
      let asked = try await Web.fetcher().fetch(
        FetchRequest(server.origin + "/asked", for: .other, reach: reach)
      ).text
      #expect(asked.split(separator: "\n") == ["/robots.txt", "/asked"])
    }

    @Test("a site is asked once, also by many at the same time")
    func asksOnceForMany() async throws {
      let server = try HostileServer()
      try server.serve("robots.txt", "User-agent: *\nDisallow: /secret")
      let gate = RobotsGate(Web.fetcher())
      await withTaskGroup(of: Bool.self) { group in
        for number in 0..<12 {
          group.addTask { await gate.allows(server.origin + "/news/\(number)", reach: reach) }
        }
        for await isAllowed in group { #expect(isAllowed) }
      }
      let asked = try await Web.fetcher().fetch(
        FetchRequest(server.origin + "/asked", for: .other, reach: reach)
      ).text
      #expect(asked.split(separator: "\n") == ["/robots.txt", "/asked"])
    }

    @Test("a site without rules allows everything, one that cannot be asked nothing")
    func absent() async throws {
      let gate = RobotsGate(Web.fetcher())
      #expect(await gate.allows(try Web.running().origin + "/news", reach: reach))
      #expect(await !gate.allows("http://127.0.0.1:1/news", reach: reach))
      #expect(await !gate.allows(try Web.running().namedOrigin + "/news", reach: .never))
    }
  }
}
