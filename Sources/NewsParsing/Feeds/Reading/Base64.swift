import Foundation

/// Text that a feed carries as Base64 (RFC 4648).
enum Base64 {
  /// The text; `nil` if the bytes are no Base64 of UTF-8.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let kept = bytes.filter { $0 > 0x20 }
    guard let data = Data(base64Encoded: Data(kept)) else { return nil }
    return String(validating: data, as: UTF8.self)
  }
}
