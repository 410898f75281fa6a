/// The signs that panes draw, and what stands in for them on a terminal that only has ASCII.
struct Marks: Hashable, Sendable {
  let unread, read, star, selected, selectedElsewhere, ellipsis, separator, more: String
  let vertical, horizontal, crossing: Character

  init(isUnicode: Bool) {
    unread = isUnicode ? "●" : "*"
    read = isUnicode ? "○" : "o"
    star = isUnicode ? "★" : "#"
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
