import Foundation

/// A JSON Feed 1.1 document (https://www.jsonfeed.org/version/1.1/).
public struct JSONFeed: Hashable, Sendable, Codable {
  /// Names the version of the format.
  public let version: String
  /// What the feed is about.
  public var title: String
  /// The articles; no two have the same id.
  public private(set) var items: [JSONFeedItem]

  /// A feed of these articles; an id that was there before gets a number behind it.
  public init(title: String, items: [JSONFeedItem]) {
    version = "https://jsonfeed.org/version/1.1"
    self.title = title
    self.items = items
    var seen: [String: Int] = [:]
    for index in items.indices {
      let id = items[index].id
      let count = seen[id, default: 0] + 1
      seen[id] = count
      if count > 1 { self.items[index].id = "\(id)#\(count)" }
    }
  }

  /// The feed as JSON with sorted keys and readable slashes, ended by a line break.
  ///
  /// - Throws: what `JSONEncoder` throws; a feed has nothing that JSON cannot say.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = Self.withoutControls(try encoder.encode(self))
    data.append(UInt8(ascii: "\n"))
    return data
  }

  /// JSON may hold DEL and the controls U+0080 to U+009F as they are, but a terminal would obey them.
  private static func withoutControls(_ json: Data) -> Data {
    var safe = Data(capacity: json.count)
    var isBehindC2 = false
    for byte in json {
      if isBehindC2, byte < 0xA0 {
        safe.removeLast()
        safe.append(contentsOf: escape(byte))
      } else if byte == 0x7F {
        safe.append(contentsOf: escape(byte))
      } else {
        safe.append(byte)
      }
      isBehindC2 = byte == 0xC2
    }
    return safe
  }

  private static func escape(_ byte: UInt8) -> String.UTF8View {
    ("\\u00" + String(byte, radix: 16)).utf8
  }
}
