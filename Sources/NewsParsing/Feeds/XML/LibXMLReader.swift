import CLibXML2

/// Reads well-formed XML with libxml2's SAX2 interface, and gives up at the first error: what is not
/// well-formed is `LooseXMLReader`'s.
///
/// Nothing is fetched, and no entity is known but XML's own five: declarations in a document type
/// are not taken notice of, so none can grow.
final class LibXMLReader {
  fileprivate let events: any XMLEvents
  fileprivate private(set) var failure: String?
  private var names: [NameKey: XMLName] = [:]
  private var rootAddress: String?
  private var lastKeys = [NameKey](repeating: NameKey(), count: 64)
  private var lastNames = [XMLName](repeating: XMLName(.other, ""), count: 64)

  private init(_ events: any XMLEvents) { self.events = events }

  /// What is wrong where there is no libxml2, which says nothing about the document.
  static let missing = "libxml2 is not installed (apt-get install libxml2)"

  /// Sends what a document in UTF-8 says to `events`.
  ///
  /// - Returns: Why the document is not well-formed, in libxml2's words; `nil` if it is.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, to events: any XMLEvents) -> String? {
    guard let start = bytes.baseAddress, bytes.count < Int(Int32.max) / 2 else {
      return bytes.isEmpty ? "the document is empty" : "the document is too large"
    }
    let reader = LibXMLReader(events)
    var handlers = handlers
    let answer = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
      withExtendedLifetime(reader) {
        xml_door_read(
          start, Int32(bytes.count), &handlers, Unmanaged.passUnretained(reader).toOpaque())
      }
    }
    if let failure = reader.failure { return failure }
    switch answer {
    case xml_door_well_formed: return nil
    case xml_door_no_memory: return "no memory"
    case xml_door_no_library: return missing
    default: return "the document is not well-formed"
    }
  }

  fileprivate func fail(_ message: String) { failure = failure ?? message }

  /// libxml2 keeps one copy of each name, so that names are known by their addresses.
  fileprivate func name(
    _ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, address: UnsafePointer<UInt8>?
  ) -> XMLName {
    let key = NameKey(local: local, prefix: prefix, address: address)
    let slot = key.slot
    if lastKeys[slot] == key { return lastNames[slot] }
    let name: XMLName
    if let known = names[key] {
      name = known
    } else {
      name = makeName(key, local)
      names[key] = name
    }
    lastKeys[slot] = key
    lastNames[slot] = name
    return name
  }

  private func makeName(_ key: NameKey, _ local: UnsafePointer<UInt8>) -> XMLName {
    // A root in no namespace leaves no unknown one to be the feed's own.
    if key.address == nil { rootAddress = rootAddress ?? "" }
    let namespace: XMLNamespace =
      if let address = key.address {
        XMLNamespace(address: String(cString: address), root: &rootAddress)
      } else {
        XMLNamespace(prefix: key.prefix.map { String(cString: $0) } ?? "")
      }
    return XMLName(namespace, String(cString: local).lowercased())
  }

  private struct NameKey: Hashable {
    var local: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var address: UnsafePointer<UInt8>?

    /// Six bits; libxml2 packs its names, so every bit of their addresses tells (Knuth, "The Art of
    /// Computer Programming" 3, 6.4: multiplicative hashing).
    var slot: Int {
      let mixed = UInt64(UInt(bitPattern: local)) &+ UInt64(UInt(bitPattern: address))
      return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }
  }
}

extension LibXMLReader {
  fileprivate static func reader(_ pointer: UnsafeMutableRawPointer?) -> LibXMLReader? {
    pointer.map { Unmanaged<LibXMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let handlers = xml_door_events(
    start: { pointer, local, prefix, address, count, attributes in
      guard let reader = LibXMLReader.reader(pointer), let local else { return }
      let name = reader.name(local, prefix: prefix, address: address)
      reader.events.start(
        XMLStartTag(
          name: name, written: local,
          attributes: XMLAttributes(pointers: attributes, count: Int(count))))
    },
    end: { LibXMLReader.reader($0)?.events.end() },
    text: { pointer, text, count in
      LibXMLReader.reader(pointer)?.events.text(
        UnsafeBufferPointer(start: text, count: Int(count)))
    },
    unknown_entity: { LibXMLReader.reader($0)?.fail("an entity is not defined") },
    fail: { pointer, line, message in
      let words = message.map { String(cString: $0) } ?? ""
      LibXMLReader.reader(pointer)?.fail(LibXMLReader.problem(words.trimmed, line: Int(line)))
    })

  /// What is wrong in a line; of a character that XML forbids its number, for it cannot be shown.
  private static func problem(_ words: String, line: Int) -> String {
    let lower = words.lowercased()
    let number = lower.ranges(of: "char value ").first.map { sign in
      lower[sign.upperBound...].prefix(while: \.isNumber)
    }
    guard let number, !number.isEmpty else { return "line \(line): " + words }
    return "a forbidden character, number \(number), in line \(line)"
  }
}
