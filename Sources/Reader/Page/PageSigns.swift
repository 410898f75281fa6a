/// The signs that a page is set with, and what stands in for them where there is only ASCII.
struct PageSigns {
  let bar, rule, separator, dash, continuation: String
  let bullets: [String]

  init(isUnicode: Bool) {
    bar = isUnicode ? "│ " : "| "
    rule = isUnicode ? "─" : "-"
    separator = isUnicode ? " · " : " - "
    dash = isUnicode ? " — " : " -- "
    continuation = isUnicode ? "↪ " : "> "
    bullets = isUnicode ? ["• ", "◦ ", "▪ "] : ["* ", "- ", "+ "]
  }
}
