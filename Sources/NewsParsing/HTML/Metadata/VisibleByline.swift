import CGumbo

/// Finds the names of the authors where the page shows them.
struct VisibleByline {
  /// The names, cleaned.
  var names: [String] = []
  /// The line that says them, as it stands.
  var line: String?

  private static let longest = 160

  /// What the first element says that is marked as a byline, those by microdata first; remarks of
  /// readers and what stands beside the article have bylines of their own.
  static func find(_ page: Page) -> VisibleByline {
    var named = VisibleByline()
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      guard !node.isText else {
        index += 1
        continue
      }
      let name = page.meanings[index]
      if isElsewhere(node.tag, name) {
        index = node.end
        continue
      }
      if isMarked(page, index) {
        let marked = read(page, index)
        if !marked.names.isEmpty { return marked }
      }
      let isByline = name.contains(.byline) && !name.contains(.elsewhere)
      if named.names.isEmpty, isByline { named = read(page, index) }
      index += 1
    }
    return named
  }

  private static func read(_ page: Page, _ index: Int) -> VisibleByline {
    let end = page.nodes[index].end
    guard end - index < 200 else { return VisibleByline() }
    if let content = page.attribute("content", of: index) {
      return VisibleByline(names: PageByline.names(content), line: content.trimmed)
    }
    var names: [String] = []
    for place in (index + 1)..<max(index + 1, end)
    where page.attribute("itemprop", of: place) == "name" {
      let words = page.attribute("content", of: place) ?? page.text(of: place, limit: 2 * longest)
      for name in PageByline.names(words) where !names.contains(name) { names.append(name) }
    }
    let words = page.text(of: index, limit: 2 * longest)
    guard (3...longest).contains(words.utf8.count) else {
      return VisibleByline(names: names, line: nil)
    }
    return VisibleByline(names: names.isEmpty ? PageByline.names(words) : names, line: words)
  }

  private static func isMarked(_ page: Page, _ index: Int) -> Bool {
    guard !heads.contains(page.nodes[index].tag) else { return false }
    if page.attribute("rel", of: index)?.lowercased() == "author" { return true }
    let properties = page.attribute("itemprop", of: index)?.split(separator: " ") ?? []
    return properties.contains("author") || properties.contains("creator")
  }

  private static func isElsewhere(_ tag: GumboTag, _ name: ElementName) -> Bool {
    others.contains(tag) || (name.contains(.elsewhere) && !frames.contains(tag))
  }

  private static let heads = TagSet(GUMBO_TAG_LINK, GUMBO_TAG_HEAD)
  private static let frames = TagSet(GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_ARTICLE)
  private static let others = TagSet(GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV)
}

extension VisibleByline {
  private static let mostLines = 14
  private static let mostNodes = 600

  /// What a short line under the headline says that begins as bylines do: `By Jo Reed`.
  static func labelled(_ page: Page, under headline: Int) -> VisibleByline {
    var index = page.nodes[headline].end
    let end = min(page.nodes.count, index + mostNodes)
    var lines = 0
    while index < end, lines < mostLines {
      guard let words = leaf(page, index) else {
        index += 1
        continue
      }
      index = page.nodes[index].end
      guard !words.isEmpty else { continue }
      lines += 1
      guard words.utf8.count <= longest else { continue }
      let lower = words.lowercased()
      guard BylineWords.sureLabels.contains(where: lower.hasPrefix) else { continue }
      let names = PageByline.names(words)
      if !names.isEmpty, names.allSatisfy(isPerson) {
        return VisibleByline(names: names, line: words)
      }
    }
    return VisibleByline()
  }

  /// The words of a block that holds no other; `nil` for everything else.
  private static func leaf(_ page: Page, _ index: Int) -> String? {
    let node = page.nodes[index]
    guard TagSet.blocks.contains(node.tag), node.end - index < 40,
      !((index + 1)..<node.end).contains(where: { TagSet.blocks.contains(page.nodes[$0].tag) })
    else { return nil }
    return page.text(of: index, limit: 2 * longest)
  }

  /// Two to four words with capitals, as names have.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase ?? false || BylineWords.particles.contains(String(word))
      }
  }
}
