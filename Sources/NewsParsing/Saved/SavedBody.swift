import NewsModel

/// Takes captions, related links and advertisements out of the running text.
enum SavedBody {
  static func read(_ blocks: [Block], into facts: inout SavedFacts) -> [Block] {
    var kept: [Block] = []
    for block in blocks {
      guard case .paragraph(let inlines) = block else {
        kept.append(block)
        continue
      }
      if let related = related(inlines) {
        facts.related.append(related)
      } else if let figure = Caption.figure(inlines) {
        if case .figure(var picture)? = kept.last, picture.caption.isEmpty {
          picture.caption = figure.caption
          picture.credit = figure.credit
          kept[kept.count - 1] = .figure(picture)
        } else {
          kept.append(.figure(figure))
        }
      } else if !Boilerplate.isBoilerplate(inlines.plainText) {
        kept.append(block)
      }
    }
    return kept
  }

  /// `**Related article:** [title](url)`.
  private static func related(_ inlines: [Inline]) -> RelatedLink? {
    let text = inlines.plainText
    guard text.utf8.count <= 400, let (label, value) = LabelledLine.split(text), !value.isEmpty,
      labels.contains(label)
    else { return nil }
    var title = value.trimmed
    if let link = inlines.links.last { title = link.words.trimmed }
    return title.isEmpty ? nil : RelatedLink(title: title, url: inlines.links.last?.url)
  }

  private static let labels: Set<String> = [
    "related article", "related", "related story", "related stories", "related articles",
    "related content", "read also", "also read", "see also", "read more", "more on this",
    "recommended", "lesen sie auch", "mehr zum thema", "lire aussi", "à lire aussi", "lea también",
    "leer también", "leggi anche", "leia também", "читайте также", "читайте також", "czytaj także",
    "lees ook", "ayrıca okuyun", "相关阅读", "相關閱讀", "関連記事", "related coverage", "must read",
  ]
}
