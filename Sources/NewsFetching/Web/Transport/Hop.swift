/// One request of a fetch: the first, or one that a redirect led to.
struct Hop: Sendable {
  let address: WebAddress
  /// The lines of the head.
  let lines: [String]
  let userAgent: String
  let credentials: FetchRequest.Credentials?
  /// Whether the host may be in a private network.
  let mayBePrivate: Bool
  let proxy: String?
  let limits: FetchLimits
  /// What is left of the whole time.
  let seconds: Double
  /// Whether no connection is to be used that served before.
  var isFresh = false
}

/// What a server answered to one request.
struct HopAnswer: Sendable {
  let status: Int
  let head: ResponseHead
  let body: [UInt8]
  let wireBytes: Int
  let seconds: Double
}
