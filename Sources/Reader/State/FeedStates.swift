import NewsModel

/// The overlay that asks which of a site's feeds is meant.
struct FeedChoosing: Hashable, Sendable {
  var candidates: [FeedCandidate]
  /// Whether the site is on a host of a private network, which the reader typed.
  var isPrivate: Bool
  var selected = 0
}

/// The overlay that shows how the web feeds fare.
struct FeedWatching: Hashable, Sendable {
  /// Those that failed first; `nil` until they came.
  var feeds: [FollowedFeed]?
  /// How many lines were scrolled away.
  var top = 0
}
