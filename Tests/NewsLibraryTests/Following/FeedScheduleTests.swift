import Foundation
import NewsModel
import Testing

@testable import NewsLibrary

@Suite("When a web feed is asked again")
struct FeedScheduleTests {
  /// 10 March 2025, a Monday, 10:00 in UTC.
  private let now = Date(timeIntervalSince1970: 1_741_600_800)
  private var schedule: FeedSchedule { FeedSchedule(now: now, chance: 0.5) }
  private let hour = 3_600.0

  private func feed(_ change: (inout FollowedFeed) -> Void) -> FollowedFeed {
    var feed = FollowedFeed(
      feed: Feed(id: FeedID(1), kind: .web, address: "https://a.example/", title: "A"),
      addedAt: now)
    change(&feed)
    return feed
  }

  @Test("A feed is asked about twice as often as it publishes")
  func pace() {
    let dates = (1...20).map { now.addingTimeInterval(-Double($0) * 4 * hour) }
    let pace = schedule.pace(of: dates)
    #expect(pace.interval == 2 * hour)
    #expect(pace.newest == dates[0])
    #expect(abs((pace.perWeek ?? 0) - 42) < 1)
  }

  @Test("Never more often than each quarter of an hour, never less than once a day")
  func bounds() {
    let often = (1...20).map { now.addingTimeInterval(-Double($0) * 10) }
    #expect(schedule.pace(of: often).interval == FeedSchedule.shortest)
    let seldom = (1...20).map { now.addingTimeInterval(-Double($0) * 700 * hour) }
    #expect(schedule.pace(of: seldom).interval == FeedSchedule.longest)
    #expect(schedule.stretched(FeedSchedule.longest) == FeedSchedule.longest)
    #expect(schedule.stretched(hour) == 1.25 * hour)
  }

  @Test("A feed that was silent for long is asked less, whatever it did before")
  func silence() {
    let dates = (1...20).map { now.addingTimeInterval(-100 * hour - Double($0) * 60) }
    #expect(abs(schedule.pace(of: dates).interval - 10 * hour) < 60)
  }

  @Test("Dates that have not come yet, one date and none")
  func oddDates() {
    #expect(schedule.pace(of: []) == FeedSchedule.Pace(interval: hour))
    let ahead = now.addingTimeInterval(1_000 * hour)
    #expect(schedule.pace(of: [ahead]).newest == nil)
    #expect(schedule.pace(of: [now, now, now]).interval == hour)
  }

  @Test("What the feed and its server wish is added")
  func wishes() {
    let learned = feed { $0.health.learnedInterval = 3_600 }
    #expect(schedule.next(for: learned, maxAge: nil, retryAfter: nil) == now + hour)
    #expect(schedule.next(for: learned, maxAge: 7_200, retryAfter: nil) == now + 2 * hour)
    let patient = feed {
      $0.health.learnedInterval = 3_600
      $0.rhythm.minutes = 180
    }
    #expect(schedule.next(for: patient, maxAge: 7_200, retryAfter: nil) == now + 3 * hour)
    let later = now.addingTimeInterval(5 * hour)
    #expect(schedule.next(for: patient, maxAge: nil, retryAfter: later) == later)
    let endless = now.addingTimeInterval(1e9)
    #expect(schedule.next(for: patient, maxAge: nil, retryAfter: endless) == now + 168 * hour)
  }

  @Test("The user's interval stands before all others")
  func ownInterval() {
    let feed = feed {
      $0.settings.interval = 60
      $0.rhythm.minutes = 10_000
    }
    #expect(schedule.next(for: feed, maxAge: 90_000, retryAfter: nil) == now + 60)
  }

  @Test("Hours and days that the feed skips")
  func skipped() {
    let hours = feed {
      $0.health.learnedInterval = 3_600
      $0.rhythm.skippedHours = [11, 12, 13]
    }
    #expect(schedule.next(for: hours, maxAge: nil, retryAfter: nil) == now + 4 * hour)
    let days = feed {
      $0.health.learnedInterval = 3_600
      $0.rhythm.skippedDays = [1, 2]
    }
    #expect(schedule.next(for: days, maxAge: nil, retryAfter: nil) == now + 38 * hour)
    let always = feed {
      $0.health.learnedInterval = 3_600
      $0.rhythm.skippedHours = Set(0..<24)
    }
    #expect(schedule.next(for: always, maxAge: nil, retryAfter: nil) == now + hour)
  }

  @Test("After failures it is asked later and later, never later than a day and a quarter")
  func retries() {
    let delays = [1, 2, 3, 50].map {
      schedule.retry(after: $0, retryAfter: nil).timeIntervalSince(now) / 60
    }
    #expect(delays == [15, 30, 60, 1_440])
    let (early, late) = (FeedSchedule(now: now, chance: 0), FeedSchedule(now: now, chance: 1))
    #expect(early.retry(after: 1, retryAfter: nil) < late.retry(after: 1, retryAfter: nil))
    let wanted = now.addingTimeInterval(3 * hour)
    #expect(schedule.retry(after: 1, retryAfter: wanted) == wanted)
  }
}
