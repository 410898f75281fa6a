import Foundation

/// The time zone of this machine.
enum LocalZone {
  /// Seconds east of UTC at this moment; Foundation's own zones would cost milliseconds to load.
  static var secondsEast: Int {
    var now = time(nil)
    var parts = tm()
    return localtime_r(&now, &parts) == nil ? 0 : parts.tm_gmtoff
  }
}
