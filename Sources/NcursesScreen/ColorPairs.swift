import CNcurses
import Terminal

/// The colour pairs of ncurses, made when a style first asks for one.
struct ColorPairs {
  private struct Pair: Hashable {
    let foreground: Int16
    let background: Int16
  }

  /// 256, 16 or 8.
  let colors: Int

  private let hasDefaults: Bool
  private let most: Int
  private var numbers: [Pair: Int16] = [:]

  /// `nil` where the terminal has no colours.
  @MainActor
  init?() {
    guard has_colors(), start_color() == OK, gazette_colors() >= 8 else { return nil }
    let count = Int(gazette_colors())
    colors = count >= 256 ? 256 : count >= 16 ? 16 : 8
    hasDefaults = use_default_colors() == OK
    most = min(Int(gazette_color_pairs()), Int(Int16.max))
  }

  /// The pair for a style; 0, the terminal's own colours, where no more can be made.
  mutating func number(for style: Style) -> Int16 {
    let foreground = style.foreground.reduced(to: colors)
    let background = style.background.reduced(to: colors, isBackground: true)
    if foreground == .terminal, background == .terminal { return 0 }
    let pair = Pair(
      foreground: number(of: foreground, otherwise: 7),
      background: number(of: background, otherwise: 0))
    if let number = numbers[pair] { return number }
    let number = numbers.count + 1
    guard number < most, let short = Int16(exactly: number),
      init_pair(short, pair.foreground, pair.background) == OK
    else { return 0 }
    numbers[pair] = short
    return short
  }

  private func number(of color: Color, otherwise: Int16) -> Int16 {
    guard case .palette(let number) = color else { return hasDefaults ? -1 : otherwise }
    return Int16(number)
  }
}
