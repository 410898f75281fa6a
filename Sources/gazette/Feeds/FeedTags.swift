import NewsModel

/// Which tags a feed may have.
enum FeedTags {
  static let rule = "A tag has letters or digits and no comma."

  static func areSound(_ tags: [String]) -> Bool {
    tags.allSatisfy { !$0.contains(",") && !IndexText.fold($0).isEmpty }
  }
}

/// Folders of feeds as they are typed: `News/World`.
enum FeedFolders {
  static func names(in path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
