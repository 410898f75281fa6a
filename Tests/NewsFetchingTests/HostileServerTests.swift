import Foundation
import HostileServer
import Synchronization
import Testing

@testable import NewsFetching

extension Web {
  @Suite("Hostile servers", .serialized)
  struct HostileServers {
    @Test("a body without an end is given up at its bound, on the wire and unpacked")
    func tooLarge() async throws {
      var request = try Web.request("/endless")
      request.limits.wireBytes = 300_000
      #expect(try await Web.failure(request).reason == .tooLargeOnWire(limit: 300_000))
      request.limits.wireBytes = 1 << 30
      request.limits.unpackedBytes = 200_000
      #expect(try await Web.failure(request).reason == .tooLargeUnpacked(limit: 200_000))
      let declared = try Web.request("/declared")
      #expect(
        try await Web.failure(declared).reason == .tooLargeOnWire(limit: declared.limits.wireBytes))
    }

    @Test("ten gigabytes out of ten megabytes stay where they are")
    func bomb() async throws {
      let request = try Web.request("/bomb")
      let start = ContinuousClock.now
      #expect(
        try await Web.failure(request).reason
          == .tooLargeUnpacked(limit: request.limits.unpackedBytes))
      #expect(ContinuousClock.now - start < .seconds(3))
    }

    @Test("the endless body of an error or of a redirect is not waited for")
    func unwantedBodies() async throws {
      let failure = try await Web.failure(Web.request("/endlesserror/404"))
      #expect(failure.reason == .status(404, retryAfter: nil))
      let body = try await Web.fetcher().fetch(Web.request("/endlesserror/302"))
      #expect(body.text == "plain words")
    }

    @Test("one byte a second, no answer, and no connection each have their clock")
    func clocks() async throws {
      var drip = try Web.request("/drip")
      drip.limits.stallSeconds = 1
      #expect(try await Web.failure(drip).reason == .stalled(seconds: 1))
      var hang = try Web.request("/hang")
      hang.limits.wholeSeconds = 0.3
      #expect(try await Web.failure(hang).reason == .timeout(seconds: 0.3))
      var stuck = try Web.request(Web.running().stuckOrigin + "/")
      stuck.limits.connectSeconds = 0.3
      #expect(try await Web.failure(stuck).reason == .connectTimeout(seconds: 0.3))
    }

    @Test("less than announced is a failure, more is cut off")
    func lengths() async throws {
      #expect(try await Web.failure(Web.request("/short")).reason == .cutShort)
      #expect(try await Web.failure(Web.request("/chunkcut")).reason == .cutShort)
      #expect(try await Web.fetcher().fetch(Web.request("/long")).text == "more")
      let fetcher = Web.fetcher()
      for _ in 0..<3 {
        #expect(try await fetcher.fetch(Web.request("/spill")).text == "more")
        #expect(try await fetcher.fetch(Web.request("/plain")).text == "plain words")
      }
    }

    @Test("a reset at any byte ends with a failure, and the next fetch works")
    func resets() async throws {
      let fetcher = Web.fetcher()
      for count in 0..<88 {
        let failure = try await Web.failure(Web.request("/reset/\(count)"), by: fetcher)
        let expected: [FetchFailure.Reason] = [.reset, .emptyAnswer, .cutShort, .notHTTP]
        #expect(expected.contains(failure.reason), "\(count): \(failure.reason)")
      }
      #expect(try await fetcher.fetch(Web.request("/plain")).text == "plain words")
    }

    @Test("what is no HTTP, or packed as nobody packs, is told apart")
    func nonsense() async throws {
      #expect(try await Web.failure(Web.request("/silent")).reason == .emptyAnswer)
      #expect(try await Web.failure(Web.request("/junk")).reason == .notHTTP)
      #expect(try await Web.failure(Web.request("/badgzip")).reason == .undecodable)
      #expect(try await Web.failure(Web.request("/oddpacking")).reason == .undecodable)
      #expect(try await Web.failure(Web.request("/endlesshead")).reason == .headTooLarge)
    }

    @Test("redirects that lead nowhere, in circles, too far or to other schemes end")
    func redirects() async throws {
      #expect(try await Web.failure(Web.request("/nowhere")).reason == .redirectToNowhere)
      #expect(try await Web.failure(Web.request("/loop/a")).reason == .redirectLoop)
      #expect(
        try await Web.failure(Web.request("/chain/11")).reason == .tooManyRedirects(limit: 10))
      for scheme in ["file", "ftp", "gopher", "javascript", "data"] {
        let failure = try await Web.failure(Web.request("/to/302/?\(scheme)://h/etc/passwd"))
        #expect(failure.reason == .foreignScheme(scheme))
      }
      let script = try Web.request("/to/302/?javascript:history.back()")
      #expect(try await Web.failure(script).reason == .foreignScheme("javascript"))
      #expect(
        try await Web.failure(FetchRequest("file:///etc/passwd", for: .page)).reason
          == .foreignScheme("file"))
      #expect(try await Web.failure(FetchRequest("no address", for: .page)).reason == .badAddress)
    }

    @Test("only what was typed is reached in private networks, also by redirect and by name")
    func privateAddresses() async throws {
      let server = try Web.running()
      let never = FetchRequest(server.origin + "/plain", for: .page)
      #expect(try await Web.failure(never).reason == .privateAddress("127.0.0.1"))
      let byName = try await Web.failure(FetchRequest(server.namedOrigin + "/plain", for: .page))
      guard case .privateAddress = byName.reason else { throw Web.Unexpected(text: "\(byName)") }
      let port = server.origin.split(separator: ":").last ?? ""
      for host in ["2130706433", "0x7f.1", "0177.1", "127.1", "[::ffff:127.0.0.1]", "0"] {
        let request = FetchRequest("http://\(host):\(port)/plain", for: .page)
        guard case .privateAddress = try await Web.failure(request).reason else {
          throw Web.Unexpected(text: host)
        }
      }
      for target in [server.namedOrigin + "/plain", "http://169.254.169.254/latest/meta-data/"] {
        let failure = try await Web.failure(Web.request("/to/302/?\(target)"))
        guard case .privateAddress = failure.reason else { throw Web.Unexpected(text: target) }
      }
      let typed = try Web.request("/to/302/?\(server.origin)/plain")
      #expect(try await Web.fetcher().fetch(typed).text == "plain words")
    }

    @Test("a connection that was opened for what was typed serves nothing else")
    func connectionsUsedAgain() async throws {
      let server = try Web.running()
      let fetcher = Web.fetcher()
      let typed = FetchRequest(
        server.namedOrigin + "/plain", for: .page, reach: .typed([server.namedOrigin]))
      #expect(try await fetcher.fetch(typed).text == "plain words")
      let other = FetchRequest(server.namedOrigin + "/plain", for: .page)
      guard case .privateAddress = try await Web.failure(other, by: fetcher).reason else {
        throw Web.Unexpected(text: "reached")
      }
    }

    @Test("credentials and own fields stay with their host")
    func secrets() async throws {
      let server = try Web.running()
      var request = try Web.request("/to/302/?\(server.namedOrigin)/echo")
      request.reach = .typed(["127.0.0.1", "localhost"])
      request.credentials = FetchRequest.Credentials(name: "ann", password: "secret")
      request.fields = [FetchRequest.HeaderField(name: "X-Token", value: "abc")]
      let elsewhere = try await Web.fetcher().fetch(request).text.lowercased()
      #expect(!elsewhere.contains("authorization") && !elsewhere.contains("x-token"))
      request.address = server.origin + "/to/302/?/echo"
      let home = try await Web.fetcher().fetch(request).text.lowercased()
      #expect(home.contains("authorization: basic") && home.contains("x-token: abc"))
      let inside = server.origin.replacing("http://", with: "http://bob:pw@")
      let typed = FetchRequest(inside + "/echo", for: .page, reach: .typed(["127.0.0.1"]))
      let body = try await Web.fetcher().fetch(typed)
      #expect(body.text.lowercased().contains("authorization: basic"))
      #expect(!body.finalAddress.contains("bob"))
    }

    @Test("a certificate that nobody signed is refused, with what TLS says of it")
    func certificates() async throws {
      guard let origin = try Web.running().secureOrigin else { return }
      guard case .tls(let words) = try await Web.failure(Web.request(origin + "/plain")).reason
      else { throw Web.Unexpected(text: "trusted") }
      #expect(words.contains("certificate"))
      #expect(TLSTrouble(words) == .unknownIssuer)
    }

    @Test(
      "what TLS says is told apart, and has a next step",
      arguments: [
        ("SSL certificate problem: certificate has expired", "has expired; the clock", "clock"),
        ("SSL certificate problem: certificate is not yet valid", "not valid yet", "clock"),
        (
          "SSL certificate problem: self-signed certificate in certificate chain", "vouches",
          "trust"
        ),
        (
          "SSL: no alternative certificate subject name matches target host name", "another",
          "trust"
        ),
        ("OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number", "no TLS", "http://"),
        ("gnutls_handshake() failed: Handshake failed", "Handshake failed", "clock"),
      ])
    func safety(words: String, sentence: String, step: String) {
      let failure = FetchFailure(.tls(words), at: "https://a.example/")
      #expect(failure.sentence.contains(sentence), "\(failure.sentence)")
      #expect(failure.nextStep.contains(step))
    }

    @Test("nobody listens, and a name that cannot be")
    func nobody() async throws {
      #expect(try await Web.failure(Web.request("http://127.0.0.1:1/")).reason == .refused)
      // A label of more than 63 letters is refused before any server is asked.
      let host = String(repeating: "a", count: 64) + ".example"
      let reason = try await Web.failure(FetchRequest("http://\(host)/", for: .page)).reason
      #expect(reason == .hostNotFound || reason == .noConnection)
    }

    @Test("cancelling the task ends a fetch at once, on its way, in the queue, and before")
    func cancellation() async throws {
      let fetcher = Web.fetcher()
      let start = ContinuousClock.now
      let tasks = try (0..<5).map { _ in
        let request = try Web.request("/hang")
        return Task { try await Web.failure(request, by: fetcher).reason }
      }
      tasks[4].cancel()
      try await Task.sleep(for: .milliseconds(100))
      for task in tasks { task.cancel() }
      for task in tasks { #expect(try await task.value == .cancelled) }
      #expect(ContinuousClock.now - start < .seconds(1))
      #expect(try await fetcher.fetch(Web.request("/plain")).text == "plain words")
    }

    @Test("progress is told while a large body arrives")
    func progress() async throws {
      let last = Mutex(FetchProgress(received: 0, expected: nil))
      let body = try await Web.fetcher().fetch(Web.request("/large/3000000")) { progress in
        last.withLock { $0 = progress }
      }
      #expect(body.bytes.count == 3_000_000)
      #expect(last.withLock { $0.received > 0 && $0.expected == 3_000_000 })
    }

    @Test("every failure has its words and its next step")
    func sentences() {
      let reasons: [FetchFailure.Reason] = [
        .noConnection, .unreachable, .refused, .hostNotFound, .tls("x"),
        .connectTimeout(seconds: 1),
        .timeout(seconds: 1.5), .stalled(seconds: 2), .reset, .cutShort, .emptyAnswer, .notHTTP,
        .tooLargeOnWire(limit: 1 << 20), .tooLargeUnpacked(limit: 4096), .headTooLarge,
        .undecodable, .tooManyRedirects(limit: 3), .redirectLoop, .redirectToNowhere,
        .redirectUnwanted,
        .badAddress,
        .foreignScheme("ftp"), .privateAddress("10.0.0.1"), .proxy("x"),
        .status(404, retryAfter: nil), .cancelled, .libraryMissing("x"), .other("x"),
      ]
      let failures = reasons.map { FetchFailure($0, at: "http://e.example/a") }
      #expect(Set(failures.map(\.sentence)).count == reasons.count)
      #expect(failures.allSatisfy { $0.sentence.hasSuffix("(http://e.example/a).") })
      #expect(failures.allSatisfy { !$0.nextStep.isEmpty })
      let near = FetchFailure(.privateAddress("127.0.0.1"), at: "http://2130706433/").nextStep
      #expect(near.contains(":open ADDRESS") && near.contains("gazette fetch ADDRESS"))
    }
  }
}
