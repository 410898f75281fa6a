import ArgumentParser

/// How often a feed is asked, as it is typed: `90`, `30m`, `2h`, `1d`.
struct FeedInterval: ExpressibleByArgument, Hashable {
  private static let units: [Character: Int] = ["m": 1, "h": 60, "d": 1_440]

  let minutes: Int

  init?(argument: String) {
    let unit = argument.last.flatMap { Self.units[$0] }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()) else { return nil }
    let (minutes, isTooLarge) = number.multipliedReportingOverflow(by: unit ?? 1)
    guard !isTooLarge else { return nil }
    self.minutes = minutes
  }
}
