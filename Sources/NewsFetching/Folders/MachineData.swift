/// Tells files that are text but were written for programs, such as those in the folder that a
/// browser puts beside a page it saves.
enum MachineData {
  private static let suffixes: [[UInt8]] = [
    ".json", ".jsonl", ".ndjson", ".js", ".mjs", ".css", ".map", ".csv", ".tsv", ".sql", ".ini",
    ".toml", ".yaml", ".yml", ".lock", ".svg", ".sh", ".py", ".c", ".h", ".cpp", ".rs", ".go",
    ".swift", ".ts", ".java", ".rb",
    ".pl", ".php", ".diff", ".patch",
  ].map { Array($0.utf8) }

  static func isOne(_ path: [UInt8]) -> Bool {
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path[dot...].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return suffixes.contains(ending)
  }
}
