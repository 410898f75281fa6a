/// What is wanted of the web.
package struct FetchRequest: Hashable, Sendable {
  /// What the answer is for; it decides what kinds of content are asked for.
  package enum Purpose: Hashable, Sendable {
    case page, feed, picture, other
  }

  /// A name and a password, for the host of ``address`` only.
  package struct Credentials: Hashable, Sendable {
    /// The user's name there.
    package var name: String
    /// The password, as it is.
    package var password: String

    /// Credentials from their parts.
    package init(name: String, password: String) {
      self.name = name
      self.password = password
    }
  }

  /// A line of the request's head, for the host of ``address`` only.
  package struct HeaderField: Hashable, Sendable {
    /// `X-Token`; a name that HTTP does not allow is not sent.
    package var name: String
    /// Its value, on one line.
    package var value: String

    /// A field from its parts.
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Absolute; http or https.
  package var address: String
  /// What the answer is for.
  package var purpose: Purpose
  /// What the last answer said of itself: one that did not change costs no body.
  package var entityTag: String?
  /// The `Last-Modified` of the last answer, as it was written.
  package var lastModified: String?
  /// Further lines of the head.
  package var fields: [HeaderField] = []
  /// Instead of Gazette's own.
  package var userAgent: String?
  /// For pages behind a password.
  package var credentials: Credentials?
  /// When to give up.
  package var limits: FetchLimits
  /// Which addresses of private networks may be reached.
  package var reach = PrivateReach.never

  /// A request for an address, with the limits of its purpose.
  package init(_ address: String, for purpose: Purpose, reach: PrivateReach = .never) {
    self.address = address
    self.purpose = purpose
    self.reach = reach
    limits = FetchLimits(for: purpose)
  }
}
