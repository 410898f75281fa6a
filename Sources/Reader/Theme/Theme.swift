import Terminal

/// Which style each meaning has, for a background and a number of colours.
package struct Theme: Hashable, Sendable {
  /// The background that the colours were chosen for.
  package enum Background: String, Hashable, Sendable, CaseIterable {
    case dark, light
  }

  /// The background that the colours were chosen for.
  package let background: Background
  /// How many colours the terminal has; fewer than 8 means none.
  package let colors: Int

  /// The theme for a background and a terminal.
  package init(_ background: Background, colors: Int) {
    self.background = background
    self.colors = colors
  }

  /// The theme of that name, if there is one.
  package init?(named name: String, colors: Int) {
    guard let background = Background(rawValue: name) else { return nil }
    self.init(background, colors: colors)
  }

  /// The names that `init(named:)` knows.
  package static var names: [String] { Background.allCases.map(\.rawValue) }

  /// The same terminal with the other background.
  var opposite: Theme { Theme(background == .dark ? .light : .dark, colors: colors) }

  /// A style that uses as much of a palette as the terminal has: one entry for 256 colours, one
  /// for 16, and attributes that carry the meaning alone where there is no colour.
  func style(
    _ entry: PaletteEntry, attributes: Attributes = [], monochrome: Attributes? = nil
  ) -> Style {
    guard colors >= 8 else { return Style(attributes: monochrome ?? attributes) }
    let isRich = colors >= 256
    return Style(
      foreground: color(isRich ? entry.rich : entry.basic),
      background: color(isRich ? entry.richBackground : entry.basicBackground),
      attributes: attributes)
  }

  private func color(_ number: UInt8?) -> Color {
    guard let number else { return .terminal }
    // Entries 8 to 15 do not exist on a terminal of eight colours.
    return .palette(colors < 16 && number > 7 ? number - 8 : number)
  }
}

/// A colour in the 256-colour palette with its stand-in among the user's own sixteen.
struct PaletteEntry {
  var rich: UInt8?
  var basic: UInt8?
  var richBackground: UInt8?
  var basicBackground: UInt8?
}
