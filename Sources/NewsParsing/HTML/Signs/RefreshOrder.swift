/// Reads `0; url='https://example.org/'`, what `<meta http-equiv="refresh">` holds
/// (https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps).
struct RefreshOrder {
  let seconds: Double
  let reference: String

  /// `nil` where the page is only to be loaded again.
  init?(_ content: String) {
    let words = content.trimmedSlice
    let time = words.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let seconds = time.isEmpty ? 0 : Double(time), seconds < 86_400 else { return nil }
    var rest = words.dropFirst(time.count).drop { $0 == ";" || $0 == "," || $0.isWhitespace }
    if rest.prefix(3).lowercased() == "url" {
      let value = rest.dropFirst(3).drop(while: \.isWhitespace)
      if value.first == "=" { rest = value.dropFirst().drop(while: \.isWhitespace) }
    }
    if let quote = rest.first, quote == "'" || quote == "\"" {
      rest = rest.dropFirst().prefix { $0 != quote }
    }
    guard !rest.isEmpty else { return nil }
    self.seconds = seconds
    reference = rest.trimmed
  }
}
