/// The signs that panes draw, and what stands in for them on a terminal that only has ASCII.
struct Marks: Hashable, Sendable {
  let unread, read, star, gone, selected, selectedElsewhere, ellipsis, separator, more: String
  let vertical, horizontal, crossing: Character

  init(isUnicode: Bool) {
    unread = isUnicode ? "●" : "*"
    read = isUnicode ? "○" : "o"
    star = isUnicode ? "★" : "#"
    gone = isUnicode ? "×" : "x"
    selected = isUnicode ? "▌" : ">"
    selectedElsewhere = isUnicode ? "▏" : "|"
    ellipsis = isUnicode ? "…" : "..."
    separator = isUnicode ? " · " : " - "
    more = isUnicode ? "▾" : "v"
    vertical = isUnicode ? "│" : "|"
    horizontal = isUnicode ? "─" : "-"
    crossing = isUnicode ? "┬" : "+"
  }
}

extension Marks {
  /// What the signs before a title mean, for the help.
  var meanings: [(sign: String, meaning: String)] {
    [
      ("\(unread) \(read)", "before a title: unread, read"),
      (star, "before a title: starred"),
      (gone, "the file is gone; it stays until gazette prune"),
    ]
  }
}
