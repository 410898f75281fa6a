/// How a cell looks.
package struct Style: Hashable, Sendable {
  /// The colour of the letters.
  package var foreground: Color
  /// The colour behind them.
  package var background: Color
  /// Everything but colour.
  package var attributes: Attributes

  /// A style from its parts.
  package init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Text as the terminal shows it by itself.
  package static let plain = Style()
}

/// A colour of the terminal.
package enum Color: Hashable, Sendable {
  /// Whatever the terminal uses by itself.
  case terminal
  /// An entry of its palette: 0 to 15 are the user's own colours, 16 to 255 the xterm cube and greys.
  case palette(UInt8)
}

/// Everything about a style but colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits.
  package let rawValue: UInt8

  /// A set from its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter letters.
  package static let dim = Attributes(rawValue: 2)
  /// Slanted letters.
  package static let italic = Attributes(rawValue: 4)
  /// A line below the letters.
  package static let underline = Attributes(rawValue: 8)
  /// Foreground and background change places.
  package static let reverse = Attributes(rawValue: 16)
  /// Changes nothing, but where the terminal runs out of pairs of colours, it may take others that
  /// are like these: a picture then has fewer colours, and text keeps its own.
  package static let approximate = Attributes(rawValue: 32)
}
