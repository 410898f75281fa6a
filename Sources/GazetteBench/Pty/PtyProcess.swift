import Foundation
import Glibc

/// A program that believes it is in a terminal, driven and watched from outside.
struct PtyProcess {
  let pid: pid_t
  private let master: Int32

  /// Starts a program on a new pseudo-terminal of that size.
  init(
    _ arguments: [String], environment: [String: String] = [:], columns: UInt16, lines: UInt16
  ) throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, LinuxTerminal.unlock, &unlocked) == 0,
      ioctl(master, LinuxTerminal.number, &number) == 0
    else { throw BenchFailure("no pseudo-terminal to be had: \(String(cString: strerror(errno)))") }
    var size = winsize(ws_row: lines, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    self.master = master
    pid = try ChildProcess.start(
      arguments, environment: environment, onTerminal: "/dev/pts/\(number)")
  }

  /// Types.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(master, bytes, bytes.count)
  }

  /// Reads until the output contains the text; the seconds that took, `nil` after the time given.
  func wait(for text: String, seconds: Double) -> Double? {
    var watch = OutputWatch(for: text)
    let start = monotonicSeconds()
    while true {
      let left = seconds - (monotonicSeconds() - start)
      guard left > 0, let bytes = read(within: left) else { return nil }
      if watch.sees(bytes) { return monotonicSeconds() - start }
    }
  }

  /// Reads and forgets what comes until nothing came for so long.
  func drain(quiet seconds: Double) {
    while read(within: seconds) != nil {}
  }

  /// What comes next; `nil` where nothing comes in time.
  func read(within seconds: Double) -> [UInt8]? {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32((seconds * 1000).rounded(.up))) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// Ends the program and waits for it.
  func end(signal: Int32 = SIGTERM) {
    kill(pid, signal)
    drain(quiet: 0.3)
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    close(master)
  }
}

/// Constants of the Linux ABI that glibc's headers build with macros that Swift does not import.
private enum LinuxTerminal {
  /// `TIOCSPTLCK`.
  static let unlock: UInt = 0x4004_5431
  /// `TIOCGPTN`.
  static let number: UInt = 0x8004_5430
}

/// Sees a text in a stream of bytes, also where it falls between two reads.
private struct OutputWatch {
  private let wanted: [UInt8]
  private var tail: [UInt8] = []

  init(for text: String) { wanted = Array(text.utf8) }

  mutating func sees(_ bytes: [UInt8]) -> Bool {
    tail += bytes
    defer { tail = Array(tail.suffix(wanted.count - 1)) }
    guard tail.count >= wanted.count else { return false }
    return tail.indices.dropLast(wanted.count - 1).contains { start in
      tail[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}

func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
