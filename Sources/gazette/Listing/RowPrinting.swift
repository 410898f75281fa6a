import Foundation
import NewsModel
import SafeText

/// How rows look on standard output: plain in a pipe, styled on a terminal.
struct RowPrinting {
  private static let bold = "\u{1B}[1m"
  private static let faint = "\u{1B}[2m"
  private static let plain = "\u{1B}[0m"

  let format: RowFormat?
  let isStyled: Bool

  /// Styles only where a terminal reads and nobody asked for none (https://no-color.org).
  init(format: RowFormat?) {
    self.format = format
    let environment = ProcessInfo.processInfo.environment
    isStyled =
      isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Whether pieces of the text are printed, which take time to cut.
  var showsSnippets: Bool { format == nil && isStyled }

  /// The line or lines of an article, ended by a line break.
  func text(_ row: ArticleRow) -> String {
    if let format { return format.line(row) + "\n" }
    let title = SafeText.line(row.title)
    let source = SafeText.line(row.source)
    guard isStyled else {
      return row.listed.day + "  " + title + (source.isEmpty ? "" : "  (\(source))") + "\n"
    }
    var text = Self.faint + row.listed.day + Self.plain + "  " + Self.bold + title + Self.plain
    if !source.isEmpty { text += "  " + Self.faint + source + Self.plain }
    return text + "\n" + (row.snippet.map(styled) ?? "")
  }

  private func styled(_ snippet: Snippet) -> String {
    let words = snippet.parts.map { part in
      let text = SafeText.line(part.text)
      return part.isHit ? Self.bold + text + Self.plain : text
    }
    return "            " + words.joined() + "\n"
  }
}
