import CCurl
import Foundation

/// The head of an answer, line by line; of several answers in a row the last.
struct ResponseHead: Sendable {
  /// Larger heads are an attack or a mistake.
  private static let greatestSize = 256 << 10

  /// By their names in lower case; of those that come twice the first.
  private var fields: [String: String] = [:]
  private var size = 0

  /// Takes a line with its end; `false` where it is too much.
  mutating func take(_ line: UnsafeRawBufferPointer) -> Bool {
    size += line.count
    guard size <= Self.greatestSize else { return false }
    if line.starts(with: "HTTP/".utf8) { fields.removeAll() }
    guard let colon = line.firstIndex(of: 0x3A) else { return true }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    let value = line[line.index(after: colon)...]
    if fields[name] == nil { fields[name] = Self.trimmed(value) }
    return true
  }

  private static func trimmed(_ value: Slice<UnsafeRawBufferPointer>) -> String {
    let start = value.firstIndex { $0 > 0x20 } ?? value.endIndex
    let end = value.lastIndex { $0 > 0x20 }.map { value.index(after: $0) } ?? start
    return String(decoding: value[start..<end], as: UTF8.self)
  }

  subscript(name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The type without parameters, and the character set among them, in lower case.
  var contentType: (type: String?, charset: String?) {
    guard let line = self["content-type"]?.lowercased() else { return (nil, nil) }
    let parts = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }
      .map { $0.dropFirst(8).trimmingCharacters(in: CharacterSet(charactersIn: "\"' ")) }
    return (parts.first.flatMap { $0.isEmpty ? nil : $0 }, charset)
  }

  /// `Retry-After`, as seconds or as a date (RFC 9110 section 10.2.3), at most a year ahead.
  func retryAfter(from now: Date) -> Date? {
    guard let value = self["retry-after"] else { return nil }
    if let seconds = Int(value) { return now + Double(min(max(seconds, 0), Self.year)) }
    let time = curl_door_date(value)
    return time < 0 ? nil : min(Date(timeIntervalSince1970: Double(time)), now + Double(Self.year))
  }

  /// `max-age` of `Cache-Control` in seconds (RFC 9111), at most a year.
  var maxAge: Int? {
    for part in self["cache-control"]?.lowercased().split(separator: ",") ?? [] {
      let words = part.split(separator: "=", maxSplits: 1)
      guard words.count == 2, words[0].trimmingCharacters(in: .whitespaces) == "max-age" else {
        continue
      }
      let number = words[1].trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
      return Int(number).map { min(max($0, 0), Self.year) }
    }
    return nil
  }

  private static let year = 366 * 86_400
}
