/// Bytes that grow at their end and keep their room when they are emptied.
///
/// An `Array` checks on each of the many small appends of a parse whether it is shared; this never is.
final class ByteBuffer {
  private(set) var count = 0
  private var room = 4096
  private var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 4096)

  deinit { base.deallocate() }

  /// All of them; good until the next change.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// All of them as text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  func removeAll() { count = 0 }

  func append(_ byte: UInt8) {
    if count == room { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    if room - count < bytes.count { grow(by: bytes.count) }
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }

  /// Text as HTML: what would be markup becomes references.
  func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in bytes.indices {
      let reference: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[copied..<index]))
      append(reference)
      copied = index + 1
    }
    append(UnsafeBufferPointer(rebasing: bytes[copied...]))
  }

  private func grow(by more: Int) {
    room = max(room * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
