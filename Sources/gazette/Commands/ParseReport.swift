import NewsModel
import NewsParsing
import SafeText

/// What `gazette parse` prints for people: metadata lines, then the tree of blocks.
enum ParseReport {
  static func text(of file: ParsedFile, path: String) -> String {
    var text = ""
    for (number, article) in file.articles.enumerated() {
      if number > 0 { text += "\n" }
      text += "file: \(SafeText.line(path)) (\(file.format.rawValue))\n"
      for (name, value) in lines(of: article) { text += "\(name): \(SafeText.line(value))\n" }
      for warning in file.warnings + article.warnings {
        text += "warning: \(SafeText.line(warning))\n"
      }
      text += "\n" + article.document.dump
    }
    return text
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
