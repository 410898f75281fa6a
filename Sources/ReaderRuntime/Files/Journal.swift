import Foundation
import NewsModel
import SafeText

/// What happened, for whoever asked for a log with `--log`.
///
/// Lines go to standard error, which `StandardError` leads into that file, or nowhere.
enum Journal {
  static func note(_ event: String) {
    var now = time(nil)
    var parts = tm()
    var stamp = [CChar](repeating: 0, count: 32)
    gmtime_r(&now, &parts)
    strftime(&stamp, stamp.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    let moment = String(
      decoding: stamp.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    writeAll(
      Array("\(moment) \(SafeText.line(FeedAddress.shown(event)))\n".utf8), to: STDERR_FILENO)
  }
}
