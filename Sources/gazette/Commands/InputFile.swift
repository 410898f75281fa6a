import Foundation

/// The bytes of a file that was named on the command line, or of standard input.
struct InputFile {
  /// Why a path gives no bytes.
  enum Failure: Error {
    case isNoFile
  }

  let bytes: [UInt8]
  let name: String
  let modified: Date?

  /// Reads it whole.
  ///
  /// - Throws: `Failure`, or what Foundation says of the file.
  init(path: String) throws {
    guard path != "-" else {
      bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
      name = "standard input"
      modified = nil
      return
    }
    // Reading a pipe or a device that nobody writes to would wait for ever.
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    let type = attributes[.type] as? FileAttributeType
    guard type == .typeRegular else { throw Failure.isNoFile }
    bytes = [UInt8](try Data(contentsOf: url))
    name = URL(fileURLWithPath: path).lastPathComponent
    modified = attributes[.modificationDate] as? Date
  }
}
