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
    let places = BylinePlaces(page)
    var named = VisibleByline()
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      guard !node.isText else {
        index += 1
        continue
      }
      if places.isElsewhere(index) {
        index = node.end
        continue
      }
      if isMarked(page, index) {
        let marked = readAll(page, from: index, where: isMarked)
        if !marked.names.isEmpty { return named.hasMore(than: marked) ? named : marked }
      }
      if named.names.isEmpty, isNamed(page, index) {
        named = readAll(page, from: index, where: isNamed)
      }
      index += 1
    }
    return named
  }

  private func hasMore(than other: VisibleByline) -> Bool {
    names.count > other.names.count && Set(other.names).isSubset(of: names)
  }

  /// What an element says, and those say that follow it with nothing between but `and` or a comma.
  private static func readAll(
    _ page: Page, from index: Int, where isAlike: (Page, Int) -> Bool
  ) -> VisibleByline {
    var found = read(page, index)
    guard !found.names.isEmpty else { return found }
    var place = page.nodes[index].end
    var end = min(page.nodes.count, place + mostBetween)
    while place < end, found.names.count < mostNames {
      if page.nodes[place].isText {
        guard isConjunction(page, place) else { break }
      } else if isAlike(page, place) {
        let next = read(page, place)
        // A word beside a full name is a rubric or a place.
        guard !next.names.isEmpty,
          next.names.allSatisfy({ $0.contains(" ") }) || !found.names[0].contains(" ")
        else { break }
        for name in next.names where !found.names.contains(where: { $0.hasPrefix(name) }) {
          found.names.append(name)
        }
        place = page.nodes[place].end
        end = min(page.nodes.count, place + mostBetween)
        continue
      }
      place += 1
    }
    return found
  }

  private static let mostBetween = 12
  private static let mostNames = 20

  private static func isConjunction(_ page: Page, _ index: Int) -> Bool {
    let words = page.text(of: index, limit: 20).lowercased()
    return conjunctions.contains(words.filter { $0 != "," && !$0.isWhitespace })
  }

  private static let conjunctions: Set<String> = [
    "", "&", "and", "und", "et", "y", "e", "en", "og", "och", "with", "i", "и", "by", "von",
  ]

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
    let node = page.nodes[index]
    guard !node.isText, !heads.contains(node.tag) else { return false }
    if node.marks.contains(.relation), page.attribute("rel", of: index)?.lowercased() == "author" {
      return true
    }
    guard node.marks.contains(.property) else { return false }
    let properties = page.attribute("itemprop", of: index)?.split(separator: " ") ?? []
    return properties.contains("author") || properties.contains("creator")
  }

  private static func isNamed(_ page: Page, _ index: Int) -> Bool {
    guard !page.nodes[index].isText else { return false }
    let name = page.meanings[index]
    return name.contains(.byline) && !name.contains(.elsewhere)
  }

  private static let heads = TagSet(GUMBO_TAG_LINK, GUMBO_TAG_HEAD)
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
      if !names.isEmpty, names.allSatisfy(PageByline.isPerson) {
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
}
