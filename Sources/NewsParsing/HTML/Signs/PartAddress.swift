/// Compares the addresses of the parts of one article: `/ferry`, `/ferry/2`, `/ferry?page=3`,
/// `/ferry/page/4`, `/ferry-5.html`.
struct PartAddress {
  private let host: Substring
  private let stem: String
  private let number: Int

  /// Whether an address is that of the part behind another one.
  static func isNext(_ candidate: String, of address: String) -> Bool {
    let parts = readings(candidate).filter { $0.number > 1 }
    guard !parts.isEmpty else { return false }
    return readings(address).contains { here in
      parts.contains { part in
        part.host == here.host && part.stem == here.stem && part.number == here.number + 1
      }
    }
  }

  /// Cheap, and true of every two parts of one article: their paths
  /// differ in their last bytes only, and the later one has a number there or in its query.
  static func mayBePart(_ candidate: String, of address: String) -> Bool {
    var left = pathBytes(candidate)[...]
    var right = pathBytes(address)[...]
    while let byte = left.first, byte == right.first {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    guard max(left.count, right.count) <= longestEnd else { return false }
    return candidate.utf8[left.startIndex...].contains { $0 &- 0x30 < 10 }
  }

  private static let longestEnd = 24

  /// Host and path.
  private static func pathBytes(_ address: String) -> Substring.UTF8View {
    var rest = address[...].utf8
    for start in ["https://", "http://", "www."] where rest.starts(with: start.utf8) {
      rest = rest.dropFirst(start.utf8.count)
    }
    return rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  }

  /// An address as the first part, and as the part that its number says.
  private static func readings(_ address: String) -> [PartAddress] {
    guard let scheme = address.firstRange(of: "://") else { return [] }
    let rest = address.withoutFragment[scheme.upperBound...]
    let slash = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var host = rest[..<slash]
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    let path = rest[slash...].prefix { $0 != "?" }
    var items = rest[slash...].dropFirst(path.count + 1).split(separator: "&")
    let number = items.lazy.compactMap(itemNumber).first
    items.removeAll { itemNumber($0) != nil }
    let query = items.isEmpty ? "" : "?" + items.joined(separator: "&")
    let whole = plain(path) + query
    var all = [PartAddress(host: host, stem: whole, number: number ?? 1)]
    if number == nil, let (stem, number) = pathNumber(path) {
      all.append(PartAddress(host: host, stem: stem + query, number: number))
    }
    return all
  }

  private static let keys: Set<String> = [
    "page", "p", "pg", "paged", "seite", "pagina", "pag", "part", "pn", "pageno", "page_no",
  ]

  /// 3 of `page=3`.
  private static func itemNumber(_ item: Substring) -> Int? {
    let sides = item.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, keys.contains(sides[0].lowercased()) else { return nil }
    return small(sides[1])
  }

  /// `/ferry` and 2 of `/ferry/page/2`, `/ferry/2`, `/ferry-p2.html`.
  private static func pathNumber(_ path: Substring) -> (String, Int)? {
    var stem = Substring(plain(path))
    let digits = stem.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, let number = small(stem.suffix(digits)) else { return nil }
    stem = stem.dropLast(digits)
    let letters = stem.reversed().prefix { $0.isASCII && $0.isLetter }.count
    let word = stem.suffix(letters).lowercased()
    if keys.contains(word) { stem = stem.dropLast(letters) }
    guard let sign = stem.last, "/-_,.~=".contains(sign) else { return nil }
    while let sign = stem.last, "/-_,.~=".contains(sign) { stem = stem.dropLast() }
    if stem.hasSuffix("/page") { stem = stem.dropLast(5) }
    return (String(stem), number)
  }

  /// No article has a hundred parts; what is more is a year or a key.
  private static func small(_ digits: Substring) -> Int? {
    guard digits.utf8.count <= 2, let number = Int(digits), number > 0 else { return nil }
    return number
  }

  /// A path without its ending and the slash behind it.
  private static func plain(_ path: Substring) -> String {
    var path = path
    while path.last == "/" { path = path.dropLast() }
    for ending in [".html", ".htm", ".php", ".aspx", ".shtml", ".xhtml"]
    where path.hasSuffix(ending) {
      path = path.dropLast(ending.count)
    }
    return String(path)
  }
}
