import ArgumentParser

/// What the reader asks for with `--theme`.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
  case dark, light, auto

  /// Whether the background is light; `auto` asks what some terminals say about themselves.
  ///
  /// rxvt, Konsole and others set COLORFGBG to palette entries: `0;15` is black on white.
  func isLight(environment: [String: String]) -> Bool {
    switch self {
    case .dark: return false
    case .light: return true
    case .auto:
      guard let background = environment["COLORFGBG"]?.split(separator: ";").last else {
        return false
      }
      return background == "7" || background == "15"
    }
  }
}
