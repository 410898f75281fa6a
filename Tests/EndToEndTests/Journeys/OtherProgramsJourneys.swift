import Foundation
import Testing

extension EndToEnd {
  @Suite("Other programs", .serialized)
  struct OtherPrograms {
    @Test("a text browser gets the terminal and gives it back")
    func browser() throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let w3m = try scratch.script(
        "w3m", "stty -a > '\(scratch.folder.path)/stty'\necho reading \"$1\"\nread line\n")
      let tmux = try Tmux.reading(Tmux.Settings(variables: ["BROWSER": w3m]))
      defer { tmux.end() }
      try tmux.press("Enter")
      try tmux.wait(for: "sails again")
      try tmux.press("o")
      try tmux.wait(for: "reading \(Samples.address)")
      #expect(scratch.text(of: "stty")?.contains(" icanon") == true)
      try tmux.press("Enter")
      try tmux.wait(for: "Orchard counts")
      try tmux.press("Q")
      try tmux.wait(for: "all over")
      #expect(try tmux.isRestored())
    }

    @Test("another browser runs beside, and what it says never reaches the screen")
    func graphicalBrowser() throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let browser = try scratch.script(
        "firefox", "echo NOISE; echo NOISE >&2; echo \"$1\" > '\(scratch.folder.path)/opened'\n")
      let tmux = try Tmux.reading(Tmux.Settings(variables: ["BROWSER": browser]))
      defer { tmux.end() }
      try tmux.press("o")
      try tmux.wait("the address") { _ in scratch.text(of: "opened") == Samples.address + "\n" }
      #expect(!(try tmux.screen()).contains("NOISE"))
    }

    @Test("y puts the address into the clipboard of the terminal")
    func copy() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.press("y")
      try tmux.wait("a tmux buffer") { _ in
        try tmux.tmux("show-buffer").text == Samples.address
      }
    }

    @Test("| runs a command of the reader's with the text, and waits until it was read")
    func pipe() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.press("Enter")
      try tmux.wait(for: "sails again")
      try tmux.type("|")
      try tmux.type("grep -c Sailing")
      try tmux.press("Enter")
      try tmux.wait(for: "press enter")
      #expect(try tmux.lines().contains("40"))
      try tmux.press("Enter")
      try tmux.wait(for: "Orchard counts")
    }

    @Test("w saves the article as Markdown, and never over a file that exists")
    func save() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.press("Enter")
      try tmux.wait(for: "sails again")
      for _ in 1...2 {
        try tmux.press("w")
        try tmux.press("C-u")
        try tmux.type("saved.md")
        try tmux.press("Enter")
        try tmux.wait(for: "saved.md")
      }
      try tmux.wait(for: "exists already")
      #expect(tmux.scratch.text(of: "saved.md")?.contains("Ferry returns") == true)
    }
  }
}
