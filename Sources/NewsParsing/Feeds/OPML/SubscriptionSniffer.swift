/// Tells lists of feeds from other documents by their first element.
enum SubscriptionSniffer {
  /// How much may stand before a list: blanks, comments, a document type, a server's complaints.
  private static let longestHead = 8192

  /// Whether a text is OPML, and no page or note that shows how it looks.
  static func isList(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var at = 0
      while let open = bytes[at...].prefix(longestHead).firstIndex(of: UInt8(ascii: "<")) {
        guard !bytes[at..<open].contains(UInt8(ascii: "`")) else { return false }
        if bytes.hasText("<!--", at: open) {
          guard let end = bytes.position(of: "-->", from: open + 4) else { return false }
          at = end + 3
          continue
        }
        at = open + 1
        let name = String(decoding: bytes[at...].prefix(5), as: UTF8.self).lowercased()
        guard name.hasPrefix("?") || name.hasPrefix("!") else {
          return name.hasPrefix("opml") && name.last?.isLetter != true || name == "opml"
        }
      }
      return false
    }
  }
}
