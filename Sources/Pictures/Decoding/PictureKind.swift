/// The kinds of pictures that are decoded, told by how their bytes begin.
///
/// No other decoder is ever asked, whatever is installed: a vector drawing or an icon of some other
/// system has no business in a news article.
enum PictureKind: String, Hashable, Sendable {
  case png, jpeg, gif, webp

  /// The kind of these bytes; `nil` for any other.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: "GIF8".utf8) {
      self = .gif
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else {
      return nil
    }
  }

  /// Whether the end of a picture is missing where its decoder would not mind, and leave the rest as
  /// its memory happened to be.
  func isCutShort(_ bytes: [UInt8]) -> Bool {
    guard self == .png else { return false }
    let end = Array("IEND".utf8)
    let tail = Array(bytes.suffix(4_096))
    return !tail.indices.contains { tail[$0...].starts(with: end) }
  }
}
