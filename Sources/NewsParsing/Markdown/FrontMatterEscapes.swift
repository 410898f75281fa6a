/// Resolves the escapes of double-quoted YAML strings: `\\u2019`, `\\n`, `\\t`.
enum FrontMatterEscapes {
  static func resolved(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let kind = rest.first else {
        result.append(scalar)
        continue
      }
      rest.removeFirst()
      switch kind {
      case "n", "t", "r": result.append(" ")
      case "u", "x", "U":
        let length = kind == "u" ? 4 : kind == "x" ? 2 : 8
        result.append(code(rest.prefix(length), length) ?? kind)
        if code(rest.prefix(length), length) != nil { rest = rest.dropFirst(length) }
      default:
        result.append(scalar)
        result.append(kind)
      }
    }
    return String(result)
  }

  private static func code(_ digits: Substring.UnicodeScalarView, _ length: Int) -> Unicode.Scalar?
  {
    guard digits.count == length, let value = UInt32(String(digits), radix: 16) else { return nil }
    return Unicode.Scalar(value)
  }
}
