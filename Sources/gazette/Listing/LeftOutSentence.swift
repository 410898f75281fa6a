import NewsModel

/// Says on standard error which files gave no article, and why.
enum LeftOutSentence {
  /// One sentence: `notes.pdf: left out: not text`.
  static func sentence(_ file: LeftOutFile) -> String {
    "\(file.path): " + reason(file)
  }

  private static func reason(_ file: LeftOutFile) -> String {
    switch file.reason {
    case .hidden: "left out: hidden; name it to read it"
    case .machineData: "left out: data or a script, no article; name it to read it"
    case .binary: "left out: not text"
    case .empty: "left out: empty"
    case .tooLarge: "left out: larger than 64 MB"
    case .unreadable: "cannot be read: \(file.detail ?? "no reason given")"
    case .notAFile: "left out: a pipe, socket or device"
    case .linkLoop: "left out: a link that leads back to a folder above it"
    case .missing: "there is no such file or folder"
    }
  }
}
