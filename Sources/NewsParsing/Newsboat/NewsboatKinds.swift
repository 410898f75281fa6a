/// Why an address gives no feed.
struct NewsboatAddressFault: Error {
  let kind: NewsboatURLsProblem.Kind
}

extension NewsboatFeedLine.Kind {
  /// What newsboat would do with an address; its prefixes are in lower case only.
  static func of(_ url: String) -> Result<Self, NewsboatAddressFault> {
    if let command = rest(of: url, behind: "exec:") {
      return command.isEmpty ? fault(.incomplete(url)) : .success(.exec(command: command))
    }
    if let rule = rest(of: url, behind: "filter:") { return filter(rule, in: url) }
    if url.hasPrefix("query:") { return query(url) }
    // The shell commands above may hold backticks that are the shell's own.
    if url.holds(UInt8(ascii: "`")) { return fault(.backticks(url)) }
    if let path = rest(of: url, behind: "file://") {
      return path.isEmpty ? fault(.incomplete(url)) : .success(.file(path: path))
    }
    let isWeb = url.hasPrefix("http://") || url.hasPrefix("https://")
    guard isWeb, LinkTarget.host(url) != nil else { return fault(.unsupportedAddress(url)) }
    return .success(.web)
  }

  /// The command ends at the first colon, so it can hold none.
  private static func filter(
    _ rule: String, in url: String
  ) -> Result<Self, NewsboatAddressFault> {
    guard let colon = rule.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return fault(.incomplete(url))
    }
    let command = String(rule[..<colon])
    let address = String(rule[rule.utf8.index(after: colon)...])
    guard !command.isEmpty, !address.isEmpty else { return fault(.incomplete(url)) }
    return .success(.filter(command: command, url: address))
  }

  /// Several colons in a row are one for newsboat, even within the expression.
  private static func query(_ url: String) -> Result<Self, NewsboatAddressFault> {
    let parts = url.split(separator: ":")
    guard parts.count >= 3 else { return fault(.incomplete(url)) }
    return .success(
      .query(name: String(parts[1]), expression: parts[2...].joined(separator: ":")))
  }

  private static func rest(of url: String, behind prefix: String) -> String? {
    url.hasPrefix(prefix) ? String(url.dropFirst(prefix.count)) : nil
  }

  private static func fault(
    _ kind: NewsboatURLsProblem.Kind
  ) -> Result<Self, NewsboatAddressFault> {
    .failure(NewsboatAddressFault(kind: kind))
  }
}
