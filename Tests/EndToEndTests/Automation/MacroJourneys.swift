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

    @Test("a file that comes into a followed folder while somebody reads meets the rules at once")
    func arrival() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      let note = try tmux.scratch.script(
        "note.sh", "cat > \"$0.new\" && mv \"$0.new\" \"$0.item\"\n")
      try tmux.scratch.write(
        ".config/gazette/config.toml",
        """
        [[on-new]]
        search = "ferry"
        star = true
        run = ["\(note)"]
        """)
      try tmux.scratch.write("news/old.md", "# The old ferry\n\n9 March 2025\n\nIt sails.\n")
      try tmux.shell("\"$G\" add news && \"$G\"")
      try tmux.wait(for: "1 article")
      try tmux.scratch.write("news/new.md", "# The new ferry\n\n10 March 2025\n\nIt sails.\n")
      try tmux.wait(for: "The new ferry")
      try tmux.wait("the program's file") { _ in
        tmux.scratch.text(of: "note.sh.item")?.contains(#""title":"The new ferry""#) == true
      }
      try tmux.type("/is:starred")
      try tmux.wait("the star of the new one") { screen in
        screen.contains("The new ferry") && !screen.contains("The old ferry")
      }
      try tmux.press("Escape")
      try tmux.type("Q")
    }
  }
}
