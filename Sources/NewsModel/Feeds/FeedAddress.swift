/// The address of a web feed: as it is kept, so that one feed has one address, and as it is shown.
public enum FeedAddress {
  /// What stands for a password wherever an address is shown.
  private static let stars = "***"
  private static let usualPorts = ["http": "80", "https": "443"]

  /// The address as the library keeps it; what is neither http nor https stays as it is.
  ///
  /// `feed:` is what browsers once put before addresses or in the place of `http:`. Scheme and host
  /// are written small, a usual port and what stands behind `#` are left out, an empty path is `/`
  /// (RFC 3986, section 6.2).
  public static func plain(_ address: String) -> String {
    let address = withoutFeedScheme(address)
    guard let colon = address.firstIndex(of: ":"), address[colon...].hasPrefix("://") else {
      return address
    }
    let scheme = address[..<colon].lowercased()
    guard let usualPort = usualPorts[scheme] else { return address }
    let rest = address[colon...].dropFirst(3).prefix { $0 != "#" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let place = rest.dropFirst(authority.count)
    let user = authority.lastIndex(of: "@").map { authority[...$0] } ?? ""
    var host = authority.dropFirst(user.count).lowercased()
    if host.hasSuffix(":" + usualPort) { host.removeLast(usualPort.count) }
    if host.hasSuffix(":") { host.removeLast() }
    guard !host.isEmpty else { return address }
    return "\(scheme)://\(user)\(host)\(place.hasPrefix("/") ? "" : "/")\(place)"
  }

  private static func withoutFeedScheme(_ address: String) -> String {
    let name = "feed:"
    guard address.prefix(name.count).lowercased() == name else { return address }
    let rest = address.dropFirst(name.count)
    let inner = rest.drop { $0 == "/" }
    let isWhole = ["http://", "https://"].contains { inner.prefix($0.count).lowercased() == $0 }
    if isWhole { return String(inner) }
    return rest.hasPrefix("//") ? "http:" + rest : address
  }

  /// A text to be shown: stars stand for the password of every address in it, `https://me:***@host/`.
  public static func shown(_ text: String) -> String {
    replacingPasswords(in: text, by: ":" + stars)
  }

  /// A text to be handed on: without the passwords of the addresses in it, `https://me@host/`.
  public static func withoutPassword(_ text: String) -> String {
    replacingPasswords(in: text, by: "")
  }

  private static func replacingPasswords(in text: String, by words: String) -> String {
    let bytes = Array(text.utf8)
    var made: [UInt8] = []
    var copied = 0
    var place = 0
    while let start = behindSlashes(bytes, from: place) {
      let end = bytes[start...].firstIndex(where: endsHost) ?? bytes.endIndex
      place = end
      guard let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")),
        let colon = bytes[start..<at].firstIndex(of: UInt8(ascii: ":"))
      else { continue }
      made += bytes[copied..<colon] + Array(words.utf8)
      copied = at
    }
    guard copied > 0 else { return text }
    return String(decoding: made + bytes[copied...], as: UTF8.self)
  }

  /// Where the next address of a text says its user and host: behind `://`.
  private static func behindSlashes(_ bytes: [UInt8], from place: Int) -> Int? {
    var place = place
    while let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")) {
      if bytes[colon...].starts(with: "://".utf8) { return colon + 3 }
      place = colon + 1
    }
    return nil
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "/?#\"<>".utf8.contains(byte)
  }
}
