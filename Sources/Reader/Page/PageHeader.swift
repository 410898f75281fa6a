import NewsModel
import Terminal

/// Sets what stands above and below an article's text.
extension PageSetting {
  private static let mostTitleLines = 6

  /// Title, source and date, byline, address.
  mutating func setHeader() {
    let content = request.article.content
    set(flow(shownTitle(content.title), .title, field: .title))
    set(metadata(content), manner: .items(separator: request.isUnicode ? 0xB7 : 0x2D))
    if !content.authors.isEmpty {
      set(flow("By " + Self.listed(content.authors), .meta, field: .author))
    }
    if let url = content.url {
      set(flow(url, .address, field: .url, link: 0), manner: .address)
    } else {
      set(Flow("no original address", .meta))
    }
    setOrigin()
  }

  /// A title that is a whole text would keep its article off the screen.
  private func shownTitle(_ title: String) -> String {
    let room = Self.mostTitleLines * column
    guard title.utf8.count > room else { return title }
    return TextWidth.truncated(title, to: room, ellipsis: request.isUnicode ? "…" : "...")
  }

  /// Whose words these are, where they are not those that were saved.
  private mutating func setOrigin() {
    let dates = PageDates(zoneOffset: request.zoneOffset, now: request.now)
    switch request.text {
    case .saved: return
    case .change(let revision):
      set(Flow("what was changed " + dates.recent(revision.replacedAt), .heading))
    case .original(let page): set(Flow(dates.origin("original page", page), .heading))
    case .raw(let page): set(Flow(dates.origin("the whole page", page), .heading))
    case .originalChange(_, let page):
      set(Flow(dates.origin("what was changed in the original page", page), .heading))
    case .difference(let page):
      set(Flow(dates.origin("saved text and original page", page), .heading))
    }
  }

  private mutating func metadata(_ content: ParsedArticle) -> Flow {
    let dates = PageDates(zoneOffset: request.zoneOffset)
    var parts: [Flow] = []
    parts += provenance(content)
    parts += dates.texts(of: request.article).map { Flow($0, .meta) }
    let tags = content.tags.prefix(3).joined(separator: ", ")
    if !tags.isEmpty { parts.append(flow(tags, .meta, field: .tag)) }
    parts += ReadingTime(content.document.plainText).parts.map { Flow($0, .meta) }
    var line = Flow()
    for part in parts where part.length > 0 {
      if line.length > 0 { line.append(signs.separator, .meta) }
      line.append(part)
    }
    return line
  }

  /// The source, with all feeds that the article came through where these are several.
  private mutating func provenance(_ content: ParsedArticle) -> [Flow] {
    let source = content.source.map { flow($0, .meta, field: .source) }
    let feeds = request.article.feeds
    guard feeds.count > 1 else { return [source].compactMap { $0 } }
    let others = feeds.filter { $0 != content.source }.joined(separator: ", ")
    guard var line = source, others.count < feeds.joined(separator: ", ").count else {
      return [source, Flow(others, .meta)].compactMap { $0 }
    }
    if !others.isEmpty { line.append(", " + others, .meta) }
    return [line]
  }

  /// `Jane Roe, John Doe and Ann Poe`.
  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The other articles that this one points to.
  mutating func setRelated() {
    let related = request.article.content.related
    guard !related.isEmpty else { return }
    setSection("Related")
    for link in related {
      guard let url = link.url else {
        set(flow(link.title, .body, field: .body), hanging: 2)
        continue
      }
      set(flow([.link([.text(link.title)], url: url)], .body), hanging: 2)
    }
  }

  /// Where the numbered links lead.
  mutating func setLinks() {
    guard !page.links.isEmpty else { return }
    setSection("Links")
    let digits = String(page.links.count).count
    for link in page.links {
      if isCancelled() { return }
      let number = PageRun(
        TextWidth.paddedLeft("[\(link.number)]", to: digits + 2) + " ", .linkNumber,
        link: link.number)
      let blanks = PageRun(String(repeating: " ", count: digits + 3), .body)
      var address = Flow()
      if column < digits + 11 {
        address.append("[\(link.number)] ", .linkNumber, link: link.number)
      }
      address.append(link.url, .address, link: link.number)
      within(Margin(first: number, rest: blanks)) { $0.set(address, manner: .address) }
    }
  }

  /// `── Related ───────`
  mutating func setSection(_ name: String) {
    blank()
    let lead = signs.rule + signs.rule + " "
    let used = name.utf8.count + 4
    let tail = String(repeating: signs.rule, count: max(0, column - used))
    emit(
      [PageRun(lead, .rule), PageRun(name, .heading), PageRun(" " + tail, .rule)], at: position)
    position += name.utf8.count + 1
  }
}
