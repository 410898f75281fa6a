import Glibc

/// The number of a host: four bytes, or sixteen.
struct InternetAddress: Hashable, Sendable {
  let bytes: [UInt8]

  /// A number as it is written, also in the old ways: one number, octal, hexadecimal.
  init?(_ text: String) {
    var four = in_addr()
    var sixteen = in6_addr()
    let plain = text.split(separator: "%", maxSplits: 1).first.map(String.init) ?? text
    if inet_aton(plain, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, plain, &sixteen) == 1 {
      bytes = withUnsafeBytes(of: &sixteen) { Array($0) }
    } else {
      return nil
    }
  }

  /// The number in a socket's address; `nil` for sockets that are not of the internet.
  init?(socket: UnsafeRawBufferPointer) {
    guard socket.count >= MemoryLayout<sockaddr_in>.size else { return nil }
    switch Int32(socket.loadUnaligned(as: sockaddr.self).sa_family) {
    case AF_INET:
      var number = socket.loadUnaligned(as: sockaddr_in.self).sin_addr
      bytes = withUnsafeBytes(of: &number) { Array($0) }
    case AF_INET6 where socket.count >= MemoryLayout<sockaddr_in6>.size:
      var number = socket.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      bytes = withUnsafeBytes(of: &number) { Array($0) }
    default: return nil
    }
  }

  private init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// As people write it.
  var text: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether it belongs to the public internet, after the registries of special addresses that IANA
  /// keeps (RFC 6890); of a number that carries another one, whether that one does.
  var isPublic: Bool {
    if let inner = carried { return inner.isPublic }
    if bytes.count == 4 { return !Self.special.contains(where: lies) }
    return lies(in: Self.globalUnicast) && !Self.specialOfSixteen.contains(where: lies)
  }

  /// The number of four bytes in one of sixteen: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056).
  private var carried: InternetAddress? {
    guard bytes.count == 16 else { return nil }
    let zeros = bytes.prefix { $0 == 0 }.count
    if zeros >= 12 { return InternetAddress(bytes[12...]) }
    if zeros == 10, bytes[10] == 0xFF, bytes[11] == 0xFF { return InternetAddress(bytes[12...]) }
    if lies(in: Self.translated) { return InternetAddress(bytes[12...]) }
    if bytes[0] == 0x20, bytes[1] == 0x02 { return InternetAddress(bytes[2..<6]) }
    return nil
  }

  private struct Block {
    let start: [UInt8]
    let bits: Int
  }

  private func lies(in block: Block) -> Bool {
    let whole = block.bits / 8
    guard bytes.prefix(whole).elementsEqual(block.start.prefix(whole)) else { return false }
    let rest = block.bits % 8
    return rest == 0 || (bytes[whole] ^ block.start[whole]) >> (8 - rest) == 0
  }

  private static let globalUnicast = Block(start: [0x20], bits: 3)
  private static let translated = Block(
    start: [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96)

  /// This network, private ones, those behind a provider's translation, this machine, links,
  /// protocols, documentation, relays, measurements, groups, and what is reserved.
  private static let special = [
    Block(start: [0], bits: 8), Block(start: [10], bits: 8), Block(start: [100, 64], bits: 10),
    Block(start: [127], bits: 8), Block(start: [169, 254], bits: 16),
    Block(start: [172, 16], bits: 12), Block(start: [192, 0, 0], bits: 24),
    Block(start: [192, 0, 2], bits: 24), Block(start: [192, 88, 99], bits: 24),
    Block(start: [192, 168], bits: 16), Block(start: [198, 18], bits: 15),
    Block(start: [198, 51, 100], bits: 24), Block(start: [203, 0, 113], bits: 24),
    Block(start: [224], bits: 4), Block(start: [240], bits: 4),
  ]

  /// Protocols (Teredo among them) and documentation; all else that is special lies outside of what
  /// is given out at all.
  private static let specialOfSixteen = [
    Block(start: [0x20, 0x01, 0x00], bits: 23), Block(start: [0x20, 0x01, 0x0D, 0xB8], bits: 32),
    Block(start: [0x3F, 0xFF, 0x00], bits: 20),
  ]
}
