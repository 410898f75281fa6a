import Glibc

/// Both pipes of a program at once: neither it nor we wait for each other.
struct PipeExchange {
  let child: PipedChild
  let input: [UInt8]
  let greatestSize: Int
  private(set) var output: [UInt8] = []
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

  /// Waits a moment for either pipe, then moves what can be moved.
  mutating func step() {
    var files = [
      pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.input, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&files, 2, 50) > 0 else { return }
    if files[1].revents != 0 { send() }
    if files[0].revents != 0 { receive() }
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
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
      count = read(child.output, buffer.baseAddress, buffer.count)
      filled = max(count, 0)
    }
    if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { isOver = true }
    output += bytes
    isTooLarge = output.count > greatestSize
  }
}
