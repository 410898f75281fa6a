import Foundation

/// Why no safe connection came about, as far as what a library of TLS says can be told apart.
///
/// libcurl hands on the words of OpenSSL or GnuTLS, and has no codes of its own for most of it.
enum TLSTrouble: Hashable {
  /// What answers there speaks no TLS.
  case noTLS
  /// Nobody whom this machine trusts signed the certificate.
  case unknownIssuer
  case expired
  case notYetValid
  /// The certificate is for a host of another name.
  case otherHost
  case other(String)

  /// What the words mean.
  init(_ words: String) {
    let lower = words.lowercased()
    let trouble = Self.signs.first { $0.words.contains(where: lower.contains) }?.trouble
    self = trouble ?? .other(words)
  }

  private static let signs: [(trouble: TLSTrouble, words: [String])] = [
    (.noTLS, ["wrong version number", "unexpected tls packet", "packet length too long"]),
    (.expired, ["has expired", "certificate is expired", "certificate expired"]),
    (.notYetValid, ["not yet valid", "not yet activated"]),
    (.otherHost, ["subject name", "does not match target host", "owner does not match"]),
    (
      .unknownIssuer,
      [
        "self-signed", "self signed", "unable to get local issuer", "issuer is unknown",
        "unable to verify the first", "unable to get issuer", "verification failed",
      ]
    ),
  ]

  /// What failed, without an end.
  func words(_ host: String) -> String {
    switch self {
    case .noTLS: "\(host) speaks no TLS there, as an address with https:// needs it"
    case .unknownIssuer: "Nobody who is known here vouches for the certificate of \(host)"
    case .expired: "The certificate of \(host) has expired; the clock here says \(Self.clock)"
    case .notYetValid:
      "The certificate of \(host) is not valid yet; the clock here says \(Self.clock)"
    case .otherHost: "The certificate of \(host) is for another host"
    case .other(let words): "No safe connection to \(host): \(words)"
    }
  }

  /// What can be done about it.
  var step: String {
    switch self {
    case .noTLS: "Try it with http:// in place of https://."
    case .unknownIssuer, .otherHost:
      "Check the address; if you trust the site all the same, open it in the browser."
    case .expired, .notYetValid: "Set the clock if it is wrong; else only the site can help."
    case .other: "Check the clock of this machine and the address; the browser may know more."
    }
  }

  private static var clock: String { Date().onLocalClock }
}
