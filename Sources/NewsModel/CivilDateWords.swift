extension CivilDate {
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `Tuesday 11 March 2025`, of a valid date.
  public var dayInWords: String {
    "\(Self.weekdays[weekday]) \(day) \(Self.months[month - 1]) \(year)"
  }

  /// `Tuesday 11 March 2025, 09:14`, of a valid date.
  public var inWords: String { dayInWords + ", " + clock }

  /// `09:14`
  public var clock: String {
    [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }
}
