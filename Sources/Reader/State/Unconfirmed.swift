import NewsModel

/// What a key asks for that is only done if it is pressed once more.
enum Unconfirmed: Hashable, Sendable {
  /// To follow a feed no more.
  case removal(FeedID)
  /// To take back a change of many articles that is not of this sitting.
  case undo
}
