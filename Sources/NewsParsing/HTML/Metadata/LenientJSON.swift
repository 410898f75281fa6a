/// A value of JSON.
indirect enum JSONValue {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case truth(Bool)
  case other

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var string: String? {
    if case .string(let words) = self { words } else { nil }
  }

  /// A truth, also one that is written as a word: `"False"`.
  var truth: Bool? {
    switch self {
    case .truth(let truth): truth
    case .string(let word): ["true": true, "false": false][word.lowercased()]
    default: nil
    }
  }

  /// The elements of an array; a single value stands for an array of one.
  var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [self] }
  }
}

/// Reads JSON as pages really hold it: control characters inside strings, commas too many,
/// comments around it, an end that is missing.
struct LenientJSON {
  private static let depthLimit = 32
  private let bytes: [UInt8]
  private var at = 0

  static func read(_ text: String) -> JSONValue? {
    var reader = LenientJSON(bytes: Array(text.utf8))
    while reader.at < reader.bytes.count {
      let byte = reader.bytes[reader.at]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") && reader.beginsArray() {
        return reader.value(depth: 0)
      }
      reader.at += 1
    }
    return nil
  }

  /// The brackets of `<![CDATA[` do not.
  private func beginsArray() -> Bool {
    let next = bytes[(at + 1)...].first { $0 > 0x20 }
    return next.map { "{[\"]".utf8.contains($0) } ?? false
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) -> JSONValue {
    skipSpace()
    guard at < bytes.count else { return .other }
    switch bytes[at] {
    case UInt8(ascii: "{") where depth < Self.depthLimit: return object(depth: depth)
    case UInt8(ascii: "[") where depth < Self.depthLimit: return array(depth: depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    var members: [String: JSONValue] = [:]
    at += 1
    while at < bytes.count {
      skipSpace()
      guard at < bytes.count else { break }
      if bytes[at] == UInt8(ascii: "}") {
        at += 1
        break
      }
      guard bytes[at] == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      let key = string()
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { continue }
      at += 1
      let member = value(depth: depth + 1)
      if members[key] == nil { members[key] = member }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue {
    var values: [JSONValue] = []
    at += 1
    while at < bytes.count {
      skipSpace()
      guard at < bytes.count else { break }
      if bytes[at] == UInt8(ascii: "]") {
        at += 1
        break
      }
      let before = at
      values.append(value(depth: depth + 1))
      if at == before { at += 1 }
    }
    return .array(values)
  }

  private mutating func word() -> JSONValue {
    let start = at
    while at < bytes.count, !",]}:{[\"".utf8.contains(bytes[at]), bytes[at] > 0x20 { at += 1 }
    let word = bytes[start..<at]
    if word.elementsEqual("true".utf8) { return .truth(true) }
    if word.elementsEqual("false".utf8) { return .truth(false) }
    guard let first = word.first, (0x30...0x39).contains(first) else { return .other }
    return .string(String(decoding: word, as: UTF8.self))
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ",") { at += 1 }
  }

  private mutating func string() -> String {
    var words: [UInt8] = []
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count {
        at += 1
        escape(into: &words)
      } else {
        words.append(bytes[at])
        at += 1
      }
    }
    at += 1
    return String(decoding: words, as: UTF8.self)
  }

  private mutating func escape(into words: inout [UInt8]) {
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): words.append(0x0A)
    case UInt8(ascii: "r"), UInt8(ascii: "t"): words.append(0x20)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): break
    case UInt8(ascii: "u"):
      guard var unit = hexUnit() else { return }
      if (0xD800..<0xDC00).contains(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        guard let low = hexUnit(), (0xDC00..<0xE000).contains(low) else { return }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { return }
      words.append(contentsOf: Array(String(scalar).utf8))
    default: words.append(byte)
    }
  }

  private mutating func hexUnit() -> UInt32? {
    guard at + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    at += 4
    return unit
  }
}
