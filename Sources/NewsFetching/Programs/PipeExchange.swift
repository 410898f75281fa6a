import Glibc

/// All pipes of a program at once: neither it nor we wait for each other.
struct PipeExchange {
  let child: PipedChild
  let input: [UInt8]
  let greatestSize: Int
  /// Of complaints only the end is kept: why a program gave up is what it said last.
  private static let mostComplaints = 4_096

  private(set) var output: [UInt8] = []
  private var complaints: [UInt8] = []
  private var complains = true
  private(set) var isTooLarge = false
  private var sent = 0
  private var isOver = false

  init(child: PipedChild, input: [UInt8], greatestSize: Int) {
    self.child = child
    self.input = input
    self.greatestSize = greatestSize
    if input.isEmpty { child.closeInput() }
  }

  var goesOn: Bool { !isOver && !isTooLarge }

  /// The last line of the complaints.
  var lastWords: String {
    String(decoding: complaints, as: UTF8.self).split(whereSeparator: \.isNewline).last
      .map(String.init) ?? ""
  }

  /// Waits a moment for any pipe, then moves what can be moved.
  mutating func step() {
    var files = [
      pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: complains ? child.errors : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, 3, 50) > 0 else { return }
    if files[2].revents != 0 { takeComplaints() }
    if files[1].revents != 0 { send() }
    if files[0].revents != 0 { receive() }
  }

  /// Takes what the program complained about before it ended.
  mutating func takeLastComplaints() {
    var files = [pollfd(fd: child.errors, events: Int16(POLLIN), revents: 0)]
    if complains, poll(&files, 1, 0) > 0 { takeComplaints() }
  }

  private mutating func takeComplaints() {
    let bytes = received(from: child.errors)
    complains = bytes != nil
    complaints = (complaints + (bytes ?? [])).suffix(Self.mostComplaints)
  }

  private mutating func send() {
    let count = input.withUnsafeBytes { bytes in
      write(child.input, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
    }
    if count > 0 { sent += count }
    let isClosed = count < 0 && errno != EAGAIN && errno != EINTR
    if isClosed || sent == input.count { child.closeInput() }
  }

  private mutating func receive() {
    guard let bytes = received(from: child.output) else {
      isOver = true
      return
    }
    output += bytes
    isTooLarge = output.count > greatestSize
  }

  /// What stands in a pipe; `nil` at its end.
  private func received(from pipe: Int32) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
      count = read(pipe, buffer.baseAddress, buffer.count)
      filled = max(count, 0)
    }
    let isAtEnd = count == 0 || count < 0 && errno != EINTR && errno != EAGAIN
    return isAtEnd ? nil : bytes
  }
}
