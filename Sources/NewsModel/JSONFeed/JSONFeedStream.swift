import Foundation

/// A JSON Feed written piece by piece, for lists that do not fit into memory; the pieces in a row are
/// what `JSONFeed.json` would give.
public struct JSONFeedStream {
  private let title: String
  private var isBegun = false
  /// Hashes of ids, which take less room than ids; only what repeats is kept whole.
  private var seen: Set<Int> = []
  private var repeated: [String: Int] = [:]

  /// A feed of that title.
  public init(title: String) { self.title = title }

  /// The next article, with what stands before it; an id that was there before gets a number.
  ///
  /// - Throws: what `JSONEncoder` throws.
  public mutating func piece(_ item: JSONFeedItem) throws -> Data {
    var item = item
    if !seen.insert(item.id.hashValue).inserted {
      let count = repeated[item.id, default: 1] + 1
      repeated[item.id] = count
      item.id += "#\(count)"
    }
    var piece = Data((isBegun ? ",\n" : "{\n  \"items\" : [\n").utf8)
    isBegun = true
    piece.append(Self.indented(try Self.json(item)))
    return piece
  }

  /// The end of the feed; also of one without articles.
  ///
  /// - Throws: what `JSONEncoder` throws.
  public func end() throws -> Data {
    guard isBegun else { return try JSONFeed(title: title, items: []).json() }
    var piece = Data("\n  ],\n".utf8)
    let whole = try JSONFeed(title: title, items: []).json()
    // What stands behind the articles is the same for every feed of that title.
    guard let place = whole.range(of: Data("\n  \"title\"".utf8)) else { return whole }
    piece.append(whole[(place.lowerBound + 1)...])
    return piece
  }

  private static func json(_ item: JSONFeedItem) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return TerminalJSON.withoutControls(try encoder.encode(item))
  }

  /// No string of JSON holds a line break, so each one begins a line of the layout; empty lines stay
  /// empty.
  private static func indented(_ json: Data) -> Data {
    let lineBreak = UInt8(ascii: "\n")
    var indented = Data(capacity: json.count + json.count / 8)
    var isAtStart = true
    for byte in json {
      if isAtStart, byte != lineBreak { indented.append(contentsOf: "    ".utf8) }
      isAtStart = byte == lineBreak
      indented.append(byte)
    }
    return indented
  }
}
