import NewsModel

/// Which tags a feed may have.
enum FeedTags {
  static let rule =
    "A tag has letters or digits, no comma, and at most \(greatestLength) characters."
  private static let greatestLength = 200

  static func areSound(_ tags: [String]) -> Bool {
    tags.allSatisfy {
      !$0.contains(",") && !TagName.key($0).isEmpty && $0.count <= greatestLength
    }
  }
}

/// Folders of feeds as they are typed: `News/World`.
enum FeedFolders {
  static func names(in path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
