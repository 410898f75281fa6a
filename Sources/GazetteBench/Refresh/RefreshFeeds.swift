import Foundation

/// Generated feeds of a hundred articles, as files that a server gives out.
struct RefreshFeeds {
  static let articles = 100

  let folder: URL

  static func name(_ feed: Int) -> String { "feed\(feed).xml" }

  /// Writes so many feeds, half of them RSS with CDATA, the others with escaped markup and Atom.
  func write(_ count: Int) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = FeedText(text: NewsText(sentences: 50_000))
    let shapes: [FeedText.Shape] = [.cdata, .escaped, .cdata, .xhtml]
    for feed in 0..<count {
      let bytes = text.feed(
        shapes[feed % shapes.count], Self.articles, from: feed * Self.articles,
        title: "Bench feed \(feed)")
      try Data(bytes).write(to: folder.appendingPathComponent(Self.name(feed)))
    }
  }
}
