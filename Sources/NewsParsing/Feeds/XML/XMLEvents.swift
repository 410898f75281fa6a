/// Takes what an XML document says, in its order; every start has its end.
protocol XMLEvents: AnyObject {
  func start(_ tag: XMLStartTag)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  func end()
}

/// The name of an element: its namespace and, in lower case, what stands behind the prefix.
struct XMLName: Hashable {
  let namespace: XMLNamespace
  let local: String
  /// What it means in a feed, looked up once; `nil` for what nobody here knows.
  let element: FeedElement?

  init(_ namespace: XMLNamespace, _ local: String) {
    self.namespace = namespace
    self.local = local
    element = FeedElement.names[QualifiedName(namespace: namespace, local: local)]
  }

  static func == (left: XMLName, right: XMLName) -> Bool {
    left.namespace == right.namespace && left.local == right.local
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(namespace)
    hasher.combine(local)
  }
}

/// A name as the table of a vocabulary has it.
struct QualifiedName: Hashable {
  var namespace: XMLNamespace
  var local: String
}

/// A start tag; good only while the event lasts.
struct XMLStartTag {
  let name: XMLName
  /// The name as written, without its prefix, ended by a zero.
  let written: UnsafePointer<UInt8>
  let attributes: XMLAttributes
}

/// The attributes of a start tag as libxml2 lays them out: five pointers each, for the local name,
/// the prefix, the namespace, and the beginning and the end of the value.
struct XMLAttributes {
  let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  /// The bytes of an attribute without prefix, or with one if there is none without.
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    var found: UnsafeBufferPointer<UInt8>?
    for index in 0..<count where hasName(name, at: index) {
      if prefix(at: index) == nil { return value(at: index) }
      found = found ?? value(at: index)
    }
    return found
  }

  /// The text of an attribute.
  func string(_ name: StaticString) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of `xml:base`, `xml:lang` and the like.
  func xmlString(_ name: StaticString) -> String? {
    for index in 0..<count {
      guard let prefix = prefix(at: index), prefix[0] == 0x78, prefix[1] == 0x6D,
        prefix[2] == 0x6C, prefix[3] == 0, hasName(name, at: index)
      else { continue }
      return String(decoding: value(at: index), as: UTF8.self)
    }
    return nil
  }

  /// The name as written, without its prefix, ended by a zero.
  func name(at index: Int) -> UnsafePointer<UInt8>? { pointers?[index * 5] }

  func prefix(at index: Int) -> UnsafePointer<UInt8>? { pointers?[index * 5 + 1] }

  func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let start = pointers?[index * 5 + 3], let end = pointers?[index * 5 + 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// ASCII letters are equal in both cases.
  private func hasName(_ name: StaticString, at index: Int) -> Bool {
    guard let written = self.name(at: index) else { return false }
    let wanted = name.utf8Start
    for place in 0..<name.utf8CodeUnitCount {
      let byte = written[place]
      guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == wanted[place] else { return false }
    }
    return written[name.utf8CodeUnitCount] == 0
  }
}
