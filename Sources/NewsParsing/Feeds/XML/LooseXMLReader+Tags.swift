/// Start tags, with attributes as careless as those of HTML.
extension LooseXMLReader {
  /// No tag of a feed has more.
  private static let mostAttributes = 64

  /// Where an attribute's name and value stand in `tagText`.
  private struct Attribute {
    var prefix: Int?
    var name: Int
    var value: Range<Int>
  }

  mutating func startTag() {
    let start = at
    let nameEnd = self.nameEnd(from: at + 1)
    let written = bytes[(at + 1)..<nameEnd]
    at = nameEnd
    tagText.removeAll()
    let local = written.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? written.startIndex
    tagText.append(UnsafeBufferPointer(rebasing: bytes[min(local, nameEnd)..<nameEnd]))
    tagText.append(0)
    let (attributes, isEmpty) = self.attributes()
    let space =
      declareNamespaces(attributes, isRoot: open.isEmpty) ?? open.last?.defaultNamespace ?? .core
    let name = self.name(bytes[(start + 1)..<nameEnd], in: space)
    if let place = ends.place(endedBy: name, in: open) { close(from: place) }
    let isWhole = isEmpty || ends.voids.contains(name.local)
    guard isWhole || open.count < Self.depthLimit else { return }
    send(name, attributes)
    if isWhole {
      events.end()
    } else {
      open.append(Open(name: name, defaultNamespace: space))
    }
  }

  private func send(_ name: XMLName, _ attributes: [Attribute]) {
    guard let base = tagText.bytes.baseAddress else { return }
    var pointers: [UnsafePointer<UInt8>?] = []
    for attribute in attributes {
      pointers += [
        base + attribute.name, attribute.prefix.map { base + $0 }, nil,
        base + attribute.value.lowerBound, base + attribute.value.upperBound,
      ]
    }
    pointers.withUnsafeMutableBufferPointer { pointers in
      let attributes = XMLAttributes(pointers: pointers.baseAddress, count: attributes.count)
      events.start(XMLStartTag(name: name, written: base, attributes: attributes))
    }
  }

  /// Reads up to and with the `>`; the flag tells `<br/>` from `<br>`.
  private mutating func attributes() -> ([Attribute], Bool) {
    var attributes: [Attribute] = []
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ">"):
        at += 1
        return (attributes, false)
      case UInt8(ascii: "/"):
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { continue }
        at += 1
        return (attributes, true)
      case UInt8(ascii: "<"): return (attributes, false)
      case 0...0x20, UInt8(ascii: "="): at += 1
      default:
        let attribute = self.attribute()
        if attributes.count < Self.mostAttributes { attributes.append(attribute) }
      }
    }
    return (attributes, false)
  }

  private mutating func attribute() -> Attribute {
    let nameEnd = max(at + 1, self.nameEnd(from: at))
    let written = bytes[at..<nameEnd]
    var attribute = Attribute(prefix: nil, name: tagText.count, value: 0..<0)
    for byte in written {
      if byte == UInt8(ascii: ":"), attribute.prefix == nil {
        tagText.append(0)
        attribute.prefix = attribute.name
        attribute.name = tagText.count
      } else {
        tagText.append(byte)
      }
    }
    tagText.append(0)
    at = nameEnd
    var value = at
    while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
    let start = tagText.count
    if value < bytes.count, bytes[value] == UInt8(ascii: "=") {
      at = value + 1
      CharacterReference.appendResolved(self.value(), to: tagText)
    }
    attribute.value = start..<tagText.count
    return attribute
  }

  /// A value in quotes, or up to the next blank; one whose second quote is missing ends there, too.
  private mutating func value() -> UnsafeBufferPointer<UInt8> {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      var end = at + 1
      while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "<") { end += 1 }
      if end < bytes.count, bytes[end] == quote {
        let value = bytes[(at + 1)..<end]
        at = end + 1
        return UnsafeBufferPointer(rebasing: value)
      }
      at += 1
    }
    let start = at
    while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">"),
      bytes[at] != UInt8(ascii: "<")
    {
      at += 1
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<at])
  }

  /// Takes notice of the prefixes that a tag declares.
  ///
  /// - Returns: The default namespace, where the tag declares one.
  private mutating func declareNamespaces(
    _ attributes: [Attribute], isRoot: Bool
  ) -> XMLNamespace? {
    var space: XMLNamespace?
    for attribute in attributes {
      let name = string(from: attribute.name)
      guard name == "xmlns" || attribute.prefix.map(string) == "xmlns" else { continue }
      let value = UnsafeBufferPointer(rebasing: tagText.bytes[attribute.value])
      let address = String(decoding: value, as: UTF8.self).trimmed
      var namespace = address.isEmpty ? XMLNamespace.core : XMLNamespace(address: address)
      if attribute.prefix == nil {
        // The root's own namespace is a feed's even if nobody knows the address.
        if isRoot, namespace == .other { rootAddress = address }
        if namespace == .other, address == rootAddress { namespace = .core }
        space = namespace
      } else if prefixes.count < 256 {
        prefixes[name.lowercased()] = namespace
      }
    }
    return space
  }

  private func string(from start: Int) -> String {
    let rest = tagText.bytes[start...].prefix(64)
    return String(decoding: rest.prefix { $0 != 0 }, as: UTF8.self)
  }
}
