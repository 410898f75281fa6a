import Testing

extension EndToEnd {
  @Suite("Macros and the user's programs, on a terminal")
  struct MacroJourneys {
    @Test("a key of config.toml runs its commands, help names it, and a mistake is said at start")
    func macro() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.scratch.write(
        ".config/gazette/config.toml",
        """
        [keys]
        ctrl-t = ["sort title", "end"]
        y = ["dwon"]
        """)
      for name in ["Alder", "Birch", "Cedar"] {
        try tmux.scratch.write("news/\(name).md", "# \(name)\n\n10 March 2025\n\nA tree.\n")
      }
      try tmux.shell("\"$G\" news")
      try tmux.wait(for: "“y” does nothing: no command “dwon”")
      try tmux.wait(for: "Alder")
      try tmux.press("C-t")
      try tmux.wait("the last by title") { screen in
        screen.contains("3/3") && screen.contains("title")
      }
      try tmux.type("?")
      try tmux.wait(for: ":sort title  :end")
      try tmux.press("Escape")
      try tmux.type("Q")
      try tmux.wait(gone: "3/3")
    }
  }
}
