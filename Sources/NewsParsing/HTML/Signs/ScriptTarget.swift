/// Finds where a script sends its reader: `location.replace("https:\/\/example.org\/")`.
enum ScriptTarget {
  private static let longest = 2000
  /// A longer script does more than to send somebody on.
  private static let longestScript = 8000

  /// The first such address, as it is written, without its escapes.
  static func address(in scripts: [UnsafeBufferPointer<UInt8>]) -> String? {
    for script in scripts where script.count < longestScript {
      var at = 0
      while let found = script.position(of: "location", from: at) {
        at = found + 8
        if let address = address(script, behind: at) { return address }
      }
    }
    return nil
  }

  /// What stands in quotation marks behind `.replace(`, `.assign(`, `.href =` or `=`.
  private static func address(
    _ script: UnsafeBufferPointer<UInt8>, behind start: Int
  ) -> String? {
    var at = start
    for name in [".replace", ".assign", ".href"] where script.hasText(name, at: at) {
      at += name.utf8.count
      break
    }
    var isGiven = false
    while at < script.count, " =(".utf8.contains(script[at]) {
      isGiven = isGiven || script[at] != 0x20
      at += 1
    }
    guard isGiven, at < script.count, script[at] == 0x22 || script[at] == 0x27 else { return nil }
    let quote = script[at]
    let words = script[(at + 1)...].prefix(longest)
    guard let end = words.firstIndex(of: quote) else { return nil }
    let address = String(decoding: words[..<end], as: UTF8.self)
      .replacing("\\/", with: "/").replacing("\\u0026", with: "&").replacing("\\x26", with: "&")
    return address.isEmpty || address.contains("\\") ? nil : address
  }
}
