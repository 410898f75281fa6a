import Foundation

/// What the web answered.
package struct FetchedBody: Hashable, Sendable {
  /// 200 to 299, or 304.
  package var status: Int
  /// Where the answer came from, after all redirects.
  package var finalAddress: String
  /// Where the thing has moved for good: as far as the redirects from the first one on said so.
  package var permanentAddress: String?
  /// The body, unpacked; empty where nothing changed.
  package var bytes: [UInt8]
  /// In lower case, without parameters: `text/html`.
  package var contentType: String?
  /// In lower case, as the head declares it.
  package var charset: String?
  /// To be sent with the next request.
  package var entityTag: String?
  /// To be sent with the next request.
  package var lastModified: String?
  /// Before that the server does not want to be asked again.
  package var retryAfter: Date?
  /// Seconds for which the answer may be used again.
  package var maxAge: Int?
  /// Bytes of the body as they were sent.
  package var wireBytes: Int
  /// When it was fetched.
  package var date: Date

  /// Whether the thing is as it was when its validators were given out.
  package var isUnchanged: Bool { status == 304 }

  /// An answer from its head and body.
  init(_ answer: HopAnswer, from address: WebAddress, permanent: WebAddress?, at date: Date) {
    status = answer.status
    finalAddress = address.text
    permanentAddress = permanent?.text
    bytes = answer.status == 304 ? [] : answer.body
    (contentType, charset) = answer.head.contentType
    entityTag = answer.head["etag"]
    lastModified = answer.head["last-modified"]
    retryAfter = answer.head.retryAfter(from: date)
    maxAge = answer.head.maxAge
    wireBytes = answer.wireBytes
    self.date = date
  }
}

/// How far a fetch has come.
package struct FetchProgress: Hashable, Sendable {
  /// Bytes of the body that were received.
  package var received: Int
  /// Bytes of the whole body; `nil` where the server does not say.
  package var expected: Int?
}
