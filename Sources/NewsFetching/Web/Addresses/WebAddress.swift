import CCurl

/// An absolute address, understood as libcurl understands it: what is judged is what is asked for.
package struct WebAddress: Hashable, Sendable {
  /// Without a fragment, a user's name and a password.
  let text: String
  /// In lower case.
  let scheme: String
  /// In lower case, without brackets and without a dot at the end; a number as four decimal ones.
  let host: String
  /// The one of the scheme, where none is written.
  let port: Int
  /// What stood in the address itself.
  let credentials: FetchRequest.Credentials?

  /// An address as it is written; `nil` where it is none.
  init?(_ text: String) { self.init(text, from: nil) }

  /// Where a redirect leads; without the credentials that it may contain.
  func resolving(_ location: String) -> WebAddress? { WebAddress(location, from: text) }

  /// A host or an address as somebody types it.
  init?(typed: String) { self.init(typed.contains("://") ? typed : "http://" + typed) }

  private init?(_ text: String, from base: String?) {
    guard text.utf8.count <= 16_384, curl_door_open() == nil, let parts = curl_door_address()
    else { return nil }
    defer { curl_door_address_end(parts) }
    let flags = UInt32(CURLU_NON_SUPPORT_SCHEME) | UInt32(CURLU_URLENCODE)
    for part in [base, text].compactMap({ $0 }) {
      guard curl_door_address_set(parts, CURLUPART_URL, part, flags) == CURLUE_OK else {
        return nil
      }
    }
    func part(_ part: CURLUPart, _ flags: Int32 = 0) -> String? {
      guard let text = curl_door_address_get(parts, part, UInt32(flags)) else { return nil }
      defer { curl_door_free(text) }
      return String(cString: text)
    }
    guard let scheme = part(CURLUPART_SCHEME) else { return nil }
    let name = part(CURLUPART_USER, CURLU_URLDECODE)
    credentials = name.flatMap { name in
      guard base == nil else { return nil }
      let password = part(CURLUPART_PASSWORD, CURLU_URLDECODE) ?? ""
      return FetchRequest.Credentials(name: name, password: password)
    }
    for secret in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT] {
      curl_door_address_set(parts, secret, nil, 0)
    }
    guard let whole = part(CURLUPART_URL) else { return nil }
    self.text = whole
    self.scheme = scheme.lowercased()
    host = Self.plain(part(CURLUPART_HOST) ?? "")
    port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap { Int($0) } ?? 0
  }

  private static func plain(_ host: String) -> String {
    var host = host.lowercased()
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    if host.hasSuffix("."), host.count > 1 { host.removeLast() }
    return host
  }

  /// The scheme that a reference names and that is not fetched (RFC 3986 section 3.1), as
  /// `javascript` in `javascript:history.back()`; libcurl would take some of them for paths.
  static func foreignScheme(of reference: String) -> String? {
    let scheme = reference.utf8.prefix { $0 != 0x3A }
    guard scheme.count < reference.utf8.count, (1...32).contains(scheme.count) else { return nil }
    let name = String(decoding: scheme, as: UTF8.self).lowercased()
    let isScheme = name.utf8.enumerated().allSatisfy { place, byte in
      (0x61...0x7A).contains(byte) || place > 0 && "0123456789+-.".utf8.contains(byte)
    }
    return isScheme && name != "http" && name != "https" ? name : nil
  }

  /// Whether what belongs to another address may be sent to this one as well: the same host and
  /// port, or the same host over TLS where it was not before.
  func shares(secretsOf other: WebAddress) -> Bool {
    guard host == other.host else { return false }
    if scheme == other.scheme { return port == other.port }
    return other.scheme == "http" && scheme == "https" && other.port == 80 && port == 443
  }
}

extension WebAddress {
  /// Whether what the user entrusted to the server of an address may be sent to another one: to the
  /// same origin (RFC 6454 section 4), or to the same host over TLS where it was not before; never
  /// where one of them is no address.
  package static func mayHave(_ address: String, secretsOf other: String) -> Bool {
    guard let address = WebAddress(address), let other = WebAddress(other) else { return false }
    return address.shares(secretsOf: other)
  }

  /// The name and password that stand in an address.
  package static func credentials(in address: String) -> FetchRequest.Credentials? {
    WebAddress(address)?.credentials
  }

  /// What a server is asked for: `/news?page=2`.
  var pathAndQuery: String {
    let rest = text.dropFirst(scheme.count + 3)
    return rest.firstIndex(where: { $0 == "/" || $0 == "?" }).map { String(rest[$0...]) } ?? "/"
  }
}
