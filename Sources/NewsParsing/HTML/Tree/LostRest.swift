/// Gives back the rest of a page that something without an end has swallowed.
///
/// HTML5 lets a comment, a quoted attribute or a script that nobody closes run to the end of the
/// page; a reader would lose the article to one missing quotation mark. Where the swallowed rest
/// holds the end of the page or of a paragraph, only the mark that opens goes, and the words stay.
/// A page that was cut off in the middle of a script holds neither and stays as it is.
enum LostRest {
  /// Each repair reads the rest of the page once more.
  private static let mostRepairs = 16

  /// The page with what was swallowed; `nil` where it can stay as it is.
  static func restored(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var kept: [UInt8] = []
    var copied = 0
    var start = 0
    for _ in 0..<mostRepairs {
      guard let repair = repair(bytes, from: start) else { break }
      kept.append(contentsOf: bytes[copied..<repair.cut.lowerBound])
      kept.append(contentsOf: repair.insertion.utf8)
      copied = repair.cut.upperBound
      start = copied
    }
    guard copied > 0 else { return nil }
    kept.append(contentsOf: bytes[copied...])
    return kept
  }

  private static func repair(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (cut: Range<Int>, insertion: String)? {
    var scanner = TagScanner(bytes, from: start)
    while scanner.next(isForeign: false) != nil {}
    switch scanner.unfinished {
    case nil: return nil
    case .comment(let start):
      return holdsMarkup(bytes[start...]) ? (start..<(start + 4), "") : nil
    case .tag(let nameEnd):
      return holdsMarkup(bytes[nameEnd...]) ? (nameEnd..<nameEnd, ">") : nil
    case .rawText(let tag):
      return holdsMarkup(bytes[tag.upperBound...]) ? (tag, "") : nil
    }
  }

  private static func holdsMarkup(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let ends = ["/body", "/html", "/p>"].map { Array($0.utf8) }
    for place in rest.indices where rest[place] == UInt8(ascii: "<") {
      let tag = rest[(place + 1)...].prefix(5).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      if ends.contains(where: tag.starts) { return true }
    }
    return false
  }
}
