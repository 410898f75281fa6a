import Foundation
import Testing

extension EndToEnd {
  @Suite("Hostile input", .serialized)
  struct Hostile {
    @Test(
      "no document gives the terminal an order, and each can be read",
      arguments: HostileDocument.all)
    func document(hostile: HostileDocument) throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.scratch.write(hostile.name, hostile.bytes)
      let log = tmux.scratch.folder.appending(path: "bytes").path
      try tmux.record(into: log)
      try tmux.shell("$G \(hostile.name); echo ended $?")
      try tmux.wait(for: "? help", seconds: 120)
      try tmux.press("Enter")
      try tmux.wait(for: hostile.words, seconds: 120)
      try tmux.press("G")
      try tmux.press("g")
      try tmux.wait(for: hostile.words, seconds: 120)
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
      let stream = try ByteStream(path: log)
      #expect(!stream.isEmpty)
      #expect(stream.faults == [])
    }

    @Test("loops, pipes, devices and what cannot be read are left out, counted and named")
    func specialFiles() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      let made = try Command(
        ["sh", "-c", Self.specialFiles], folder: tmux.scratch.folder)
      try #require(made.code == 0, "\(made.errorText)")
      try tmux.scratch.write("odd/good.md", "# A good article\n\nWords that can be read.\n")
      try tmux.scratch.write("odd/nul.txt", "Words\u{0}words\n")
      try tmux.scratch.write("odd/picture.md", Data((0...255).map { UInt8($0) }))

      try tmux.shell("$G odd; echo ended $?")
      try tmux.wait(for: "A good article")
      try tmux.wait("a count of what was left out") { $0.contains("left out") }
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")

      let list = try Command([Program.path(), "list", "odd"], folder: tmux.scratch.folder)
      let told = list.text + list.errorText
      #expect(list.text.contains("A good article"))
      // One stray NUL is no reason to lose an article.
      #expect(list.text.contains("Wordswords"))
      for name in ["fifo", "device", "loop", "dangling", "picture.md"] {
        #expect(told.contains(name), "\(name) is not named")
      }
    }

    private static let specialFiles = """
      set -e
      mkdir -p odd/deep
      mkfifo odd/fifo.md
      ln -s /dev/zero odd/device.txt
      ln -s .. odd/deep/loop
      ln -s nowhere odd/dangling.md
      ln -s self.md odd/self.md
      """

    @Test("file names give no orders either")
    func fileNames() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try tmux.scratch.write("names/a\u{1B}]0;HOSTILE\u{07}\n\u{202E}b.md", "harmless words\n")
      try tmux.scratch.write("names/\u{1B}[?1337h.bin", Data((0...255).map { UInt8($0) }))
      let log = tmux.scratch.folder.appending(path: "bytes").path
      try tmux.record(into: log)
      try tmux.shell("$G names; $G list names; echo ended $?")
      try tmux.wait(for: "? help")
      try tmux.press("Q")
      try tmux.wait(for: "ended")
      #expect(try ByteStream(path: log).faults == [])
    }
  }
}
