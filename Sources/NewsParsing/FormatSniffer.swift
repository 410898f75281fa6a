import NewsModel

/// Tells what kind of document a text is: by its content first, by its file's name second.
enum FormatSniffer {
  static func format(of text: String, name: String) -> DocumentFormat {
    if looksLikeHTML(text) { return .html }
    let suffix = name.lowercased()
    if [".md", ".markdown", ".mdown", ".mkd"].contains(where: suffix.hasSuffix) {
      return .markdown
    }
    return looksLikeMarkdown(text) ? .markdown : .text
  }

  /// Whether the text begins with a tag that begins pages or exports.
  static func looksLikeHTML(_ text: String) -> Bool {
    var rest = text.utf8.prefix(20_000).drop {
      $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF
    }
    while rest.starts(with: "<!--".utf8) || rest.starts(with: "<?".utf8) {
      guard let close = rest.firstIndex(of: 0x3E) else { return false }
      rest = rest[rest.index(after: close)...].drop { $0 <= 0x20 }
    }
    guard rest.first == 0x3C else { return false }
    let tag = rest.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    let tagName = String(decoding: tag, as: UTF8.self).lowercased()
    return openingTags.contains(tagName)
  }

  private static let openingTags: Set<String> = [
    "!doctype", "html", "head", "body", "meta", "title", "h1", "h2", "p", "div", "article",
    "section", "main", "header", "link", "script", "style", "table", "base", "nav", "figure", "ul",
    "ol", "blockquote", "center", "font", "span", "time", "img",
  ]

  /// Whether some line of the beginning or the end can only be Markdown.
  private static func looksLikeMarkdown(_ text: String) -> Bool {
    MarkdownSigns.score(text) >= 2
  }
}
