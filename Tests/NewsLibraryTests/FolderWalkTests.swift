import Foundation
import Glibc
import NewsFetching
import NewsModel
import Testing

@Suite("Walking through folders")
struct FolderWalkTests {
  @Test("What a browser saved beside a page, and packages of JavaScript, are passed over")
  func companions() throws {
    let folder = try ScratchFolder()
    for name in [
      "page.html", "page_files/frame.html", "page_files/in/ad.html", "own_files/a.md",
      "node_modules/x/README.md", "b.md",
    ] { try folder.write(name, "text") }
    func found(_ walk: FolderWalk) -> [String] {
      walk.compactMap { if case .file(let file) = $0 { folder.relative(file.path) } else { nil } }
    }
    #expect(found(FolderWalk([folder.path])) == ["b.md", "own_files/a.md", "page.html"])
    let named = FolderWalk([folder.path + "/page_files"])
    #expect(found(named) == ["page_files/frame.html", "page_files/in/ad.html"])
    let roots = WalkedRoots([folder.path])
    for place in ["page_files/in/ad.html", "page_files", "node_modules/x"] {
      let inner = FolderWalk([folder.path + "/" + place], areNamed: false, roots: roots)
      #expect(found(inner).isEmpty, "\(place)")
    }
  }

  @Test("Files come in order; what is no file is named with the reason, and nothing hangs")
  func walks() throws {
    let folder = try ScratchFolder()
    try folder.write("b.txt", "b")
    try folder.write("a/z.txt", "z")
    try folder.write(".hidden", "h")
    try folder.write("empty.txt", "")
    try folder.write("page_files/Player.JS", "var x")
    try folder.link("a/loop", to: folder.path)
    try folder.link("c-again.txt", to: folder.path + "/b.txt")
    try folder.link("dangling", to: folder.path + "/nowhere")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)

    var read: [String] = []
    var reasons: [String: LeftOutFile.Reason] = [:]
    for finding in FolderWalk([folder.path, folder.path + "/missing.txt"]) {
      switch finding {
      case .leftOut(let file): reasons[folder.relative(file.path)] = file.reason
      case .file(let file):
        switch file.read() {
        case .success: read.append(folder.relative(file.path))
        case .failure(let fault): reasons[folder.relative(fault.file.path)] = fault.file.reason
        }
      }
    }
    #expect(read == ["a/z.txt", "b.txt"])
    #expect(
      reasons == [
        ".hidden": .hidden, "a/loop": .linkLoop, "dangling": .unreadable, "empty.txt": .empty,
        "page_files/Player.JS": .machineData,
        "pipe": .notAFile, "missing.txt": .missing,
      ])
  }

  @Test("A hidden file that is named is read, and UTF-16 without its mark is text")
  func readsNamedAndWide() throws {
    let folder = try ScratchFolder()
    let wide: [UInt8] = "Some words".utf8.flatMap { [$0, UInt8(0)] }
    try Data(wide).write(to: URL(fileURLWithPath: folder.path + "/.wide"))
    var walk = FolderWalk([folder.path + "/.wide"])
    guard case .file(let file) = walk.next() else {
      Issue.record("nothing was found")
      return
    }
    #expect(try file.read().get().bytes == wide)
  }

  @Test("Names that are no UTF-8 stay apart")
  func names() throws {
    let folder = try ScratchFolder()
    for byte in [UInt8(0xE8), 0xE9] {
      let path = Array(folder.path.utf8) + Array("/caf".utf8) + [byte, 0]
      let file = path.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
        $0.baseAddress.map { fopen($0, "w") } ?? nil
      }
      if let file { fclose(file) }
    }
    let names = FolderWalk([folder.path]).compactMap { finding in
      if case .file(let file) = finding { file.name } else { nil }
    }
    #expect(names == ["caf\\xE8", "caf\\xE9"])
  }
}
