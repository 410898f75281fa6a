import Foundation
import HostileServer
import Testing

@testable import NewsFetching

extension Web {
  @Suite("Decent servers", .serialized)
  struct DecentServers {
    @Test("a body comes with what its head says")
    func plain() async throws {
      let body = try await Web.fetcher().fetch(Web.request("/plain"))
      #expect(body.text == "plain words" && body.status == 200 && !body.isUnchanged)
      #expect(body.contentType == "text/plain" && body.charset == "utf-8")
      #expect(body.wireBytes == 11 && body.permanentAddress == nil)
      #expect(body.finalAddress == (try Web.running().origin) + "/plain")
    }

    @Test("a packed body is unpacked, and both sizes are known")
    func packed() async throws {
      let body = try await Web.fetcher().fetch(Web.request("/gzip"))
      #expect(body.bytes.count == 11_000 && body.wireBytes < 200)
    }

    @Test("the head of a request says who asks, for what, and in which languages")
    func head() async throws {
      var request = try Web.request("/echo", for: .feed)
      request.fields = [
        FetchRequest.HeaderField(name: "X-Token", value: "abc"),
        FetchRequest.HeaderField(name: "X-Evil", value: "a\r\nX-More: b"),
      ]
      let head = try await Web.fetcher().fetch(request).text.lowercased()
      #expect(head.contains("user-agent: mozilla/5.0 (linux) gazette/9.9 (+terminal news reader)"))
      #expect(head.contains("accept: application/atom+xml"))
      #expect(head.contains("accept-language: de-de,de;q=0.9,en;q=0.7,*;q=0.5"))
      #expect(head.contains("accept-encoding:") && head.contains("gzip"))
      #expect(head.contains("x-token: abc") && !head.contains("x-more"))
      #expect(!head.contains("cookie") && !head.contains("authorization"))
    }

    @Test("validators bring 304 where nothing changed")
    func validators() async throws {
      let fetcher = Web.fetcher()
      var request = try Web.request("/etag")
      let first = try await fetcher.fetch(request)
      #expect(first.text == "tagged" && first.maxAge == 600)
      request.entityTag = first.entityTag
      request.lastModified = first.lastModified
      let second = try await fetcher.fetch(request)
      #expect(second.isUnchanged && second.bytes.isEmpty && second.entityTag == "\"v1\"")
    }

    @Test("redirects are followed, and those that are for good from the start are remembered")
    func redirects() async throws {
      let origin = try Web.running().origin
      for status in [301, 302, 303, 307, 308] {
        let body = try await Web.fetcher().fetch(Web.request("/to/\(status)/?/plain"))
        #expect(body.text == "plain words" && body.finalAddress == origin + "/plain")
        let isForGood = status == 301 || status == 308
        #expect(body.permanentAddress == (isForGood ? origin + "/plain" : nil))
      }
      let mixed = try Web.request("/to/301/?/to/308/%3F/to/302/%253F/plain")
      let body = try await Web.fetcher().fetch(mixed)
      #expect(body.permanentAddress?.contains("/to/302/") == true)
      #expect(try await Web.fetcher().fetch(Web.request("/chain/10")).text == "plain words")
    }

    @Test("a status that is no success is a failure, with the wish of Retry-After")
    func statuses() async throws {
      for status in [401, 402, 403, 404, 410, 429, 451, 500, 503] {
        let failure = try await Web.failure(Web.request("/status/\(status)"))
        #expect(failure.reason == .status(status, retryAfter: nil))
        #expect(failure.sentence.contains("\(status)"))
      }
      let seconds = try await Web.failure(Web.request("/status/503?120"))
      guard case .status(503, let until?) = seconds.reason else { throw Web.Unexpected(text: "") }
      #expect(abs(until.timeIntervalSinceNow - 120) < 5)
      let dated = try await Web.failure(Web.request("/status/429?Sun, 06 Nov 1994 08:49:37 GMT"))
      #expect(dated.reason == .status(429, retryAfter: Date(timeIntervalSince1970: 784_111_777)))
    }

    @Test("two at once for one host, over connections that are used again")
    func politeness() async throws {
      let fetcher = Web.fetcher()
      let before = try await fetcher.fetch(Web.request("/numbers")).text.split(separator: " ")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<12 {
          group.addTask { _ = try await fetcher.fetch(Web.request("/busy")) }
        }
        try await group.waitForAll()
      }
      let after = try await fetcher.fetch(Web.request("/numbers")).text.split(separator: " ")
      #expect(after.first == "2")
      #expect(try #require(Int(after[1])) - #require(Int(before[1])) <= 2)
    }
  }
}
