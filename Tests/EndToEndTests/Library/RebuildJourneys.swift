import Foundation
import Testing

extension EndToEnd {
  @Suite("An index that is being made anew", .serialized)
  struct Rebuilding {
    @Test("a kill in the middle is told by searches and by the reader, which goes on with it")
    func killed() throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      let library = tmux.scratch.folder.path + "/library.sqlite"
      for number in 0..<4_000 {
        try tmux.scratch.write(
          "news/\(number).md",
          "# Notice\(number)\n\nHarbour Post, \(number % 27 + 1) March 2025\n\n"
            + String(repeating: "The ferry sails at noon. ", count: 30) + "\n")
      }
      let program = try Program.path()
      let folder = tmux.scratch.folder.path + "/news"
      let add = try Command([program, "add", "--library", library, folder])
      try #require(add.code == 0, "\(add.errorText)")
      try killRebuilding(of: library, program)
      let search = ["search", "--library", library, "--limit", "1", "noon"]
      let told = try Command([program] + search).errorText
      #expect(told.contains("is being made anew") && told.contains("of 4000"), "\(told)")
      try tmux.shell("$G --library \(library)")
      try tmux.wait(for: "making the index anew")
      try tmux.wait(gone: "making the index anew")
      try tmux.press("Q")
      #expect(try Command([program] + search).errorText.isEmpty)
      let checkup = try Command([program, "doctor", "--library", library])
      #expect(checkup.code == 0, "\(checkup.text)\(checkup.errorText)")
    }

    /// Begins a rebuilding and kills it as soon as a part of the articles has its place.
    private func killRebuilding(of library: String, _ program: String) throws {
      let python = """
        import sqlite3, subprocess, sys, time
        doctor = subprocess.Popen([sys.argv[1], "doctor", "--rebuild", "--library", sys.argv[2]],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        library = sqlite3.connect(sys.argv[2])
        while doctor.poll() is None:
            waiting, = library.execute("SELECT count(*) FROM unindexed").fetchone()
            if 0 < waiting < 4000:
                doctor.kill()
            time.sleep(0.002)
        print("code", doctor.wait())
        """
      let killed = try Command(["python3", "-c", python, program, library])
      try #require(killed.text.contains("code -9"), "\(killed.text)\(killed.errorText)")
    }
  }
}
