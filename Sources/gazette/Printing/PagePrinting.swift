import Foundation
import NewsModel
import Reader
import SafeText
import Terminal

/// Prints articles as pages, a rule between them.
struct PagePrinting {
  let terminal: OutputTerminal
  private var isFirst = true

  init(terminal: OutputTerminal) { self.terminal = terminal }

  /// Prints an article; every string goes through the sanitiser once more.
  ///
  /// - Parameters:
  ///   - feeds: What the feeds are called that it came through.
  ///   - listed: What dates it in a library, or its file.
  mutating func write(
    _ content: ParsedArticle, format: DocumentFormat, file: String, feeds: [String] = [],
    listed: Moment? = nil, to output: inout BufferedOutput
  ) {
    let now = Date()
    let listed = listed ?? content.published ?? content.updated ?? content.exported
    var article = Article(
      id: ArticleID(0), file: file, format: format, content: content,
      listed: listed ?? Moment(date: now, precision: .day), status: ArticleStatus())
    article.feeds = feeds
    let page = Page.set(
      PageRequest(
        article: article, width: terminal.width, query: .everything, now: now,
        isUnicode: terminal.isUnicode, zoneOffset: TimeZone.current.secondsFromGMT(for: now),
        isCentred: false))
    if !isFirst {
      let rule = String(repeating: terminal.isUnicode ? "─" : "-", count: min(72, terminal.width))
      output.write("\n" + rule + "\n\n")
    }
    isFirst = false
    for line in page.lines { output.write(text(of: line) + "\n") }
  }

  private func text(of line: PageLine) -> String {
    guard !line.runs.isEmpty else { return "" }
    var text = String(repeating: " ", count: line.indent)
    for run in line.runs {
      let words = plain(SafeText.line(run.text))
      let codes = terminal.isStyled ? Self.codes(run.role) : ""
      text += codes.isEmpty ? words : "\u{1B}[\(codes)m\(words)\u{1B}[0m"
    }
    return text
  }

  private func plain(_ words: String) -> String {
    terminal.isUnicode ? words : PlainLetters.words(words, keepsWidth: true)
  }

  /// The user's own sixteen colours, which go with any background.
  private static func codes(_ role: TextRole) -> String {
    switch role {
    case .title, .heading, .strong, .tableHeader: "1"
    case .emphasis: "3"
    case .meta, .address, .caption, .rule, .quoteBar: "2"
    case .credit: "2;3"
    case .link: "4"
    case .linkNumber, .bullet: "34"
    case .code, .added: "32"
    case .removed: "31"
    case .hit, .currentHit: "7"
    case .body, .quote: ""
    }
  }
}
