import Foundation
import Glibc

/// What the kernel says about a running process.
enum ProcessFigures {
  /// The resident memory now, in megabytes.
  static func residentMegabytes(of pid: pid_t) -> Double? { megabytes("VmRSS:", of: pid) }

  /// The greatest resident memory so far, in megabytes.
  static func peakMegabytes(of pid: pid_t) -> Double? { megabytes("VmHWM:", of: pid) }

  /// What of the resident memory is the process's own, not a file's.
  static func ownMegabytes(of pid: pid_t) -> Double? { megabytes("RssAnon:", of: pid) }

  private static func megabytes(_ label: String, of pid: pid_t) -> Double? {
    guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(label) }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
        .flatMap({ Double($0) })
    else { return nil }
    return kilobytes / 1024
  }

  /// Processor time used so far, in seconds.
  static func processorSeconds(of pid: pid_t) -> Double? {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13])
    else { return nil }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
