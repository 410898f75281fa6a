import Foundation
import NewsFetching

/// What a look at a web feed's place gave.
struct FeedDocument: Sendable {
  /// Empty where the server says that nothing changed.
  var bytes: [UInt8]
  /// Whether the server says so.
  var isUnchanged = false
  /// What relative addresses are relative to.
  var address: String?
  /// The character set that the server names.
  var charset: String?
  /// The kind of document that the server names.
  var type: String?
  var etag: String?
  var lastModified: String?
  /// Where it moved for good.
  var movedTo: String?
  /// Seconds for which the answer may be used again.
  var maxAge: Int?
  /// Before that the server does not want to be asked again.
  var retryAfter: Date?

  /// Whether there are only blanks, with or without a mark of the order of bytes.
  var isBlank: Bool {
    bytes.allSatisfy { byte in
      switch byte {
      case 0...0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF: true
      default: false
      }
    }
  }

  /// A document that says nothing but itself.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// An answer of the web.
  init(_ body: FetchedBody) {
    bytes = body.bytes
    isUnchanged = body.isUnchanged
    address = body.finalAddress
    charset = body.charset
    type = body.contentType
    etag = body.entityTag
    lastModified = body.lastModified
    movedTo = body.permanentAddress
    maxAge = body.maxAge
    retryAfter = body.retryAfter
  }
}
