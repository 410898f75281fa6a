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

  /// Sends what a document in UTF-8 says to `events`.
  ///
  /// - Returns: Why the document is not well-formed, in libxml2's words; `nil` if it is.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, to events: any XMLEvents) -> String? {
    guard let start = bytes.baseAddress, bytes.count < Int(Int32.max) / 2 else {
      return bytes.isEmpty ? "the document is empty" : "the document is too large"
    }
    let reader = LibXMLReader(events)
    let context = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      xmlCreateMemoryParserCtxt($0, Int32(bytes.count))
    }
    guard let context, let handler = context.pointee.sax else { return "no memory" }
    defer { xmlFreeParserCtxt(context) }
    handler.pointee = saxHandler()
    context.pointee.userData = Unmanaged.passUnretained(reader).toOpaque()
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_COMPACT.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    withExtendedLifetime(reader) { _ = xmlParseDocument(context) }
    if let failure = reader.failure { return failure }
    return context.pointee.wellFormed == 1 ? nil : "the document is not well-formed"
  }

  fileprivate func fail(_ message: String) { failure = failure ?? message }

  /// libxml2 keeps one copy of each name, so that names are known by their addresses.
  fileprivate func name(
    _ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, address: UnsafePointer<UInt8>?
  ) -> XMLName {
    let key = NameKey(local: local, prefix: prefix, address: address)
    let slot = key.slot
    if lastKeys[slot] == key { return lastNames[slot] }
    let name = names[key] ?? makeName(key, local)
    names[key] = name
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

    var slot: Int {
      let mixed = UInt(bitPattern: local) >> 3 ^ UInt(bitPattern: address) >> 4
      return Int((mixed ^ mixed >> 6) & 63)
    }
  }
}

extension LibXMLReader {
  fileprivate static func reader(_ pointer: UnsafeMutableRawPointer?) -> LibXMLReader? {
    pointer.map { Unmanaged<LibXMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func saxHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { pointer, local, prefix, address, _, _, count, _, attributes in
      guard let reader = LibXMLReader.reader(pointer), let local else { return }
      let name = reader.name(local, prefix: prefix, address: address)
      reader.events.start(
        XMLStartTag(
          name: name, written: local,
          attributes: XMLAttributes(pointers: attributes, count: Int(count))))
    }
    handler.endElementNs = { pointer, _, _, _ in LibXMLReader.reader(pointer)?.events.end() }
    handler.characters = { pointer, text, count in
      LibXMLReader.reader(pointer)?.events.text(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    // An entity that a document type declares, or none at all: the loose reader knows HTML's.
    handler.getEntity = { pointer, _ in
      LibXMLReader.reader(pointer)?.fail("an entity is not defined")
      return nil
    }
    handler.serror = { pointer, error in
      guard let error, error.pointee.level == XML_ERR_FATAL,
        let reader = LibXMLReader.reader(pointer)
      else { return }
      let message = error.pointee.message.map { String(cString: $0) } ?? "an error"
      reader.fail("line \(error.pointee.line): " + message.trimmed)
      xmlStopParser(error.pointee.ctxt?.assumingMemoryBound(to: xmlParserCtxt.self))
    }
    return handler
  }
}
