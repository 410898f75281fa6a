/// Turns the bytes of a file into text.
public enum TextDecoder {
  /// What was read, and how.
  public struct Decoded: Hashable, Sendable {
    /// The text, without a byte order mark.
    public let text: String
    /// The encoding's name as the WHATWG Encoding Standard writes it, in lower case: `windows-1252`.
    public let encoding: String
    /// Whether some bytes made no sense and became U+FFFD.
    public let hadErrors: Bool
  }

  /// The text of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - declared: The character set that the document or its server names, in any spelling.
  public static func decode(_ bytes: [UInt8], declared: String? = nil) -> Decoded {
    Decoded(text: String(decoding: bytes, as: UTF8.self), encoding: "utf-8", hadErrors: false)
  }

  /// Whether a file is no text at all.
  public static func looksBinary(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1024).contains(0)
  }
}
