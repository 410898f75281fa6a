import Foundation
import SafeText

/// Judges the addresses that links and metadata lines name.
enum LinkTarget {
  /// The absolute http, https or mailto address that a link names; `nil` for placeholders such as
  /// `#` and `javascript:`, which keep only their words.
  static func address(_ written: String, base: String?) -> String? {
    let address = SafeText.line(written).trimmed
    guard let first = address.utf8.first, first != 0x23, address.utf8.count <= 4000 else {
      return nil
    }
    let lower = address.prefix(9).lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      return host(address) == nil ? nil : address
    }
    if lower.hasPrefix("mailto:") { return address.utf8.count > 7 ? address : nil }
    guard let base, let root = URL(string: base), !hasScheme(address) else { return nil }
    guard let whole = URL(string: address, relativeTo: root)?.absoluteString,
      whole.hasPrefix("http"), host(whole) != nil
    else { return nil }
    return whole
  }

  /// The web address that a string is, perhaps between `<` and `>`; `nil` where it is anything else.
  static func page(_ written: String) -> String? {
    var text = written.trimmedSlice
    // Nearly all lines that are asked about are running text.
    guard let first = text.utf8.first, first == 0x3C || first | 0x20 == 0x68 else { return nil }
    if text.utf8.first == 0x3C { text = text.dropFirst() }
    if text.utf8.last == 0x3E { text = text.dropLast() }
    while let last = text.utf8.last, last == 0x2E || last == 0x2C || last == 0x3B {
      text = text.dropLast()
    }
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 }) else {
      return nil
    }
    return address(String(text), base: nil)
  }

  /// The host of an address without `www.`: `themoscowtimes.com`.
  static func host(_ address: String) -> String? {
    guard let start = address.place(of: "://")?.upperBound else { return nil }
    var host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if let colon = host.firstIndex(of: ":") { host = host[..<colon] }
    let name = host.lowercased()
    let short = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    return short.isEmpty || short.utf8.contains(where: { $0 <= 0x20 }) ? nil : short
  }

  /// Whether a string is only the name of a host: `observer.com/`.
  static func isHost(_ text: String) -> Bool {
    let name = text.hasSuffix("/") ? text.dropLast() : text[...]
    guard name.utf8.count >= 4, name.utf8.count <= 80, name.utf8.contains(0x2E) else {
      return false
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = parts.last, last.utf8.count >= 2, parts.count >= 2 else { return false }
    return last.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            byte == 0x2D || (byte >= 0x30 && byte <= 0x39)
              || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
          }
      }
  }

  private static func hasScheme(_ text: String) -> Bool {
    for byte in text.utf8 {
      if byte == 0x3A { return true }
      if byte == 0x2F || byte == 0x3F || byte == 0x23 { return false }
    }
    return false
  }
}
