import NewsModel
import SafeText

/// The line that `--format` describes: words with places such as `{date}` and `{title}`.
struct RowFormat: Sendable {
  /// What a place stands for.
  enum Field: String, CaseIterable, Sendable {
    case id, date, time, title, source, status
  }

  private enum Part: Sendable {
    case words(String)
    case field(Field)
  }

  /// A name in braces that is no field.
  struct UnknownField: Error {
    let name: String
  }

  private let parts: [Part]

  /// A format from its text; `\t` and `\n` are a tab and a line break, a lone brace is itself.
  init(_ text: String) throws(UnknownField) {
    var parts: [Part] = []
    var rest = text.replacing("\\t", with: "\t").replacing("\\n", with: "\n")[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let field = Field(rawValue: name) else { throw UnknownField(name: name) }
      parts.append(.words(String(rest[..<open])))
      parts.append(.field(field))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.words(String(rest)))
    self.parts = parts
  }

  /// The line of an article, safe for a terminal.
  func line(_ row: ArticleRow) -> String {
    parts.map { part in
      switch part {
      case .words(let words):
        words.split(separator: "\t", omittingEmptySubsequences: false)
          .map { SafeText.lines(String($0)) }.joined(separator: "\t")
      case .field(let field): SafeText.line(Self.value(field, of: row))
      }
    }.joined()
  }

  private static func value(_ field: Field, of row: ArticleRow) -> String {
    switch field {
    case .id: String(row.id.rawValue)
    case .date: row.listed.day
    case .time: row.listed.precision == .day ? row.listed.day : row.listed.rfc3339
    case .title: row.title
    case .source: row.source
    case .status: (row.status.isRead ? "read" : "unread") + (row.status.isStarred ? " starred" : "")
    }
  }
}
