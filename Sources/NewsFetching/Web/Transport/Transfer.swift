import CCurl
import Glibc

/// One request on its way; it belongs to the thread of ``FetchLoop``.
final class Transfer {
  let hop: Hop
  let handle: UnsafeMutableRawPointer
  private let lines: UnsafeMutablePointer<curl_slist>?
  private let words: UnsafeMutablePointer<CChar>
  private let report: (@Sendable (FetchProgress) -> Void)?
  private var reported = 0
  /// A longer body that nobody wants costs more than a new connection.
  private static let mostUnwanted = 64 << 10
  private var unwanted = 0
  private(set) var head = ResponseHead()
  private(set) var body: [UInt8] = []
  /// Why it was ended by us.
  private(set) var refusal: FetchFailure.Reason?

  /// `nil` where there is no memory.
  init?(_ hop: Hop, report: (@Sendable (FetchProgress) -> Void)?) {
    guard let handle = curl_door_easy() else { return nil }
    self.hop = hop
    self.handle = handle
    self.report = report
    words = .allocate(capacity: Int(CURL_ERROR_SIZE))
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    lines = hop.lines.reduce(nil) { curl_door_append($0, $1) ?? $0 }
    setUp()
  }

  deinit {
    curl_door_easy_end(handle)
    curl_door_end_lines(lines)
    words.deallocate()
  }

  private func setUp() {
    let own = Unmanaged.passUnretained(self).toOpaque()
    TransferOptions(hop: hop, handle: handle).set()
    curl_door_set_lines(handle, CURLOPT_HTTPHEADER, lines)
    curl_door_set_pointer(handle, CURLOPT_ERRORBUFFER, words)
    for option in [
      CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA, CURLOPT_OPENSOCKETDATA,
      CURLOPT_PREREQDATA,
    ] { curl_door_set_pointer(handle, option, own) }
    curl_door_set_taker(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, own in
      Transfer.of(own)?.take(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
    }
    curl_door_set_taker(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, own in
      Transfer.of(own)?.takeHead(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
    }
    curl_door_set_progress(handle) { own, total, now, _, _ in
      Transfer.of(own)?.advance(to: Int(now), of: Int(total)) == true ? 0 : 1
    }
    curl_door_set_socket_opener(handle) { own, _, address in
      Transfer.of(own)?.open(address) ?? -1
    }
    curl_door_set_request_judge(handle) { own, address, _, _, _ in
      let isFine = address.flatMap { Transfer.of(own)?.accepts(String(cString: $0)) } ?? false
      return isFine ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> Transfer? {
    pointer.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: What arrives

  private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard isWanted else {
      unwanted += bytes.count
      return unwanted <= Self.mostUnwanted ? bytes.count : 0
    }
    guard body.count + bytes.count <= hop.limits.unpackedBytes else {
      refusal = .tooLargeUnpacked(limit: hop.limits.unpackedBytes)
      body = []
      return 0
    }
    body.append(contentsOf: bytes)
    return bytes.count
  }

  /// Whether the body is what was asked for, and not that of a redirect or of an error.
  private var isWanted: Bool { curl_door_number(handle, CURLINFO_RESPONSE_CODE) < 300 }

  private func takeHead(_ line: UnsafeRawBufferPointer) -> Int {
    if head.take(line) { return line.count }
    refusal = .headTooLarge
    return 0
  }

  /// Bytes as they are sent: they are counted before anything unpacks them.
  private func advance(to received: Int, of expected: Int) -> Bool {
    guard max(received, expected) <= hop.limits.wireBytes else {
      refusal = .tooLargeOnWire(limit: hop.limits.wireBytes)
      return false
    }
    if received - reported >= 32 << 10 {
      reported = received
      report?(FetchProgress(received: received, expected: expected > 0 ? expected : nil))
    }
    return true
  }

  // MARK: Where it leads

  /// Opens a socket to an address that may be reached: what a name means is judged now, whatever it
  /// meant a moment ago.
  private func open(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
    guard let address, let place = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return -1 }
    let socketAddress = UnsafeRawBufferPointer(
      start: UnsafeRawPointer(address) + place, count: Int(address.pointee.addrlen))
    guard accepts(InternetAddress(socket: socketAddress)) else { return -1 }
    let kind = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return socket(address.pointee.family, kind, address.pointee.protocol)
  }

  /// Whether the request may be sent over a connection; one that is used again was opened for
  /// another request, which may have been allowed more.
  private func accepts(_ address: String) -> Bool { accepts(InternetAddress(address)) }

  private func accepts(_ address: InternetAddress?) -> Bool {
    // The socket then leads to the proxy, wherever that is; the address itself was judged before.
    if hop.mayBePrivate || hop.proxy != nil { return true }
    if address?.isPublic == true { return true }
    refusal = .privateAddress(address?.text ?? hop.address.host)
    return false
  }

  // MARK: How it ended

  /// What came of it.
  func result(_ code: CURLcode) -> Result<HopAnswer, FetchFailure.Reason> {
    // What the head said is enough.
    let isCutOff = code == CURLE_WRITE_ERROR && unwanted > Self.mostUnwanted
    guard code == CURLE_OK || isCutOff else {
      return .failure(
        TransferEnd(
          code: code, refusal: refusal, words: String(cString: words), hop: hop, handle: handle
        ).reason)
    }
    let microseconds = curl_door_size(handle, CURLINFO_TOTAL_TIME_T)
    return .success(
      HopAnswer(
        status: curl_door_number(handle, CURLINFO_RESPONSE_CODE), head: head, body: body,
        wireBytes: Int(curl_door_size(handle, CURLINFO_SIZE_DOWNLOAD_T)),
        seconds: Double(microseconds) / 1e6))
  }
}
