import Foundation

/// The documents that inputs are made of.
struct Corpus {
  /// No larger file is taken: the mutations make large inputs themselves.
  static let largestFile = 1_000_000

  private(set) var documents: [(name: String, bytes: [UInt8])] = [
    ("markup.html", Array("<html><table><tr><td><p><b><a href='javascript:x'>x</a>".utf8)),
    ("nested.md", Array("> > - 1. * `a` [a](b \"c\") ![i](u) | a | b |\n|-|-|\n<div>".utf8)),
    ("lines.txt", Array("Title\n\nPublished on 10.03.2025\n\nBy A and B\n---\n===\u{C}\n".utf8)),
  ]

  /// Every file below some folders, in order of their paths; folders that are absent are skipped.
  init(folders: [String]) {
    for folder in folders {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() {
        guard let data = FileManager.default.contents(atPath: folder + "/" + name),
          !data.isEmpty, data.count <= Self.largestFile
        else { continue }
        documents.append((name, [UInt8](data)))
      }
    }
  }
}
