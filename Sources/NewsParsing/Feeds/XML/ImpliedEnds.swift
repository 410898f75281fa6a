/// Which elements end where another begins, although nobody closed them.
struct ImpliedEnds: Sendable {
  /// Elements that hold a line of text and no element.
  var lines: Set<FeedElement> = []
  /// Elements whose beginning ends any line that is still open.
  var closers: Set<FeedElement> = []
  /// Elements that never stand inside their own kind.
  var entries: Set<FeedElement> = []
  /// Elements that never have an end tag.
  var voids: Set<String> = []

  /// The place in the stack of open elements from which on all end where an element begins.
  func place(endedBy name: XMLName, in open: [LooseXMLReader.Open]) -> Int? {
    guard let element = name.element else { return nil }
    if entries.contains(element),
      let place = open.lastIndex(where: { $0.name.element.map(entries.contains) ?? false })
    {
      return place
    }
    guard closers.contains(element), let last = open.last?.name.element, lines.contains(last)
    else { return nil }
    return open.count - 1
  }
}
