/// The way of a fetch from one address to the next, and its rules.
struct FetchRoute {
  private let request: FetchRequest
  private let first: WebAddress
  private(set) var address: WebAddress
  /// Where the thing has moved for good.
  private(set) var permanent: WebAddress?
  private var isPermanent = true
  private var visited: Set<String>
  private var redirects = 0
  private var spent = 0.0

  init(_ request: FetchRequest) throws(FetchFailure) {
    guard let address = WebAddress(request.address) else {
      let scheme = WebAddress.foreignScheme(of: request.address)
      throw FetchFailure(
        scheme.map { .foreignScheme($0) } ?? .badAddress, at: request.address)
    }
    self.request = request
    first = address
    self.address = address
    visited = [address.text]
  }

  /// Judges what can be told of the address before anything is sent: the rest is judged when a
  /// socket is opened. A proxy opens sockets unseen, so then this is all there is.
  func judge(throughProxy isProxied: Bool) throws(FetchFailure) {
    guard ["http", "https"].contains(address.scheme) else {
      throw FetchFailure(.foreignScheme(address.scheme), at: address.text)
    }
    guard !address.host.isEmpty, (1...65_535).contains(address.port) else {
      throw FetchFailure(.badAddress, at: address.text)
    }
    guard !request.reach.allows(address.host) else { return }
    if let number = InternetAddress(address.host), !number.isPublic {
      throw FetchFailure(.privateAddress(number.text), at: address.text)
    }
    let isLocal = address.host == "localhost" || address.host.hasSuffix(".localhost")
    if isProxied, isLocal { throw FetchFailure(.privateAddress(address.host), at: address.text) }
  }

  /// The request for the address where the way has come to.
  func hop(_ identity: WebIdentity, proxy: String?) -> Hop {
    var lines = [
      "Accept: " + WebIdentity.accept(request.purpose),
      "Accept-Language: " + identity.languages,
    ]
    if let tag = request.entityTag { lines.append("If-None-Match: " + tag) }
    if let date = request.lastModified { lines.append("If-Modified-Since: " + date) }
    let isHome = address.shares(secretsOf: first)
    if isHome { lines += request.fields.compactMap(\.line) }
    return Hop(
      address: address, lines: lines.filter(\.isOneLine),
      userAgent: request.userAgent.flatMap { $0.isOneLine ? $0 : nil } ?? identity.userAgent,
      credentials: isHome ? request.credentials ?? first.credentials : nil,
      mayBePrivate: request.reach.allows(address.host), proxy: proxy, limits: request.limits,
      seconds: max(0.001, request.limits.wholeSeconds - spent))
  }

  /// Goes where a redirect leads.
  mutating func follow(_ answer: HopAnswer) throws(FetchFailure) {
    spent += answer.seconds
    let location = answer.head["location"] ?? ""
    if let scheme = WebAddress.foreignScheme(of: location) {
      throw FetchFailure(.foreignScheme(scheme), at: location)
    }
    guard !location.isEmpty, let next = address.resolving(location) else {
      throw FetchFailure(.redirectToNowhere, at: address.text)
    }
    redirects += 1
    guard redirects <= request.limits.redirects else {
      throw FetchFailure(.tooManyRedirects(limit: request.limits.redirects), at: first.text)
    }
    guard visited.insert(next.text).inserted else {
      throw FetchFailure(.redirectLoop, at: next.text)
    }
    if answer.status != 301 && answer.status != 308 { isPermanent = false }
    if isPermanent { permanent = next }
    address = next
    guard spent < request.limits.wholeSeconds else {
      throw FetchFailure(.timeout(seconds: request.limits.wholeSeconds), at: address.text)
    }
  }
}

extension FetchRequest.HeaderField {
  /// The line of the head; `nil` where the name is no token (RFC 9110 section 5.6.2).
  fileprivate var line: String? {
    let isToken = name.utf8.allSatisfy {
      ($0 > 0x20 && $0 < 0x7F) && !"()<>@,;:\\\"/[]?={}".utf8.contains($0)
    }
    return isToken && !name.isEmpty ? "\(name): \(value)" : nil
  }
}

extension String {
  /// Whether it cannot begin another line of a head.
  fileprivate var isOneLine: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 } }
}
