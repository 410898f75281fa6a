import NewsModel
import NewsParsing
import SafeText

/// What `gazette parse` prints for people: metadata lines, then the tree of blocks.
enum ParseReport {
  static func text(of file: ParsedFile, path: String) -> String {
    var text = ""
    // Of a list or a feed there is one file and many articles.
    let isOne = file.articles.count == 1
    if !isOne { text += warnings(file.warnings) }
    for (number, article) in file.articles.enumerated() {
      if number > 0 { text += "\n" }
      text += "file: \(SafeText.line(path)) (\(file.format.rawValue))\n"
      for (name, value) in lines(of: article) { text += "\(name): \(SafeText.line(value))\n" }
      text += warnings((isOne ? file.warnings : []) + article.warnings)
      text += "\n" + article.document.dump
    }
    return text
  }

  private static func warnings(_ warnings: [String]) -> String {
    warnings.map { "warning: \(SafeText.line($0))\n" }.joined()
  }

  private static func lines(of article: ParsedArticle) -> [(String, String)] {
    let fields: [(String, String?)] = [
      ("title", article.title),
      ("source", article.source),
      ("authors", article.authors.joined(separator: ", ")),
      ("published", article.published.map(DateReader.line)),
      ("updated", article.updated.map(DateReader.line)),
      ("exported", article.exported.map(DateReader.line)),
      ("tags", article.tags.joined(separator: ", ")),
      ("url", article.url),
      ("language", article.language),
      ("image", article.image),
      ("summary", article.summary),
    ]
    let related = article.related.map { ("related", $0.title + ($0.url.map { " " + $0 } ?? "")) }
    return fields.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : (name, $0) }
    } + related
  }
}
