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

  /// How many there can be.
  let most: Int

  private let hasDefaults: Bool
  /// How many of them pictures leave to text: a picture alone may ask for thousands.
  private let reserve: Int
  /// Whether a picture did not get the colours that it asked for.
  private(set) var isShort = false
  private var numbers: [Pair: Int16] = [:]

  /// `nil` where the terminal has no colours.
  @MainActor
  init?() {
    guard has_colors(), start_color() == OK, gazette_colors() >= 8 else { return nil }
    let count = Int(gazette_colors())
    colors = count >= 256 ? 256 : count >= 16 ? 16 : 8
    hasDefaults = use_default_colors() == OK
    most = min(Int(gazette_color_pairs()), Int(Int16.max))
    reserve = min(1024, most / 2)
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
    guard style.attributes.contains(.approximate), numbers.count + reserve >= most else {
      return make(pair)
    }
    isShort = true
    return coarseNumber(for: style)
  }

  /// Whether so many cells could all have a pair of their own, if those were forgotten that no cell
  /// has any more.
  func suffice(for cells: Int) -> Bool { cells + reserve < most }

  /// Forgets all pairs; what the screen shows is meaningless from then on, and has to be drawn anew.
  @MainActor
  mutating func forget() {
    numbers = [:]
    isShort = false
    reset_color_pairs()
    if hasDefaults { use_default_colors() }
  }

  /// The pair of those two among the sixteen colours that are like the style's.
  private mutating func coarseNumber(for style: Style) -> Int16 {
    let pair = Pair(
      foreground: number(of: style.foreground.reduced(to: 16), otherwise: 7),
      background: number(of: style.background.reduced(to: 16, isBackground: true), otherwise: 0))
    if let number = numbers[pair] { return number }
    return numbers.count + reserve / 2 < most ? make(pair) : 0
  }

  private mutating func make(_ pair: Pair) -> Int16 {
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
