import Foundation
import Glibc
import NewsFetching
import Testing

@Suite("Files that vanished")
struct VanishedFilesTests {
  @Test("Each is told from those that are there, links and odd names among them")
  func tellsApart() throws {
    let folder = try ScratchFolder()
    try folder.write("a/one.txt", "1")
    try folder.write("a/two.txt", "2")
    try folder.write("b/one.txt", "1")
    try folder.link("a/link.txt", to: folder.path + "/b/one.txt")
    try folder.link("a/dangling.txt", to: folder.path + "/nowhere")
    let odd = Array((folder.path + "/b/caf").utf8) + [0xE9]
    #expect(mknod((odd + [0]).map { CChar(bitPattern: $0) }, S_IFREG | 0o600, 0) == 0)

    var vanished = VanishedFiles()
    let names = [
      "a/one.txt", "a/three.txt", "a/two.txt", "a/link.txt", "a/dangling.txt", "b/one.txt",
      "b/two.txt", "c/one.txt", "a/one.txt", "a/one.txt/inside", "a", "a/one.tx", "ab/one.txt",
    ]
    let gone = names.filter { vanished.contains(path: folder.path + "/" + $0, oddPath: nil) }
    #expect(
      gone == [
        "a/three.txt", "a/dangling.txt", "b/two.txt", "c/one.txt", "a/one.txt/inside", "a/one.tx",
        "ab/one.txt",
      ])
    let isThere = vanished.contains(path: folder.path + "/b/caf\\xE9", oddPath: odd)
    #expect(!isThere)
    let isOther = vanished.contains(
      path: folder.path + "/b/caf\\xE8", oddPath: odd.dropLast() + [0xE8])
    #expect(isOther)
  }

  @Test("What cannot be looked at is not gone")
  func keepsWhatIsLocked() throws {
    guard geteuid() != 0 else { return }
    let folder = try ScratchFolder()
    try folder.write("locked/one.txt", "1")
    chmod(folder.path + "/locked", 0)
    defer { chmod(folder.path + "/locked", 0o700) }
    var vanished = VanishedFiles()
    let isLocked = vanished.contains(path: folder.path + "/locked/one.txt", oddPath: nil)
    #expect(!isLocked)
    let isHidden = vanished.contains(path: folder.path + "/locked/two.txt", oddPath: nil)
    #expect(!isHidden)
  }
}
