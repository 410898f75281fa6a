import Terminal

extension Theme {
  /// How a piece of an article's text looks.
  package func textStyle(_ role: TextRole) -> Style {
    let dark = background == .dark
    switch role {
    case .body: return .plain
    case .title: return Style(attributes: .bold)
    case .heading: return style(PaletteEntry(rich: dark ? 152 : 24, basic: nil), attributes: .bold)
    case .meta, .caption, .address: return quiet
    case .credit: return style(quietEntry, attributes: .italic, monochrome: [])
    case .quote: return style(PaletteEntry(rich: dark ? 250 : 238, basic: nil), monochrome: [])
    case .code: return style(PaletteEntry(rich: dark ? 150 : 28, basic: 2), monochrome: [])
    case .link:
      return style(
        PaletteEntry(rich: dark ? 111 : 26, basic: 4), attributes: .underline,
        monochrome: .underline)
    case .linkNumber: return style(PaletteEntry(rich: dark ? 75 : 26, basic: 4), monochrome: [])
    case .bullet: return style(PaletteEntry(rich: dark ? 75 : 26, basic: 4), monochrome: [])
    case .quoteBar: return quiet
    case .strong, .tableHeader: return Style(attributes: .bold)
    case .emphasis: return Style(attributes: .italic)
    case .rule: return style(.rule)
    case .removed:
      return style(PaletteEntry(rich: dark ? 210 : 124, basic: 1), monochrome: [])
    case .added:
      return style(
        PaletteEntry(rich: dark ? 114 : 28, basic: 2), attributes: .bold, monochrome: .bold)
    case .hit: return hit
    case .currentHit: return Style(attributes: [.reverse, .bold])
    }
  }

  private var quietEntry: PaletteEntry { PaletteEntry(rich: background == .dark ? 246 : 242) }
}
