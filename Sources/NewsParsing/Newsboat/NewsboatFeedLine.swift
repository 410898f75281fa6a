/// One feed as a line of newsboat's `urls` file names it; all of its text can be shown.
public struct NewsboatFeedLine: Hashable, Sendable {
  /// The first word of the line, by which newsboat's cache knows the feed: of a query, a command or
  /// a filter the whole of it, not only the address in it.
  public var url: String
  /// What the `~Title` tag says; `nil` where the feed keeps its own title.
  public var title: String?
  /// The tags in their order, without those of a title or of hiding.
  public var tags: [String]
  /// Whether a tag that begins with `!` keeps the feed out of newsboat's list.
  public var isHidden: Bool
  /// Where the articles come from.
  public var kind: Kind
  /// The number of the line in its file, from 1.
  public var line: Int

  /// Where the articles of a feed come from.
  public enum Kind: Hashable, Sendable {
    /// An address that begins with `http://` or `https://`.
    case web
    /// A file of this machine, as it is written: newsboat decodes no `%20`.
    case file(path: String)
    /// The articles of other feeds that match an expression of newsboat's filter language.
    case query(name: String, expression: String)
    /// What a shell command prints.
    case exec(command: String)
    /// What a shell command makes of the document at an address.
    case filter(command: String, url: String)
  }

  /// A line from its parts.
  public init(
    url: String, title: String? = nil, tags: [String] = [], isHidden: Bool = false,
    kind: Kind = .web, line: Int
  ) {
    self.url = url
    self.title = title
    self.tags = tags
    self.isHidden = isHidden
    self.kind = kind
    self.line = line
  }
}
