import Glibc

/// Whether this machine is in any network besides its own.
enum NetworkPresence {
  /// Whether some device that runs has an address that leads further than its link.
  static var isThere: Bool {
    var first: UnsafeMutablePointer<ifaddrs>?
    // Where it cannot be told, the name is to blame.
    guard getifaddrs(&first) == 0 else { return true }
    defer { freeifaddrs(first) }
    var next = first
    while let device = next {
      next = device.pointee.ifa_next
      let isOn = device.pointee.ifa_flags & UInt32(IFF_RUNNING) != 0
      let isOwn = device.pointee.ifa_flags & UInt32(IFF_LOOPBACK) != 0
      if isOn, !isOwn, leadsFurther(device.pointee.ifa_addr) { return true }
    }
    return false
  }

  private static func leadsFurther(_ address: UnsafeMutablePointer<sockaddr>?) -> Bool {
    guard let address else { return false }
    switch Int32(address.pointee.sa_family) {
    case AF_INET: return true
    case AF_INET6:
      let bytes = UnsafeRawBufferPointer(start: address, count: MemoryLayout<sockaddr_in6>.size)
      return InternetAddress(socket: bytes)?.bytes.starts(with: [0xFE, 0x80]) == false
    default: return false
    }
  }
}
