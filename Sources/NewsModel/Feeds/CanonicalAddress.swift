/// The address of a page without what differs from one link to it to the next, by which the same
/// article is known in several feeds.
///
/// It is for comparing, never for fetching: the scheme, `www.` and a last slash are left out too.
public enum CanonicalAddress {
  /// Longer addresses are no names of articles.
  private static let longest = 2_000
  /// Parameters that campaigns and counters put behind an address, by their beginnings.
  private static let trackingPrefixes = [
    "utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "at_medium", "at_campaign", "at_custom",
    "wt.", "cmpid", "oly_", "vero_", "__hs", "_hs",
  ]
  private static let tracking: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "igshid", "mc_cid",
    "mc_eid", "mkt_tok", "cmp", "icid", "ncid", "ocid", "smid", "smtyp", "ref_src", "ito",
    "rss", "sr_share", "s_cid", "ns_mchannel", "ns_source",
    "ns_campaign", "ns_linkname", "ns_fee", "xtor", "wprov", "traffic_source", "spm",
  ]

  /// The comparable form of an http or https address; `nil` for what names no article: another
  /// scheme, a site's front page, an endless address.
  public static func of(_ address: String?) -> String? {
    guard let address, address.utf8.count <= longest else { return nil }
    let scheme = address.prefix(8).lowercased()
    guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://") else { return nil }
    let rest = address.dropFirst(scheme.hasPrefix("https") ? 8 : 7)
    let host = rest.prefix { !"/?#".contains($0) }
    let tail = rest.dropFirst(host.count)
    let fragment = tail.firstIndex(of: "#").map { tail[$0...] } ?? ""
    let beforeFragment = tail.prefix { $0 != "#" }
    var path = beforeFragment.prefix { $0 != "?" }
    while path.last == "/" { path.removeLast() }
    let query = beforeFragment.drop { $0 != "?" }.dropFirst()
    // What leads to a place in a page is left out, but not what names a page of a program (#!).
    let page = fragment.hasPrefix("#!") || fragment.hasPrefix("#/") ? fragment : ""
    let parameters = query.split(separator: "&").filter { !isTracking($0) }.sorted()
    guard !path.isEmpty || !parameters.isEmpty || !page.isEmpty else { return nil }
    let asked = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
    return name(ofHost: host) + path + asked + page
  }

  /// In lower case, without a user, `www.`, `m.` and the usual port.
  private static func name(ofHost host: Substring) -> String {
    var name = (host.split(separator: "@").last ?? "").lowercased()
    for port in [":80", ":443"] where name.hasSuffix(port) { name.removeLast(port.count) }
    for prefix in ["www.", "m.", "amp."] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
    }
    return name
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return tracking.contains(name) || trackingPrefixes.contains { name.hasPrefix($0) }
  }
}
