/// Which proxy the environment wants for an address, as libcurl reads it
/// (https://everything.curl.dev/usingcurl/proxies/env).
///
/// It is asked here and not by libcurl itself, because how an address is judged depends on it.
struct ProxyChoice: Sendable {
  let environment: [String: String]

  /// The proxy; `nil` for a connection of our own.
  func proxy(for address: WebAddress) -> String? {
    // HTTP_PROXY in capitals can come from a request to a web server, so nobody believes it.
    let names =
      address.scheme == "https"
      ? ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
      : ["http_proxy", "all_proxy", "ALL_PROXY"]
    guard let proxy = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty })
    else { return nil }
    return isExempt(address.host) ? nil : proxy
  }

  private func isExempt(_ host: String) -> Bool {
    let list = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
    for entry in list.lowercased().split(whereSeparator: { $0 == "," || $0 == " " }) {
      if entry == "*" { return true }
      let name = entry.hasPrefix(".") ? entry.dropFirst() : entry
      if host == name || host.hasSuffix("." + name) { return true }
    }
    return false
  }
}
