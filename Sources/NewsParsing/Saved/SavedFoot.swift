import NewsModel

/// Reads the metadata lines at the end of a document, from the last one up.
struct SavedFoot {
  private static let mostStrangers = 2
  /// A paragraph of more lines is no metadata.
  private static let mostLines = 2_000

  let dates: DateReader

  /// The blocks that are left when the metadata is taken.
  func read(_ blocks: [Block], into facts: inout SavedFacts) -> [Block] {
    var kept = blocks
    var index = kept.count - 1
    var strangers = 0
    while index >= 0, strangers < Self.mostStrangers, index >= blocks.count - 16 {
      if index >= kept.count { index = kept.count - 1; continue }
      if isStranger(at: index, isLast: strangers == 0, &kept, into: &facts) { strangers += 1 }
      index -= 1
    }
    return kept
  }

  /// Takes what is metadata out of the block at a place.
  ///
  /// - Parameter isLast: Whether nothing but metadata stands behind it.
  /// - Returns: Whether the block belongs to the article itself.
  private func isStranger(
    at index: Int, isLast: Bool, _ kept: inout [Block], into facts: inout SavedFacts
  ) -> Bool {
    let isTaken: Bool
    switch kept[index] {
    case .paragraph(let inlines):
      return isStranger(inlines, at: index, isLast: isLast, &kept, into: &facts)
    case .list(let list):
      if isLast, index > 0, SourceList.read(list, under: kept[index - 1], into: &facts) {
        kept.removeSubrange((index - 1)...index)
        return false
      }
      isTaken = isLast && isMetadata(list, into: &facts)
    case .heading(_, let inlines):
      let line = SavedLine(inlines, place: .foot)
      isTaken = isLast && LabelledLine().read(line, into: &facts, dates: dates)
    case .table(let table): isTaken = MetadataTable.read(table, into: &facts, dates: dates)
    case .rule:
      if isLast { kept.remove(at: index) }
      return false
    case .figure: return false
    case .quote, .definitions, .details, .code: return true
    }
    if isTaken { kept.remove(at: index) }
    return !isTaken
  }

  private func isStranger(
    _ inlines: [Inline], at index: Int, isLast: Bool, _ kept: inout [Block],
    into facts: inout SavedFacts
  ) -> Bool {
    guard inlines.cut(afterLines: Self.mostLines) == nil else { return true }
    let lines = inlines.lines
    let rest = unread(lines, place: isLast ? .foot : .edge, into: &facts)
    guard rest.isEmpty else {
      if rest.count != lines.count { kept[index] = .paragraph(rest.joinedByBreaks) }
      return true
    }
    kept.remove(at: index)
    pair(at: index, &kept, into: &facts)
    return false
  }

  /// The lines without the metadata at their end.
  private func unread(_ lines: [[Inline]], place: SavedLine.Place, into facts: inout SavedFacts)
    -> [[Inline]]
  {
    var rest = lines
    if lines.count <= 8, lines.count > 1,
      lines.allSatisfy({ isLabelled($0, place) })
    {
      for line in lines where !line.isEmpty {
        _ = SavedShapes.read(SavedLine(line, place: place), into: &facts, dates: dates)
      }
      return []
    }
    while let last = rest.last, lines.count - rest.count < 40 {
      let line = SavedLine(last, place: place)
      if place == .edge, LabelledLine.split(line.text) == nil { break }
      if AgencyCredit().read(line, into: &facts, dates: dates) { break }
      guard SavedShapes.read(line, into: &facts, dates: dates) else { break }
      rest.removeLast()
      if LinkTarget.page(line.text) != nil, let above = rest.last {
        let label = SavedLine(above, place: place)
        if isEmptyLabel(label.text) { rest.removeLast() }
      }
    }
    return rest
  }

  private func isLabelled(_ inlines: [Inline], _ place: SavedLine.Place) -> Bool {
    guard let (label, _) = LabelledLine.split(SavedLine(inlines, place: place).text) else {
      return false
    }
    return SavedLabels.field(label) != nil
  }

  /// `Original url:` in a paragraph of its own above the address that was just taken.
  private func pair(at index: Int, _ kept: inout [Block], into facts: inout SavedFacts) {
    guard index > 0, index <= kept.count, case .paragraph(let inlines) = kept[index - 1],
      isEmptyLabel(SavedLine(inlines, place: .foot).text)
    else { return }
    kept.remove(at: index - 1)
  }

  private func isEmptyLabel(_ text: String) -> Bool {
    guard let (label, value) = LabelledLine.split(text), value.isEmpty else { return false }
    return SavedLabels.field(label) != nil
  }

  private func isMetadata(_ list: List, into facts: inout SavedFacts) -> Bool {
    var tried = facts
    for item in list.items {
      guard item.count == 1, case .paragraph(let inlines) = item[0] else { return false }
      guard isLabelled(inlines, .foot),
        SavedShapes.read(SavedLine(inlines, place: .foot), into: &tried, dates: dates)
      else { return false }
    }
    facts = tried
    return true
  }
}
