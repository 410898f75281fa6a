import Foundation
import NewsModel

extension Date {
  /// `Tuesday 11 March 2025, 09:14` on the clock of this machine; Foundation's own zones would cost
  /// milliseconds to load.
  package var onLocalClock: String {
    // The years 1 to 9999 are what a calendar shows.
    var seconds = time_t(min(max(timeIntervalSince1970, -62_135_000_000), 253_402_000_000))
    var parts = tm()
    let east = localtime_r(&seconds, &parts) == nil ? 0 : parts.tm_gmtoff
    return CivilDate(secondsSince1970: seconds + east).inWords
  }
}
