import NewsModel

/// Reads the beginning of an agency's text: `VIENNA, Oct 17 (Meridian News) - Austrian …`.
///
/// The dateline stays in the text, as in print; it only tells who the publisher is.
enum Dateline {
  /// The agency of the first paragraph, if it begins with a dateline.
  static func agency(of blocks: [Block]) -> String? {
    for case .paragraph(let inlines) in blocks {
      return agency(in: inlines.plainText)
    }
    return nil
  }

  static func agency(in text: String) -> String? {
    let start = text.prefix(160)
    guard let open = start.firstIndex(of: "("),
      let close = start[open...].firstIndex(of: ")"), isPlace(start[..<open])
    else { return nil }
    let name = String(start[start.index(after: open)..<close]).trimmed
    let rest = start[start.index(after: close)...].drop { $0 == " " }
    guard let dash = rest.first, "-–—".contains(dash), isAgency(name) else { return nil }
    return name
  }

  /// Nothing, or a place in capitals or as a name, perhaps with a day: no words of a sentence.
  private static func isPlace(_ words: Substring) -> Bool {
    let parts = words.split(separator: " ")
    guard words.utf8.count <= 60, parts.count <= 6 else { return false }
    guard let first = parts.first else { return true }
    let particle = 3
    return first.first?.isUppercase == true
      && parts.allSatisfy { $0.count <= particle || $0.first?.isLowercase == false }
  }

  private static func isAgency(_ name: String) -> Bool {
    guard (2...40).contains(name.count), name.split(separator: " ").count <= 4,
      let first = name.first, first.isLetter, !first.isLowercase
    else { return false }
    return !name.contains { $0.isNumber || ":;,?!".contains($0) }
  }
}
