import NewsModel

/// Reads the title and the metadata lines at the beginning of a document.
struct SavedHead {
  /// How many blocks of running text may stand before the last metadata line of the head.
  private static let mostStrangers = 3
  /// More lines of metadata in one paragraph than any export writes.
  private static let mostLines = 40

  let dates: DateReader
  private var strangers = 0
  private var waiting: SavedField?
  private var hasNeighbour = false

  init(dates: DateReader) { self.dates = dates }

  /// The blocks that are left when title and metadata are taken.
  mutating func read(_ blocks: [Block], into facts: inout SavedFacts) -> [Block] {
    var kept: [Block] = []
    let heading = titleHeading(blocks, facts)
    var taken = -1
    for (index, block) in blocks.enumerated() where index != taken {
      if strangers >= Self.mostStrangers || index > 30 {
        kept += blocks[index...]
        break
      }
      if index == heading, case .heading(_, let inlines) = block {
        takeTitle(inlines, into: &facts)
        continue
      }
      if index + 1 < blocks.count, case .list(let list) = blocks[index + 1],
        SourceList.read(list, under: block, into: &facts)
      {
        taken = index + 1
        continue
      }
      let isAbove = heading.map { index < $0 } ?? false
      kept += read(block, isAbove: isAbove, into: &facts)
    }
    return kept
  }

  /// The heading that is the title, if nothing but short lines stands above it.
  private func titleHeading(_ blocks: [Block], _ facts: SavedFacts) -> Int? {
    var candidate: Int?
    for (index, block) in blocks.prefix(12).enumerated() {
      guard case .heading(let level, let inlines) = block else {
        if case .paragraph(let inlines) = block, inlines.plainText.utf8.count > 400 { break }
        continue
      }
      let text = inlines.plainText
      if let (label, _) = LabelledLine.split(text), let field = SavedLabels.field(label),
        field != .title
      {
        continue
      }
      if let title = facts.title, !Self.same(title, text) { continue }
      if level == 1 { return index }
      if candidate == nil { candidate = index }
    }
    return candidate.flatMap { $0 <= 3 || facts.title != nil ? $0 : nil }
  }

  private func takeTitle(_ inlines: [Inline], into facts: inout SavedFacts) {
    var text = inlines.lines.map(\.plainText).joined(separator: " ").trimmed
    if let (label, value) = LabelledLine.split(text), SavedLabels.field(label) == .title,
      !value.isEmpty
    {
      text = value
    }
    if facts.title == nil { facts.title = text }
    if facts.url == nil, inlines.count == 1, let link = inlines.links.first { facts.url = link.url }
  }

  private mutating func read(_ block: Block, isAbove: Bool, into facts: inout SavedFacts) -> [Block]
  {
    switch block {
    case .paragraph(let inlines): return paragraph(inlines, isAbove: isAbove, into: &facts)
    case .heading(_, let inlines):
      let line = SavedLine(inlines, place: .head)
      if facts.title.map({ Self.same($0, line.text) }) == true { return [] }
      if SavedShapes.read(line, into: &facts, dates: dates) { return [] }
    case .list(let list):
      let lines = list.items.flatMap { $0.flatMap(Self.lines) }
      if all(lines, into: &facts) { return [] }
    case .quote(let inner):
      if all(inner.flatMap(Self.lines), into: &facts) { return [] }
    case .table(let table):
      if MetadataTable.read(table, into: &facts, dates: dates) { return [] }
    case .rule: return strangers == 0 ? [] : [block]
    case .figure: return [block]
    case .definitions, .details, .code: break
    }
    strangers += 1
    return [block]
  }

  private static func lines(_ block: Block) -> [[Inline]] {
    if case .paragraph(let inlines) = block { return inlines.lines }
    return [[.code("")]]
  }

  /// Takes lines only if each of them is metadata: a list of facts is no metadata list.
  private func all(_ lines: [[Inline]], into facts: inout SavedFacts) -> Bool {
    guard !lines.isEmpty, lines.count <= 20 else { return false }
    var tried = facts
    var known = 0
    for inlines in lines {
      let line = SavedLine(inlines, place: .head)
      guard LabelledLine.split(line.text) != nil || line.text.utf8.count <= 80 else { return false }
      if SavedShapes.read(line, into: &tried, dates: dates) { known += 1 }
    }
    guard known * 3 >= lines.count * 2 else { return false }
    facts = tried
    return true
  }

  private mutating func paragraph(
    _ inlines: [Inline], isAbove: Bool, into facts: inout SavedFacts
  ) -> [Block] {
    // Only the first lines of a poem of a million lines are looked at.
    if let (start, rest) = inlines.cut(afterLines: Self.mostLines * 50) {
      guard case .paragraph(let left)? = paragraph(start, isAbove: isAbove, into: &facts).last
      else {
        return [.paragraph(rest)]
      }
      return [.paragraph((left + [.text("\n")] + rest).merged)]
    }
    var lines = inlines.lines
    if waiting != .url { waiting = nil }
    let isAlone = lines.count == 1
    var taken = 0
    while let first = lines.first, taken < Self.mostLines {
      taken += 1
      let next = lines.count > 1 ? lines[1].plainText : nil
      guard take(first, isAlone: isAlone, next: next, isAbove: isAbove, into: &facts) else { break }
      lines.removeFirst()
    }
    guard !lines.isEmpty else { return [] }
    if isAbove, lines.count == 1, facts.eyebrow == nil, lines[0].plainText.utf8.count <= 40 {
      facts.eyebrow = lines[0].plainText.trimmed
      return []
    }
    strangers += 1
    hasNeighbour = false
    return [.paragraph(lines.joinedByBreaks)]
  }

  private mutating func take(
    _ inlines: [Inline], isAlone: Bool, next: String?, isAbove: Bool, into facts: inout SavedFacts
  ) -> Bool {
    let line = SavedLine(inlines, place: strangers == 0 ? .head : .edge)
    if let field = waiting {
      waiting = nil
      let isLabelled = LabelledLine.split(line.text).flatMap { SavedLabels.field($0.label) } != nil
      if !isLabelled, line.length <= 120 || field == .url,
        facts.enter(line.text, as: field, link: line.links.first?.url, dates: dates)
      {
        return true
      }
    }
    if facts.title.map({ Self.same($0, line.text) }) == true { return true }
    if SavedShapes.read(line, into: &facts, dates: dates) {
      hasNeighbour = true
      if let (label, value) = LabelledLine.split(line.text), value.isEmpty, line.links.isEmpty {
        waiting = SavedLabels.field(label)
      }
      return true
    }
    if isAbove || strangers > 0 { return false }
    if facts.title == nil {
      if line.length > 300 || next.map({ goesOn(line.text, $0) }) == true { return false }
      if isAlone, isEyebrow(line.text), facts.eyebrow == nil, !hasNeighbour {
        facts.eyebrow = line.text
        return true
      }
      facts.title = line.text
      return true
    }
    let isTail = next == nil && !isAlone
    guard hasNeighbour, facts.authors.isEmpty, isName(line.text, fewest: isTail ? 1 : 2) else {
      return false
    }
    facts.authors = Byline.names(line.text)
    return true
  }

  /// `POLITICS`, `World news`: one or two short words alone above the title.
  private func isEyebrow(_ text: String) -> Bool {
    text.utf8.count <= 24 && text.split(separator: " ").count <= 2
      && text == text.uppercased() && text != text.lowercased()
  }

  private func goesOn(_ text: String, _ next: String) -> Bool {
    text.utf8.count >= 50 && next.first?.isLowercase == true
  }

  private func isName(_ text: String, fewest: Int) -> Bool {
    guard text.utf8.count <= 80, text.last?.isLetter == true else { return false }
    return (fewest...8).contains(text.split(separator: " ").count)
      && Byline.looksLikeNames(text[...])
  }

  /// Whether two titles have the same letters and digits.
  static func same(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard abs(one.utf8.count - other.utf8.count) < 40, mayBegin(one, like: other) else {
      return false
    }
    return one.lowercased().filter { $0.isLetter || $0.isNumber }
      == other.lowercased().filter { $0.isLetter || $0.isNumber } && !one.isEmpty
  }

  /// Whether two titles may begin with the same letter; told at once where both begin with one of ASCII.
  private static func mayBegin(_ one: String, like other: String) -> Bool {
    guard let first = one.utf8.first, let second = other.utf8.first,
      (0x61...0x7A).contains(first | 0x20), (0x61...0x7A).contains(second | 0x20)
    else { return true }
    return first | 0x20 == second | 0x20
  }
}
