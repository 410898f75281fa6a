import Terminal

extension Theme {
  /// How a piece of the screen around the article looks.
  func style(_ role: ScreenRole) -> Style {
    let dark = background == .dark
    switch role {
    case .text, .readTitle: return .plain
    case .unreadTitle: return Style(attributes: .bold)
    case .quiet, .source, .date, .placeholder, .hint: return quiet
    case .rule: return style(PaletteEntry(rich: dark ? 238 : 250, basic: nil), monochrome: [])
    case .day: return style(PaletteEntry(rich: dark ? 109 : 24, basic: 6), monochrome: .underline)
    case .unreadMark: return style(PaletteEntry(rich: dark ? 75 : 26, basic: 4), monochrome: .bold)
    case .star: return style(PaletteEntry(rich: dark ? 221 : 136, basic: 3), monochrome: .bold)
    case .selected:
      return style(
        PaletteEntry(richBackground: dark ? 237 : 253), attributes: colors >= 256 ? [] : .reverse,
        monochrome: .reverse)
    case .selectedElsewhere:
      return style(PaletteEntry(richBackground: dark ? 235 : 255), monochrome: [])
    case .hit: return hit
    case .prompt, .helpKeys:
      return style(
        PaletteEntry(rich: dark ? 75 : 26, basic: 4), attributes: .bold, monochrome: .bold)
    case .status: return .plain
    case .notice: return style(PaletteEntry(rich: dark ? 150 : 28, basic: 2), monochrome: .bold)
    case .error:
      return style(
        PaletteEntry(rich: dark ? 210 : 124, basic: 1), attributes: .bold, monochrome: .bold)
    }
  }

  var quiet: Style {
    style(PaletteEntry(rich: background == .dark ? 246 : 242, basic: nil), monochrome: [])
  }

  var hit: Style {
    style(
      PaletteEntry(
        rich: background == .dark ? 222 : 130, basic: 3), attributes: [.bold, .underline],
      monochrome: .reverse)
  }
}
