extension Color {
  /// The nearest colour that a terminal with so many has, and the terminal's own where it has none.
  ///
  /// - Parameters:
  ///   - colors: 256, 16, 8, or fewer for monochrome.
  ///   - isBackground: dark grey becomes white letters but a black background where there are 8.
  package func reduced(to colors: Int, isBackground: Bool = false) -> Color {
    guard case .palette(let number) = self, colors >= 8 else { return .terminal }
    if colors >= 256 { return self }
    let basic = number < 16 ? number : Self.basic(number)
    if colors >= 16 || basic < 8 { return .palette(basic) }
    if basic == 8 { return .palette(isBackground ? 0 : 7) }
    return .palette(basic - 8)
  }

  /// The one of the 16 colours that is like a colour of the xterm cube or its greys.
  private static func basic(_ number: UInt8) -> UInt8 {
    let (red, green, blue) = levels(number)
    let most = max(red, green, blue)
    let least = min(red, green, blue)
    if most - least < 48 {
      return most < 48 ? 0 : most < 136 ? 8 : most < 216 ? 7 : 15
    }
    let middle = (most + least) / 2
    let hue: UInt8 = (red > middle ? 1 : 0) | (green > middle ? 2 : 0) | (blue > middle ? 4 : 0)
    return most >= 200 ? hue + 8 : hue
  }

  private static func levels(_ number: UInt8) -> (Int, Int, Int) {
    let number = Int(number)
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    return (steps[cube / 36 % 6], steps[cube / 6 % 6], steps[cube % 6])
  }
}
