import NewsModel

extension FeedRhythm {
  private static let days: [Substring] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
  /// Minutes, by the names of RSS 1.0's syndication module
  /// (http://purl.org/rss/1.0/modules/syndication/).
  private static let periods = [
    "hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600,
  ]

  /// Takes what an element of the feed says; what makes no sense says nothing.
  mutating func take(_ words: String, _ element: FeedElement) {
    let number = Int(words).flatMap { (0...525_600).contains($0) ? $0 : nil }
    switch element {
    case .timeToLive: minutes = minutes ?? number
    case .skippedHour:
      // RSS 0.91 counts from 1 to 24.
      if let number, number <= 24 { skippedHours.insert(number % 24) }
    case .skippedDay:
      if let day = Self.days.firstIndex(of: words.lowercased().prefix(3)) {
        skippedDays.insert(day)
      }
    case .updatePeriod: period = period ?? Self.periods[words.lowercased()]
    case .updateFrequency: frequency = frequency ?? number
    default: break
    }
  }
}
