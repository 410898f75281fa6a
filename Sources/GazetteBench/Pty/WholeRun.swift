import Glibc

/// A program run to its end with its output thrown away.
struct WholeRun {
  let wallSeconds: Double
  let exitCode: Int32
  /// User and system.
  let processorSeconds: Double
  /// The greatest resident memory, and no less than that of the bench itself when it started it.
  let peakMegabytes: Double

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let start = monotonicSeconds()
    let pid = try ChildProcess.start(arguments, environment: environment)
    var status: Int32 = 0
    var usage = rusage()
    wait4(pid, &status, 0, &usage)
    wallSeconds = monotonicSeconds() - start
    exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMegabytes = Double(usage.ru_maxrss) / 1024
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
