import Foundation

extension FollowedFeed {
  /// What sets it apart from a feed that is asked and answers: `paused`, `muted`,
  /// `failing for 3 days`; nothing for most.
  public func marks(at now: Date) -> [String] {
    var marks: [String] = []
    if removedAt != nil { marks.append("removed") }
    if settings.isPaused { marks.append("paused") }
    if settings.isMuted { marks.append("muted") }
    if health.stoppedAt != nil {
      marks.append("gone for good")
    } else if health.problem != nil {
      marks.append(failing(at: now))
    }
    return marks
  }

  /// Since it was last read; a feed that never was fails since it was added.
  private func failing(at now: Date) -> String {
    let hours = Int(now.timeIntervalSince(health.succeededAt ?? addedAt) / 3_600)
    guard hours > 0 else { return "failing" }
    return "failing for " + (hours < 48 ? Counted.of(hours, "hour") : Counted.of(hours / 24, "day"))
  }
}
