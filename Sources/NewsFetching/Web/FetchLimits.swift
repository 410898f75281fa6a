/// When a fetch is given up.
package struct FetchLimits: Hashable, Sendable {
  /// Seconds until a connection stands, names and TLS included.
  package var connectSeconds = 10.0
  /// Seconds for everything, redirects included; waiting for a free connection does not count.
  package var wholeSeconds = 60.0
  /// Seconds in which less than ``slowestRate`` may arrive.
  package var stallSeconds = 20
  /// Bytes a second.
  package var slowestRate = 64
  /// Bytes of the body as they are sent.
  package var wireBytes = 16 << 20
  /// Bytes of the body after it was unpacked.
  package var unpackedBytes = 48 << 20
  /// How many redirects are followed.
  package var redirects = 10

  /// The usual limits of a purpose.
  package init(for purpose: FetchRequest.Purpose) {
    switch purpose {
    case .page, .other: break
    case .feed:
      wireBytes = 32 << 20
      unpackedBytes = 64 << 20
    case .picture:
      wholeSeconds = 30
      wireBytes = 8 << 20
      unpackedBytes = 8 << 20
    }
  }
}
