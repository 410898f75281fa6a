import NewsModel

/// Reads `Sources:` and a list of publishers or addresses below it.
enum SourceList {
  private static let mostItems = 12

  /// Takes the first publisher and the first address; `false` where the block is no such label.
  static func read(_ list: List, under label: Block, into facts: inout SavedFacts) -> Bool {
    guard list.items.count <= mostItems, isLabel(label) else { return false }
    let names = list.items.compactMap { item -> String? in
      guard case .paragraph(let inlines)? = item.first else { return nil }
      let line = SavedLine(inlines, place: .foot)
      if facts.url == nil { facts.url = line.links.first?.url ?? LinkTarget.page(line.text) }
      return LinkTarget.page(line.text) == nil ? line.text : LinkTarget.host(line.text)
    }
    if facts.source == nil { facts.source = names.first }
    return true
  }

  private static func isLabel(_ block: Block) -> Bool {
    let words: [Inline]
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): words = inlines
    default: return false
    }
    let text = SavedLine(words, place: .foot).text
    guard text.utf8.count <= 40,
      let (label, value) = LabelledLine.split(text.hasSuffix(":") ? text : text + ":")
    else { return false }
    return value.isEmpty && SavedLabels.field(label) == .source
  }
}
