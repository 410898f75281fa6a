import Foundation
import NewsModel
import NewsParsing

/// How fast articles are taken out of pages, and how soon the original page is on the screen.
struct PageMeasures {
  let gazette: String
  let folder: URL
  let runs: Int
  /// A folder of real pages; generated ones where none is named.
  let pages: URL?

  func figures() throws -> [Figure] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try extraction() + onScreen()
  }

  // MARK: - Extraction

  private func extraction() throws -> [Figure] {
    let files = try pageFiles()
    let documents = try files.map { Array(try Data(contentsOf: $0)) }
    let parser = DocumentParser()
    let parsed = try times(documents) {
      parser.parse($0, name: "story.html", fileDate: Date()).articles.first?.title
    }
    let fetched = try times(documents) {
      parser.page($0, address: "https://example.org/story").article.title
    }
    return [
      Figure("extraction, a page that is kept", parsed, unit: "ms", note: note(parsed)),
      Figure(
        "extraction, a page", fetched, unit: "ms", floor: try trafilatura(files),
        note: note(fetched)),
    ].compactMap { $0 }
  }

  private func times(
    _ documents: [[UInt8]], _ title: ([UInt8]) -> String?
  ) throws -> [Double] {
    try documents.map { bytes in
      let start = clock()
      let title = title(bytes)
      let milliseconds = Double(clock() - start) / 1e3
      guard title?.isEmpty == false else { throw BenchFailure("a page gave no article") }
      return milliseconds
    }
  }

  private func note(_ milliseconds: [Double]) -> String {
    let mean = milliseconds.reduce(0, +) / Double(max(1, milliseconds.count))
    return "mean of \(milliseconds.count) pages \((mean * 10).rounded() / 10) ms"
  }

  private func pageFiles() throws -> [URL] {
    if let pages {
      let all = FileManager.default.enumerator(at: pages, includingPropertiesForKeys: nil)
      return (all?.allObjects as? [URL] ?? []).filter {
        ["html", "htm"].contains($0.pathExtension)
      }
    }
    let text = NewsText(sentences: 20_000)
    return try (0..<40).map { number in
      let file = folder.appendingPathComponent("page-\(number).html")
      try GeneratedPage(text, number: number).html(mark: "Story \(number)")
        .write(to: file, atomically: true, encoding: .utf8)
      return file
    }
  }

  /// Python's best known extractor on the same files, where it is installed.
  private func trafilatura(_ files: [URL]) throws -> Beside {
    let script = """
      import sys, time, trafilatura
      pages = [open(name, 'rb').read() for name in sys.stdin.read().split('\\n') if name]
      start = time.process_time()
      for page in pages: trafilatura.extract(page)
      print(1000 * (time.process_time() - start) / len(pages))
      """
    let list = folder.appendingPathComponent("pages.txt")
    try files.map(\.path).joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: list)
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let words = String(decoding: answer, as: UTF8.self).trimmingCharacters(
      in: .whitespacesAndNewlines)
    return Double(words).map { Beside("trafilatura, mean", $0) }
      ?? Beside("trafilatura", words: "is not installed")
  }

  // MARK: - In the reader

  private func onScreen() throws -> [Figure] {
    let web = folder.appendingPathComponent("web")
    try FileManager.default.createDirectory(at: web, withIntermediateDirectories: true)
    let text = NewsText(sentences: 20_000)
    let server = try FeedServer(web)
    let articles = folder.appendingPathComponent("articles")
    try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
    for number in 0..<runs {
      try GeneratedPage(text, number: number).html(mark: "Whole story")
        .write(
          to: web.appendingPathComponent("\(number).html"), atomically: true, encoding: .utf8)
      try
        "# Story \(number)\n\n\(number % 27 + 1) March 2025\n\nSaved.\n\nOriginal url: \(server.address("\(number).html"))\n"
        .write(
          to: articles.appendingPathComponent("\(number).md"), atomically: true, encoding: .utf8)
    }
    let library = folder.appendingPathComponent("library.sqlite").path
    guard try WholeRun([gazette, "add", "--library", library, articles.path]).exitCode == 0 else {
      throw BenchFailure("the library could not be made")
    }
    let reader = try WatchedProgram(
      [gazette, "--library", library],
      environment: ["XDG_STATE_HOME": folder.path, "XDG_CONFIG_HOME": folder.path])
    defer { reader.end() }
    guard reader.wait(for: "Story", patience: 30) != nil else {
      throw BenchFailure("no row appeared")
    }
    return try times(reader)
  }

  private func times(_ reader: WatchedProgram) throws -> [Figure] {
    var fetched: [Double] = []
    var kept: [Double] = []
    _ = reader.type("\r")
    for _ in 0..<runs {
      // The first key is only refused: the address is one of this machine.
      _ = reader.type("O")
      fetched.append(try seconds(reader) * 1_000)
      _ = reader.type("O")
      kept.append(try seconds(reader) * 1_000)
      _ = reader.type("O")
      _ = reader.type("J")
    }
    return [
      Figure("O: page fetched from this machine", fetched, unit: "ms"),
      Figure("O: page that is kept", kept, unit: "ms"),
    ].compactMap { $0 }
  }

  /// From the key until the page's text is on the screen.
  private func seconds(_ reader: WatchedProgram) throws -> Double {
    let start = monotonicSeconds()
    reader.process.send("O")
    guard let seconds = reader.wait(for: "begins here", since: start, patience: 10) else {
      throw BenchFailure("the original page did not appear within 10 s")
    }
    reader.settle(quiet: 0.1)
    return seconds
  }
}
