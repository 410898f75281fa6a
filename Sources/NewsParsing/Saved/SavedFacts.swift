import NewsModel
import SafeText

/// What the metadata lines of a document said, before it becomes an article.
struct SavedFacts {
  var title: String?
  var source: String?
  var authors: [String] = []
  var tags: [String] = []
  var url: String?
  var published: Moment?
  var updated: Moment?
  var exported: Moment?
  var language: String?
  var image: String?
  var summary: String?
  var related: [RelatedLink] = []
  /// A line such as `POLITICS` above the title.
  var eyebrow: String?

  /// Enters what a label or a key of front matter says; `false` where the value makes no sense.
  mutating func enter(_ value: String, as field: SavedField, link: String?, dates: DateReader)
    -> Bool
  {
    let text = value.trimmed
    let page = link ?? LinkTarget.page(text)
    switch field {
    case .title: if title == nil, !text.isEmpty { title = text }
    case .author: authors = authors.isEmpty ? Byline.names(text) : authors
    case .source: enterSource(text, page: page)
    case .url:
      guard let page = page ?? LinkTarget.page(String(text.split(separator: " ").first ?? ""))
      else {
        return text.isEmpty || text == "#"
      }
      url = url ?? page
    case .published, .updated, .exported: return enterDate(text, as: field, dates: dates)
    case .tags: addTags(text)
    case .language: if (2...8).contains(text.utf8.count) { language = text }
    case .image: image = image ?? page
    case .summary: if summary == nil, !text.isEmpty { summary = text }
    case .ignored: break
    }
    return true
  }

  private mutating func enterSource(_ text: String, page: String?) {
    if let page {
      if url == nil { url = page }
      if source == nil, LinkTarget.page(text) == nil, !text.isEmpty { source = text }
    } else if source == nil, !text.isEmpty {
      source = text.hasSuffix("/") ? String(text.dropLast()) : text
    }
  }

  private mutating func enterDate(_ text: String, as field: SavedField, dates: DateReader) -> Bool {
    guard let moment = dates.moment(in: text) ?? dates.firstDate(in: text)?.moment else {
      return text.isEmpty
    }
    switch field {
    case .updated: updated = updated ?? moment
    case .exported: exported = exported ?? moment
    default: published = published ?? moment
    }
    return true
  }

  /// Enters a date by what the words beside it call it.
  mutating func enter(_ match: DateMatch) {
    switch match.label {
    case .updated: updated = updated ?? match.moment
    case .exported: exported = exported ?? match.moment
    default: published = published ?? match.moment
    }
  }

  /// Adds what a list such as `,English,International - ,Snippets` names.
  mutating func addTags(_ text: String) {
    for piece in text.split(whereSeparator: { ",;|、，·•\n".contains($0) }) {
      var tag = piece.trimmedSlice
      while let first = tag.first, "#-–".contains(first) { tag = tag.dropFirst().trimmedSlice }
      while let last = tag.last, "-–".contains(last) { tag = tag.dropLast().trimmedSlice }
      let clean = String(tag)
      if !clean.isEmpty, clean.utf8.count <= 120, !tags.contains(clean) { tags.append(clean) }
    }
  }
}
