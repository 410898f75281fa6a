/// Which elements end where another begins, although nobody closed them.
struct ImpliedEnds: Sendable {
  /// Elements that hold a line of text and no element.
  var lines: Set<XMLName> = []
  /// Elements whose beginning ends any line that is still open.
  var closers: Set<XMLName> = []
  /// Elements that never stand inside their own kind.
  var entries: Set<XMLName> = []

  /// Elements that never have an end tag.
  var voids: Set<String> = []

  /// The place in the stack of open elements from which on all end where an element begins.
  func place(endedBy name: XMLName, in open: [LooseXMLReader.Open]) -> Int? {
    if entries.contains(name), let place = open.lastIndex(where: { entries.contains($0.name) }) {
      return place
    }
    guard closers.contains(name), let last = open.last, lines.contains(last.name) else {
      return nil
    }
    return open.count - 1
  }
}
