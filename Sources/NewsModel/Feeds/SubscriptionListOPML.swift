import SafeText

extension SubscriptionList {
  /// The list as OPML 2.0 (http://opml.org/spec2.opml), in UTF-8.
  ///
  /// A tag that has a comma in it comes back as two.
  public var opml: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>

      """
    if let title { text += "    <title>\(Self.escaped(title))</title>\n" }
    text += "  </head>\n  <body>\n"
    for entry in entries { Self.write(entry, indent: "    ", to: &text) }
    return text + "  </body>\n</opml>\n"
  }

  private static func write(_ entry: SubscriptionEntry, indent: String, to text: inout String) {
    switch entry {
    case .folder(let name, let entries):
      text += "\(indent)<outline text=\"\(escaped(name))\">\n"
      for entry in entries { write(entry, indent: indent + "  ", to: &text) }
      text += "\(indent)</outline>\n"
    case .feed(let feed):
      text += "\(indent)<outline type=\"rss\" text=\"\(escaped(feed.title))\""
      text += " xmlUrl=\"\(escaped(feed.address))\""
      if let homePage = feed.homePage { text += " htmlUrl=\"\(escaped(homePage))\"" }
      if !feed.tags.isEmpty {
        text += " category=\"\(escaped(feed.tags.joined(separator: ",")))\""
      }
      text += "/>\n"
    }
  }

  /// On one line and safe between quotes.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in SafeText.line(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
