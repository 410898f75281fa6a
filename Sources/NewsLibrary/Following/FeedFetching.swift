import Foundation
import NewsFetching
import NewsModel

/// Gets the documents of web feeds, from wherever they are, within bounds.
struct FeedFetching: Sendable {
  /// Larger documents are no feeds.
  static let greatestSize = 24 << 20
  private static let commandPatience = 60.0
  private static let credentialsPatience = 30.0

  let fetcher: WebFetcher
  /// When to give up.
  var limits = Self.usualLimits
  private static var usualLimits: FetchLimits {
    var limits = FetchLimits(for: .feed)
    limits.wireBytes = greatestSize
    limits.unpackedBytes = greatestSize
    return limits
  }

  /// The document of a feed, or that it did not change.
  func document(of feed: FollowedFeed) async throws(FeedFailure) -> FeedDocument {
    switch FeedPlace(feed.address) {
    case .web(let address): return try await web(address, feed)
    case .file(let path): return try Self.file(path)
    case .command(let words): return try await Self.command(words)
    case .filter(let words, let address):
      return try await Self.filtered(try await web(address, feed), by: words)
    case nil: throw .noPlace
    }
  }

  /// - Parameter address: Where the feed is asked, which may be another place than its own.
  private func web(
    _ address: String, _ feed: FollowedFeed
  ) async throws(FeedFailure) -> FeedDocument {
    let own = FeedPlace(feed.feed.address)?.webAddress ?? feed.feed.address
    var request = self.request(address)
    // Only the host that the user typed: a feed that moves cannot lead into a private network.
    if feed.settings.mayBePrivate { request.reach = .typed([own]) }
    request.entityTag = feed.validators.etag
    request.lastModified = feed.validators.lastModified
    request.userAgent = feed.settings.userAgent
    // What the user entrusted to one server is not for the one that the feed moved to.
    guard WebAddress.mayHave(address, secretsOf: own) else {
      return try await answer(to: request)
    }
    request.fields = feed.settings.headers.compactMap(Self.field)
    // A feed that moved has an address without them.
    request.credentials = WebAddress.credentials(in: own)
    if let command = feed.settings.credentialsCommand {
      request.credentials = try await Self.credentials(command)
    }
    return try await answer(to: request)
  }

  /// What is at an address that the user typed, and whether its host is a private one, which only
  /// who typed it can want.
  func document(
    typed address: String, credentials: FetchRequest.Credentials? = nil
  ) async throws(FeedFailure) -> (document: FeedDocument, isPrivate: Bool) {
    switch FeedPlace(address) {
    case .file(let path): return (try Self.file(path), false)
    case .command(let words): return (try await Self.command(words), false)
    case .filter(let words, let address):
      let (document, isPrivate) = try await document(typed: address, credentials: credentials)
      return (try await Self.filtered(document, by: words), isPrivate)
    case nil: throw .noPlace
    case .web(let address):
      do {
        return (try await document(at: address, typed: nil, credentials: credentials), false)
      } catch {
        guard error.isPrivate else { throw error }
      }
      return (try await document(at: address, typed: address, credentials: credentials), true)
    }
  }

  /// What is at an address that a page of a site named.
  ///
  /// - Parameter typed: The address that the user typed, whose host may be a private one; `nil`
  ///   where none may be.
  func document(
    at address: String, typed: String?, credentials: FetchRequest.Credentials? = nil
  ) async throws(FeedFailure) -> FeedDocument {
    var request = self.request(address)
    if let typed { request.reach = .typed([typed]) }
    request.credentials = credentials
    return try await answer(to: request)
  }

  private func request(_ address: String) -> FetchRequest {
    var request = FetchRequest(address, for: .feed)
    request.limits = limits
    return request
  }

  private func answer(to request: FetchRequest) async throws(FeedFailure) -> FeedDocument {
    do {
      return FeedDocument(try await fetcher.fetch(request))
    } catch {
      throw .web(error)
    }
  }

  private static func field(_ line: String) -> FetchRequest.HeaderField? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    return FetchRequest.HeaderField(name: String(line[..<colon]), value: String(value))
  }

  private static func file(_ path: String) throws(FeedFailure) -> FeedDocument {
    guard let file = FoundFile(path: path) else {
      throw .file(path: path, reason: String(cString: strerror(errno)))
    }
    guard file.size <= greatestSize else {
      throw .file(path: path, reason: "it is larger than \(greatestSize >> 20) MB")
    }
    switch file.read() {
    case .success(let contents): return FeedDocument(bytes: contents.bytes)
    case .failure(let fault):
      throw .file(path: path, reason: fault.file.detail ?? fault.file.reason.rawValue)
    }
  }

  /// What a program makes of a document; where it lies is no place of the feed's own.
  private static func filtered(
    _ document: FeedDocument, by words: [String]
  ) async throws(FeedFailure) -> FeedDocument {
    var document = document
    document.movedTo = nil
    guard !document.isUnchanged else { return document }
    document.bytes = try await command(words, input: document.bytes).bytes
    document.type = nil
    document.charset = nil
    return document
  }

  private static func command(
    _ words: [String], input: [UInt8] = []
  ) async throws(FeedFailure) -> FeedDocument {
    let command = PipedProgram(
      words, seconds: commandPatience, greatestSize: greatestSize)
    do {
      return FeedDocument(bytes: try await command.output(of: input))
    } catch {
      throw .command(program: words.first ?? "", error)
    }
  }

  /// `name:password` on the first line, or the name there and the password on the second.
  static func credentials(
    _ words: [String]
  ) async throws(FeedFailure) -> FetchRequest.Credentials {
    let command = PipedProgram(words, seconds: credentialsPatience, greatestSize: 1 << 16)
    let output: [UInt8]
    do {
      output = try await command.output()
    } catch {
      throw .noCredentials(error.sentence(of: words.first ?? ""))
    }
    let lines = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let first = lines.first else { throw .noCredentials("it printed nothing.") }
    if let colon = first.firstIndex(of: ":") {
      return FetchRequest.Credentials(
        name: String(first[..<colon]), password: String(first[first.index(after: colon)...]))
    }
    guard lines.count > 1 else { throw .noCredentials("it printed no password.") }
    return FetchRequest.Credentials(name: String(first), password: String(lines[1]))
  }
}
