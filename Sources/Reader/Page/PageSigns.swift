/// The signs that a page is set with, and what stands in for them where there is only ASCII.
struct PageSigns {
  let bar, rule, separator, dash, continuation, opened: String
  let bullets: [String]

  init(isUnicode: Bool) {
    bar = isUnicode ? "│ " : "| "
    rule = isUnicode ? "─" : "-"
    separator = isUnicode ? " · " : " - "
    dash = isUnicode ? " — " : " -- "
    continuation = isUnicode ? "↪ " : "> "
    opened = isUnicode ? "▾ " : "v "
    bullets = isUnicode ? ["• ", "◦ ", "▪ "] : ["* ", "- ", "+ "]
  }
}
