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
    var data = TerminalJSON.withoutControls(try encoder.encode(self))
    data.append(UInt8(ascii: "\n"))
    return data
  }
}
