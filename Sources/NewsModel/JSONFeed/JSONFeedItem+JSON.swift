import Foundation

extension JSONFeedItem {
  /// The item alone as one line of JSON with sorted keys, ended by a line break.
  ///
  /// - Throws: what `JSONEncoder` throws.
  package func line() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var data = TerminalJSON.withoutControls(try encoder.encode(self))
    data.append(UInt8(ascii: "\n"))
    return data
  }
}
