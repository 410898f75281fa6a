import Glibc

/// What the system said about a call that failed.
struct SystemFault: Error {
  let code: Int32
}

/// What is in one folder.
enum FolderListing {
  struct Entry {
    let name: [UInt8]
    /// Whether it is certainly a plain file; not every file system tells.
    let isPlainFile: Bool
  }

  /// In no order, without `.` and `..`.
  ///
  /// - Parameter withFiles: Whether to give those that are certainly plain files, too.
  static func entries(
    in path: [UInt8], withFiles: Bool = true
  ) -> Result<[Entry], SystemFault> {
    guard let folder = SystemPath.withPointer(path, { opendir($0) }) else {
      return .failure(SystemFault(code: errno))
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let isPlainFile = entry.pointee.d_type == UInt8(DT_REG)
      if !withFiles, isPlainFile { continue }
      // The length comes from the record: the declared array can be longer than the memory.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
      let start = UnsafeRawPointer(entry) + offset
      let length = strlen(start.assumingMemoryBound(to: CChar.self))
      let name = [UInt8](UnsafeRawBufferPointer(start: start, count: length))
      guard name != [0x2E] && name != [0x2E, 0x2E] else { continue }
      entries.append(Entry(name: name, isPlainFile: isPlainFile))
    }
    return .success(entries)
  }
}

extension [FolderListing.Entry] {
  /// By the bytes of their names, as a stack wants them: the first is taken last.
  var lastFirst: Self { sorted { $1.name.lexicographicallyPrecedes($0.name) } }
}

/// Paths as the system takes them.
package enum SystemPath {
  /// Lends the bytes of a path, ended by a zero.
  package static func withPointer<Value>(
    _ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Value
  ) -> Value {
    (path + [0]).withUnsafeBytes { bytes in
      guard let base = bytes.assumingMemoryBound(to: CChar.self).baseAddress else {
        return body("")
      }
      return body(base)
    }
  }

  /// The path for people and for keys: what is no UTF-8 is written as `\xE9`, so that no two files
  /// share a name.
  package static func text(_ path: [UInt8]) -> String {
    if let text = String(validating: path, as: UTF8.self) { return text }
    var text = ""
    var rest = path[...]
    while let byte = rest.first {
      let length = (1...4).first { length in
        rest.count >= length && String(validating: rest.prefix(length), as: UTF8.self) != nil
      }
      if let length {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      } else {
        text += "\\x" + String(byte, radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The bytes of a path that somebody named, or that `text` gave: `\xE9` is that byte where no file
  /// has it as a name.
  package static func bytes(of text: String) -> [UInt8] {
    let plain = Array(text.utf8)
    var status = stat()
    guard text.contains("\\x"), withPointer(plain, { lstat($0, &status) }) != 0 else {
      return plain
    }
    let meant = unescaped(plain)
    return withPointer(meant, { lstat($0, &status) }) == 0 ? meant : plain
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var path: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let digits = rest.dropFirst(2).prefix(2)
      if rest.starts(with: "\\x".utf8), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), value >= 0x80
      {
        path.append(value)
        rest = rest.dropFirst(4)
      } else {
        path.append(byte)
        rest = rest.dropFirst()
      }
    }
    return path
  }

  /// The system's own words: `Permission denied`.
  static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
