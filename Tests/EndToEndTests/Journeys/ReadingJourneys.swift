import Foundation
import Testing

extension EndToEnd {
  @Suite("Reading", .serialized)
  struct Reading {
    @Test("a folder opens with its newest article first, and Enter reads it")
    func start() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      let lines = try tmux.lines()
      let titles = ["Ferry returns", "Bridge keepers", "新しい列車", "Orchard counts"]
      let places = titles.map { title in lines.firstIndex { $0.contains(title) } ?? -1 }
      #expect(places == places.sorted() && places.first != -1)
      try tmux.press("Enter")
      try tmux.wait(for: "sails again")
    }

    @Test("wide characters keep their columns, also where a title is cut")
    func wide() throws {
      let tmux = try Tmux.reading(Tmux.Settings(columns: 34, lines: 16))
      defer { tmux.end() }
      try tmux.wait(for: "新しい")
      try tmux.resize(columns: 120, lines: 20)
      try tmux.wait(for: "新しい列車、来年の春から走る")
      #expect(!(try tmux.screen()).contains("\u{FFFD}"))
    }

    @Test("colours are used where there are any, and none with NO_COLOR")
    func colors() throws {
      let colored = try Tmux.reading()
      defer { colored.end() }
      try colored.wait("a colour", until: { _ in hasColor(try colored.coloredScreen()) })
      let plain = try Tmux.reading(Tmux.Settings(variables: ["NO_COLOR": "1"]))
      defer { plain.end() }
      #expect(!hasColor(try plain.coloredScreen()))
    }

    @Test("the window may grow and shrink to nothing, and the place in the text stays")
    func resize() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.press("Enter")
      try tmux.wait(for: "sails again")
      try tmux.press("G")
      try tmux.wait(for: "Sailing number 40")
      for (columns, lines) in [(40, 10), (20, 5), (9, 2), (200, 50)] {
        try tmux.resize(columns: columns, lines: lines)
        try tmux.wait("\(lines) lines") { _ in
          try tmux.format("#{pane_width}x#{pane_height}") == "\(columns)x\(lines)"
        }
      }
      try tmux.wait(for: "Sailing number 40")
      try tmux.wait(for: "Orchard counts")
    }

    @Test("the mouse selects, the wheel scrolls")
    func mouse() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      let line = try #require(try tmux.lines().firstIndex { $0.contains("Bridge keepers") })
      try tmux.click(x: 10, y: line)
      try tmux.wait(for: "marmalade boats")
      let ferry = try #require(try tmux.lines().firstIndex { $0.contains("Ferry returns") })
      try tmux.click(x: 10, y: ferry)
      try tmux.wait(for: "sails again")
      for _ in 1...5 { try tmux.mouse(65, x: 80, y: 10) }
      try tmux.wait(gone: "sails again")
    }

    @Test("a paste goes into the search bar as text, its escape sequences and line ends do nothing")
    func paste() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.press("/")
      let text = try tmux.scratch.write("pasted", "marma\nlade\u{1B}[31mQ")
      try tmux.tmux("load-buffer", text)
      try tmux.tmux("paste-buffer", "-p", "-r")
      try tmux.wait(for: "/ marma")
      #expect(!(try tmux.screen()).contains("[31m"))
      try tmux.press("C-u")
      try tmux.type("marmalade")
      try tmux.wait("one row") { $0.contains("Bridge") && !$0.contains("Orchard") }
    }

    @Test("a search typed while files are still being read is answered")
    func searchWhileLoading() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try Samples.writeMany(240, into: tmux.scratch)
      try tmux.shell("$G many")
      try tmux.wait(for: "Bench number")
      try tmux.type("/\"bench 217\"")
      try tmux.wait(for: "\"bench 217\"")
      try tmux.wait(for: "Bench number 217", seconds: 20)
      try tmux.press("Enter", "Q")
      try tmux.wait(for: "$")
    }

    /// Whether a foreground of the palette is set: 30 to 37, 90 to 97, or `38;5;`.
    private func hasColor(_ screen: String) -> Bool {
      screen.components(separatedBy: "\u{1B}[").dropFirst().contains { order in
        let numbers = order.prefix { $0.isNumber || $0 == ";" }
        return order.dropFirst(numbers.count).first == "m"
          && numbers.split(separator: ";").compactMap { Int($0) }
            .contains { (30...38).contains($0) || (90...97).contains($0) }
      }
    }
  }
}
