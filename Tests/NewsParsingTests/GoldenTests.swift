import Foundation
import NewsModel
import NewsParsing
import Testing

/// What the parser makes of whole documents, kept as trees beside them.
///
/// A missing tree is written, and the test fails once so that somebody looks at it.
@Suite("Documents as trees")
struct GoldenTests {
  private static let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")
  private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("seeds")

  static let documents: [URL] = [goldens, seeds].flatMap { folder in
    (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
  }.filter { $0.pathExtension != "tree" }.sorted { $0.path < $1.path }

  @Test("stay as somebody saw them", arguments: documents)
  func tree(document: URL) throws {
    let file = DocumentParser().parse(
      [UInt8](try Data(contentsOf: document)), name: document.lastPathComponent,
      fileDate: Date(timeIntervalSince1970: 1_741_600_000))
    let tree = "format: \(file.format)\n" + file.articles.map(Self.words).joined(separator: "\n")
    let golden = Self.goldens.appendingPathComponent(document.lastPathComponent + ".tree")
    guard let wanted = try? String(contentsOf: golden, encoding: .utf8) else {
      try Data(tree.utf8).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent); look at it, then run again")
      return
    }
    #expect(tree == wanted)
  }

  @Test("there are enough of them")
  func count() { #expect(Self.documents.count >= 14) }

  private static func words(_ article: ParsedArticle) -> String {
    let facts: [(String, String?)] = [
      ("title", article.title), ("source", article.source),
      ("authors", article.authors.joined(separator: " | ")),
      ("tags", article.tags.joined(separator: " | ")), ("url", article.url),
      ("published", article.published.map(words)), ("updated", article.updated.map(words)),
      ("exported", article.exported.map(words)), ("language", article.language),
      ("image", article.image), ("summary", article.summary),
      ("related", article.related.map { "\($0.title) \($0.url ?? "")" }.joined(separator: " | ")),
      ("warnings", article.warnings.joined(separator: " | ")),
    ]
    let lines = facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name): \($0)\n" }
    }
    return lines.joined() + article.document.dump
  }

  private static func words(_ moment: Moment) -> String {
    "\(moment.date.timeIntervalSince1970) \(moment.precision) \(moment.zoneOffset.map(String.init) ?? "-")"
  }
}
