import NewsModel
import Terminal

/// Sets the blocks of a document.
extension PageSetting {
  /// The whole text, with a blank line before each block.
  mutating func set(_ blocks: [Block]) {
    for block in blocks {
      if isCancelled() { return }
      blank()
      set(block)
    }
  }

  /// Blocks inside of another one.
  mutating func set(inner blocks: [Block], isSpaced: Bool) {
    for (number, block) in blocks.enumerated() {
      if isCancelled() { return }
      if number > 0, isSpaced { blank() }
      set(block)
    }
  }

  private mutating func set(_ block: Block) {
    switch block {
    case .paragraph(let inlines): set(flow(inlines, role))
    case .heading(_, let inlines): set(flow(inlines, .heading))
    case .quote(let blocks): setQuote(blocks)
    case .list(let list): set(list)
    case .definitions(let definitions): set(definitions)
    case .details(let summary, let blocks): setDetails(summary, blocks)
    case .code(let code, _): setCode(code)
    case .table(let table): set(table)
    case .figure(let figure): set(figure)
    case .rule: setRule()
    }
  }

  private mutating func setQuote(_ blocks: [Block]) {
    let bar = PageRun(signs.bar, .quoteBar)
    let outer = role
    role = .quote
    within(Margin(first: bar, rest: bar)) { $0.set(inner: blocks, isSpaced: true) }
    role = outer
  }

  private mutating func set(_ list: List) {
    let markers = markers(of: list)
    let width = markers.map(CellWidth.of).max() ?? 0
    let isSpaced = !list.items.allSatisfy(Self.isShort)
    listDepth += 1
    for (number, item) in list.items.enumerated() {
      if isCancelled() { break }
      if number > 0, isSpaced { blank() }
      let marker = TextWidth.paddedLeft(markers[number], to: width)
      let margin = Margin(
        first: PageRun(marker, .bullet),
        rest: PageRun(String(repeating: " ", count: width), .body))
      within(margin) { setting in
        if item.isEmpty { setting.emit([], at: setting.position) }
        setting.set(inner: item, isSpaced: isSpaced)
      }
    }
    listDepth -= 1
  }

  private func markers(of list: List) -> [String] {
    guard let start = list.start else {
      return list.items.map { _ in signs.bullets[listDepth % signs.bullets.count] }
    }
    return list.items.indices.map { "\(start &+ $0). " }
  }

  /// Whether an item is a paragraph, perhaps with a list below, and so needs no blank lines.
  static func isShort(_ item: [Block]) -> Bool {
    var paragraphs = 0
    for block in item {
      switch block {
      case .paragraph: paragraphs += 1
      case .list: continue
      default: return false
      }
    }
    return paragraphs <= 1
  }

  /// Lines are kept; one that is too long goes on behind a mark.
  private mutating func setCode(_ code: String) {
    let blanks = PageRun("  ", .code)
    within(Margin(first: blanks, rest: blanks)) { setting in
      let flow = setting.flow(code, .code, field: .body)
      let room = setting.room.rest
      let mark = PageRun(setting.signs.continuation, .rule)
      let lines = LineBreaking.lines(
        of: flow.text, first: room, rest: room - CellWidth.of(mark.text), manner: .anywhere,
        isCancelled: setting.isCancelled)
      var cutter = FlowCutter(flow)
      for line in lines {
        let runs = cutter.runs(line.range)
        setting.emit(
          line.isContinuation ? [mark] + runs : runs,
          at: setting.position + line.range.lowerBound)
      }
      setting.position += flow.text.utf8.count + 1
    }
  }

  private mutating func set(_ figure: Figure) {
    var caption = Flow(figure.isEmbedded ? "[media]" : "[picture]", .credit)
    if let url = figure.imageURL, Self.isAddress(url) {
      setPicture(url, at: position)
      let words = figure.caption.plainText
      let number = number(of: url, text: words.isEmpty ? figure.alternative : words)
      notePicture(number)
      caption = Flow("[picture]", .credit, link: number)
      caption.append("[\(number)]", .linkNumber, link: number)
    }
    let said = flow(figure.words(dash: signs.dash), .caption)
    if said.length > 0 {
      caption.append(" ", .caption)
      caption.append(said)
    }
    if let credit = figure.credit, !credit.isEmpty {
      caption.append(said.length > 0 ? signs.dash : " ", .caption)
      caption.append(flow(credit, .credit, field: .body))
    }
    set(caption)
  }

  private mutating func setRule() {
    let width = max(1, room.rest)
    let line = String(repeating: signs.rule, count: min(width, max(3, width / 3)))
    let lead = String(repeating: " ", count: (width - CellWidth.of(line)) / 2)
    emit([PageRun(lead, .rule), PageRun(line, .rule)], at: position)
    position += 1
  }
}

extension Figure {
  /// A film or a sound: nothing but a link to it.
  fileprivate var isEmbedded: Bool {
    guard imageURL == nil, caption.count == 1, case .link = caption[0] else { return false }
    return true
  }

  /// What stands in for the picture and what is said below it; many pages say one thing twice.
  fileprivate func words(dash: String) -> [Inline] {
    guard !caption.isEmpty else { return [.text(alternative)] }
    let below = IndexText.fold(caption.plainText)
    let instead = IndexText.fold(alternative)
    guard !instead.isEmpty, !below.contains(instead), !instead.contains(below) else {
      return caption
    }
    return [.text(alternative + dash)] + caption
  }
}
