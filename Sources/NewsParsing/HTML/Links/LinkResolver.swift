import SafeText

/// Makes the addresses of a page absolute; what a reader cannot follow is no address.
struct LinkResolver: Sendable {
  private let scheme: String
  private let authority: String
  private let directory: [Substring]
  private let file: Substring
  private let isKnown: Bool

  /// A resolver for a page at this address; without one only absolute addresses resolve.
  init(base: String?) {
    guard let base, let parts = Self.split(base), parts.scheme == "http" || parts.scheme == "https"
    else {
      (scheme, authority, directory, file, isKnown) = ("https", "", [], "", false)
      return
    }
    scheme = parts.scheme
    authority = parts.authority
    let segments = parts.path.split(separator: "/", omittingEmptySubsequences: false)
    directory = segments.dropLast()
    file = segments.last ?? ""
    isKnown = !parts.authority.isEmpty
  }

  /// The host of the page: `www.example.org`.
  var host: String? {
    guard isKnown else { return nil }
    let host = authority.split(separator: "@").last?.split(separator: ":").first
    return host.map(String.init)
  }

  /// An absolute http, https or mailto address; `nil` for scripts, data and places in the page.
  func link(_ reference: String) -> String? {
    if Self.isWholeAddress(reference) { return reference }
    let reference = Self.trimmed(reference)
    guard let first = reference.utf8.first, first != UInt8(ascii: "#") else { return nil }
    if let scheme = Self.scheme(of: reference) {
      switch scheme {
      case "mailto": return reference.utf8.count > 7 ? reference : nil
      case "http", "https":
        return Self.split(reference)?.authority.isEmpty == false ? reference : nil
      default: return nil
      }
    }
    if reference.hasPrefix("//") {
      return reference.utf8.count > 2 ? scheme + ":" + reference : nil
    }
    guard isKnown else { return nil }
    return scheme + "://" + authority + absolutePath(reference)
  }

  /// An absolute http or https address.
  func web(_ reference: String) -> String? {
    link(reference).flatMap { $0.hasPrefix("mailto:") ? nil : $0 }
  }

  /// RFC 3986, 5.2: the path of a reference without scheme and host.
  private func absolutePath(_ reference: String) -> String {
    let cut = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    let path = path(reference[..<cut])
    var segments: [Substring] = path.hasPrefix("/") ? [""] : directory
    if segments.isEmpty { segments = [""] }
    let parts = (path.hasPrefix("/") ? path.dropFirst() : path)
      .split(separator: "/", omittingEmptySubsequences: false)
    for (place, part) in parts.enumerated() {
      let isLast = place == parts.count - 1
      if part == "." || part == ".." {
        if part == "..", segments.count > 1 { segments.removeLast() }
        if isLast { segments.append("") }
      } else {
        segments.append(part)
      }
    }
    return segments.joined(separator: "/") + reference[cut...]
  }

  /// A reference that has only a query means the page itself.
  private func path(_ given: Substring) -> Substring { given.isEmpty ? file : given }

  /// Whether this is an absolute address that needs no change, as nearly all addresses of feeds are.
  private static func isWholeAddress(_ reference: String) -> Bool {
    let utf8 = reference.utf8
    let length = utf8.starts(with: "https://".utf8) ? 8 : utf8.starts(with: "http://".utf8) ? 7 : 0
    guard length > 0, let host = utf8.dropFirst(length).first,
      (host | 0x20) &- 0x61 < 26 || host &- 0x30 < 10
    else { return false }
    return utf8.allSatisfy(isPlain)
  }

  /// Whether a byte may stand in an address as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x21 < 0x5E && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x5C
  }

  private static func trimmed(_ reference: String) -> String {
    if reference.utf8.allSatisfy(isPlain) { return reference }
    var kept = ""
    let clean = SafeText.line(reference)
    var start = clean.startIndex
    var end = clean.endIndex
    while start < end, clean[start].isWhitespace { start = clean.index(after: start) }
    while start < end, clean[clean.index(before: end)].isWhitespace {
      end = clean.index(before: end)
    }
    for scalar in clean[start..<end].unicodeScalars {
      switch scalar {
      case " ": kept += "%20"
      case "\"": kept += "%22"
      case "<": kept += "%3C"
      case ">": kept += "%3E"
      case "\\": kept += "/"
      default: kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }

  /// `javascript` of `JavaScript:void(0)`.
  static func scheme(of reference: String) -> String? {
    var scheme = ""
    for byte in reference.utf8.prefix(20) {
      switch byte {
      case UInt8(ascii: ":"): return scheme.isEmpty ? nil : scheme
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard !scheme.isEmpty else { return nil }
        scheme.unicodeScalars.append(Unicode.Scalar(byte))
      default: return nil
      }
    }
    return nil
  }

  private static func split(
    _ address: String
  ) -> (scheme: String, authority: String, path: Substring)? {
    guard let scheme = scheme(of: address) else { return nil }
    var rest = address.dropFirst(scheme.count + 1)
    guard rest.hasPrefix("//") else { return nil }
    rest = rest.dropFirst(2)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let tail = rest[end...]
    let cut = tail.firstIndex { $0 == "?" || $0 == "#" } ?? tail.endIndex
    let path = tail[..<cut]
    return (scheme, String(rest[..<end]), path.isEmpty ? "/" : path)
  }
}
