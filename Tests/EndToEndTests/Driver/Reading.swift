import Testing

extension Tmux {
  /// A terminal in which the program has opened the sample articles.
  static func reading(_ settings: Settings = Settings()) throws -> Tmux {
    let tmux = try Tmux(settings)
    do {
      try Samples.write(into: tmux.scratch)
      try tmux.shell("stty -a > before; $G news; echo ended $?; stty -a > after; echo all' 'over")
      try tmux.wait(for: "Ferry returns")
      try tmux.wait(for: "Orchard counts")
    } catch {
      tmux.end()
      throw error
    }
    return tmux
  }

  /// Whether the terminal is as it was before the program: settings, cursor, screen, mouse.
  func isRestored() throws -> Bool {
    let flags = "#{alternate_on}#{cursor_flag}#{mouse_any_flag}#{mouse_sgr_flag}#{keypad_flag}"
    let settings = scratch.text(of: "before")
    return try settings != nil && settings == scratch.text(of: "after")
      && format(flags) == "01000"
  }
}
