extension FeedAddress {
  /// What stands for a secret wherever an address is shown.
  private static let stars = Array("***".utf8)
  /// A name as long as that is more likely a key.
  private static let longestName = 20
  /// How the names of fields end whose values are keys or passwords.
  private static let secretEnds: [[UInt8]] = [
    "key", "token", "secret", "password", "passwd", "pwd", "auth", "sig", "signature", "credential",
    "credentials",
  ].map { Array($0.utf8) }
  private static let secretNames: Set<[UInt8]> = Set(
    ["pass", "sid", "session", "sessionid", "jwt"].map { Array($0.utf8) })

  /// A text to be shown: stars stand for what gives access in every address in it.
  ///
  /// That is a password, a name without one, and the value of a field such as `key`, `api_token` or
  /// `sig` behind the question mark: `https://me:***@host/feed?user=7&key=***`.
  public static func shown(_ text: String) -> String {
    hidingKeys(
      in: replacingUsers(in: text) { bytes in
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
          return bytes.isEmpty ? [] : stars
        }
        let name = bytes[..<colon]
        return (name.count < longestName ? Array(name) : stars) + [UInt8(ascii: ":")] + stars
      })
  }

  /// A text to be handed on: without the passwords of the addresses in it, `https://me@host/`.
  public static func withoutPassword(_ text: String) -> String {
    replacingUsers(in: text) { bytes in Array(bytes.prefix { $0 != UInt8(ascii: ":") }) }
  }

  /// Whether the address itself holds a key behind its question mark.
  public static func holdsKey(_ address: String) -> Bool { hidingKeys(in: address) != address }

  /// Puts something else in the place of what stands before the `@` of each address.
  private static func replacingUsers(
    in text: String, _ replaced: (ArraySlice<UInt8>) -> [UInt8]
  ) -> String {
    let bytes = Array(text.utf8)
    var made: [UInt8] = []
    var copied = 0
    var place = 0
    while let start = behindSlashes(bytes, from: place) {
      let end = bytes[start...].firstIndex(where: endsHost) ?? bytes.endIndex
      place = end
      guard let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")) else { continue }
      made += bytes[copied..<start] + replaced(bytes[start..<at])
      copied = at
    }
    guard copied > 0 else { return text }
    return String(decoding: made + bytes[copied...], as: UTF8.self)
  }

  /// Puts stars in the place of the values of secret fields, in one walk through the text.
  private static func hidingKeys(in text: String) -> String {
    let bytes = Array(text.utf8)
    var made: [UInt8] = []
    var copied = 0
    var place = behindSlashes(bytes, from: 0) ?? bytes.endIndex
    /// Where the field's name begins; `nil` before the question mark.
    var name: Int?
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      if endsAddress(byte) {
        name = nil
        place = behindSlashes(bytes, from: place) ?? bytes.endIndex
      } else if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        name = place
      } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: ";") {
        name = name.map { _ in place }
      } else if byte == UInt8(ascii: "="), let start = name, isSecret(bytes[start..<place - 1]) {
        let end = endOfValue(bytes, from: place)
        made += bytes[copied..<place] + (end > place ? stars : [])
        (copied, place) = (end, end)
      }
    }
    guard copied > 0 else { return text }
    return String(decoding: made + bytes[copied...], as: UTF8.self)
  }

  private static func isSecret(_ name: ArraySlice<UInt8>) -> Bool {
    // Longer names are no names.
    guard name.count <= 100 else { return false }
    let letters = name.filter { !"_-.".utf8.contains($0) }.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return secretNames.contains(letters)
      || secretEnds.contains { letters.suffix($0.count) == $0[...] }
  }

  /// Where a value ends; what closes a sentence or a parenthesis around the address is none of it.
  private static func endOfValue(_ bytes: [UInt8], from start: Int) -> Int {
    var end =
      bytes[start...].firstIndex {
        endsAddress($0) || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "#")
      } ?? bytes.endIndex
    while end > start, bytes[end - 1] >= 0x80 || ").,;:!?'`]}".utf8.contains(bytes[end - 1]) {
      end -= 1
    }
    return end
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
    endsAddress(byte) || "/?#".utf8.contains(byte)
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "\"<>".utf8.contains(byte)
  }
}
