import Foundation
import Testing

extension EndToEnd {
  /// What the program makes of a system that gives it less than it is used to.
  @Suite("Closed files and too few of them", .serialized)
  struct Narrow {
    @Test("without a standard output there is a sentence and no answer, and nothing is written")
    func closedOutput() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(3)
      try scene.run("add", "news")
      for command in ["list", "feeds", "", "search ferry", "tag --list", "refresh"] {
        let run = try scene.shell("$G \(command) >&-")
        #expect(run.code == 1, "\(command)")
        #expect(run.errorText.contains("Standard output is closed"), "\(command): \(run.errorText)")
      }
      // One that cannot be written to is no answer either.
      for command in ["list", "mark read ferry"] {
        let full = try scene.shell("$G \(command) >/dev/full")
        #expect(full.code == 1 && full.errorText.contains("Cannot write the answer"), "\(command)")
      }
      // Files that are opened do not get the numbers of those that are closed.
      let silent = try scene.shell("$G list --format '{title}' <&- 2>&-")
      #expect(silent.code == 0 && silent.text.split(separator: "\n").count == 3)
      try scene.expectHealth()
    }

    @Test("with too few open files a command does its work or ends with a sentence")
    func fewFiles() throws {
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.write(3)
      try scene.run("add", "news")
      for limit in [4, 5, 6, 8, 10, 12, 16, 20, 24, 200] {
        for command in ["list", "add news", "search ferry", "doctor"] {
          let run = try scene.shell("ulimit -n \(limit); $G \(command)")
          #expect(run.code == 0 || run.code == 1, "\(limit), \(command)")
          let says = run.errorText.contains("Too few files may be open")
          #expect(run.code == 0 || says, "\(limit), \(command): \(run.errorText)")
          #expect(limit < 200 || run.code == 0, "\(command)")
        }
      }
      try scene.expectHealth()
    }

    @Test("the reader, too", arguments: [12, 20, 40])
    func fewFilesOfReader(limit: Int) throws {
      let tmux = try Tmux()
      defer { tmux.end() }
      try Samples.write(into: tmux.scratch)
      try tmux.shell("(ulimit -n \(limit); $G news; echo ended $?)")
      try tmux.wait(for: "ended 1")
      #expect(try tmux.screen().contains("Too few files may be open"))
    }
  }
}
