import Foundation

/// Making the library, beside reading the same files with `cat`.
struct ImportMeasures {
  let place: Surroundings

  /// Makes the library, unless a run before kept it: then the figures of that run are told again.
  func figures() throws -> [Figure] {
    let record = place.folder.appendingPathComponent("import.json")
    if FileManager.default.fileExists(atPath: place.library.path),
      let data = try? Data(contentsOf: record)
    {
      return try JSONDecoder().decode([Figure].self, from: data)
    }
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: place.library.path + ending)
    }
    let figures = try make()
    try JSONEncoder().encode(figures).write(to: record)
    return figures
  }

  private func make() throws -> [Figure] {
    // Twice, so that the second finds the files in the cache, as the program under test will.
    let floors = try (0..<2).map { _ in
      try WholeRun(["find", place.articles.path, "-type", "f", "-exec", "cat", "{}", "+"])
        .wallSeconds
    }
    let run = try WholeRun(
      [place.gazette, "add", place.articles.path, "--library", place.library.path],
      environment: place.environment)
    guard run.exitCode == 0 else { throw BenchFailure("gazette add ended with \(run.exitCode)") }
    let plain = try FileSizes.bytes(below: place.articles)
    let library = FileSizes.bytes(of: place.library)
    let again = try WholeRun(
      [place.gazette, "refresh", "--library", place.library.path], environment: place.environment)
    let size = Double(place.size)
    return [
      Figure("import, whole process", [size / run.wallSeconds], unit: "documents/s"),
      Figure(
        "import, whole process", [run.wallSeconds], unit: "s",
        floor: floors.last.map { Beside("cat", $0) }),
      Figure("import, processor time", [run.processorSeconds], unit: "s"),
      Figure("import, peak memory", [run.peakMegabytes], unit: "MB"),
      Figure("plain text", [plain / 1e6], unit: "MB"),
      Figure("library / plain text", [library / plain], unit: "times"),
      Figure("refresh without changes, whole process", [again.wallSeconds], unit: "s"),
    ].compactMap { $0 }
  }
}

/// How much there is on the disk.
enum FileSizes {
  static func bytes(of file: URL) -> Double {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes?[.size] as? NSNumber)?.doubleValue ?? 0
  }

  /// Of all files below a folder.
  static func bytes(below folder: URL) throws -> Double {
    guard let files = FileManager.default.enumerator(atPath: folder.path) else {
      throw BenchFailure("cannot look into \(folder.path)")
    }
    var sum = 0.0
    for case let name as String in files where !name.hasSuffix("/") {
      var status = stat()
      guard stat(folder.path + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      sum += Double(status.st_size)
    }
    return sum
  }
}
