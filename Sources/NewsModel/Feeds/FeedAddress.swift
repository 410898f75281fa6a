/// The address of a web feed: as it is kept, so that one feed has one address, and as it is shown.
public enum FeedAddress {
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
}
