import Foundation

extension StateLine.ArticleState {
  /// Takes what another machine knows of the same article.
  ///
  /// Each part of a status - read, starred, in the trash, tagged - has the time at which it was last
  /// changed, and the later change wins, whichever way it went. In the same second what is on wins, and
  /// tags are put together, so that both sides end with the same. A part without a time is older than
  /// every other and only adds: it never takes a star or a tag away. A reading place is taken where
  /// there is none.
  public mutating func take(_ other: StateLine.ArticleState) {
    (read, readAt) = Self.later((read, readAt), (other.read, other.readAt))
    (starred, starredAt) = Self.later((starred, starredAt), (other.starred, other.starredAt))
    (trashed, trashedAt) = Self.later((trashed, trashedAt), (other.trashed, other.trashedAt))
    takeTags(of: other)
    place = place ?? other.place
  }

  private static func later(
    _ own: (Bool?, String?), _ other: (Bool?, String?)
  ) -> (Bool?, String?) {
    guard let value = other.0 else { return own }
    switch (second(own.1), second(other.1)) {
    case (nil, nil): return (own.0 == true ? true : value, nil)
    case (_, nil): return own
    case (nil, _): return other
    case (let ownTime?, let time?):
      if time == ownTime { return value ? other : own }
      return time > ownTime ? other : own
    }
  }

  private mutating func takeTags(of other: StateLine.ArticleState) {
    guard let tags = other.tags else { return }
    let both = Set(self.tags ?? []).union(tags).sorted()
    switch (Self.second(taggedAt), Self.second(other.taggedAt)) {
    case (nil, nil): self.tags = both
    case (nil, _?):
      self.tags = tags.sorted()
      taggedAt = other.taggedAt
    case (_, nil): return
    case (let own?, let time?):
      if time == own { self.tags = both }
      guard time > own else { return }
      self.tags = tags.sorted()
      taggedAt = other.taggedAt
    }
  }

  /// The second since 1970 that a time stands for; `nil` for none and for what is no time.
  public static func second(_ time: String?) -> Double? {
    time.flatMap { try? Date($0, strategy: .iso8601).timeIntervalSince1970.rounded(.down) }
  }
}
