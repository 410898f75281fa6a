import Glibc

/// Reads what a program writes until it closes its output.
struct CommandReading {
  /// Of complaints only the beginning is kept.
  private static let mostComplaints = 4_096
  private static let waitMilliseconds: Int32 = 100

  private(set) var output: [UInt8] = []
  private(set) var isAtEnd = false
  private let greatestOutput: Int
  private var complaints: [UInt8] = []
  private var polled: [pollfd]
  private var piece = [UInt8](repeating: 0, count: 64 << 10)

  init(_ process: RunningCommand, greatestOutput: Int) {
    self.greatestOutput = greatestOutput
    polled = [process.output, process.errors].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
  }

  var isTooMuch: Bool { output.count > greatestOutput }

  /// The last line of the complaints.
  var lastWords: String {
    String(decoding: complaints, as: UTF8.self).split(whereSeparator: \.isNewline).last
      .map(String.init) ?? ""
  }

  /// Takes what is there, or waits a moment for it.
  mutating func step() {
    guard poll(&polled, nfds_t(polled.count), Self.waitMilliseconds) > 0 else { return }
    for place in polled.indices where polled[place].fd >= 0 && polled[place].revents != 0 {
      let count = read(polled[place].fd, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      if count > 0 {
        take(piece[..<count], place)
      } else {
        close(place)
        if place == 0 { isAtEnd = true }
      }
    }
  }

  /// Closes the pipes.
  mutating func close() {
    for place in polled.indices { close(place) }
  }

  private mutating func close(_ place: Int) {
    guard polled[place].fd >= 0 else { return }
    Glibc.close(polled[place].fd)
    // poll passes over what is negative.
    polled[place].fd = -1
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ place: Int) {
    if place == 0 {
      output += bytes
    } else {
      complaints += bytes.prefix(max(0, Self.mostComplaints - complaints.count))
    }
  }
}
