import NewsModel

/// Lets text flow: mends broken lines and paragraphs that an export broke inside a sentence.
struct TextFlow {
  /// In plain text a line end may be meant; in Markdown it never is.
  let isPlainText: Bool

  func flow(_ blocks: [Block]) -> [Block] {
    let width = isPlainText ? Self.width(of: blocks) : 0
    var result: [Block] = []
    for block in blocks {
      for flowed in flow(block, width: width) { append(flowed, to: &result) }
    }
    return result
  }

  private func append(_ block: Block, to result: inout [Block]) {
    if case .paragraph(let next) = block, case .paragraph(let before)? = result.last,
      BrokenParagraph.goesOn(before, next)
    {
      result[result.count - 1] = .paragraph(LineJoin.joined(before, next))
    } else {
      result.append(block)
    }
  }

  private func flow(_ block: Block, width: Int) -> [Block] {
    switch block {
    case .paragraph(let inlines): paragraphs(inlines, width: width)
    case .heading(let level, let inlines): [.heading(level: level, LineJoin.flowed(inlines))]
    case .quote(let inner): [.quote(inner.flatMap { flow($0, width: 0) })]
    case .list(let list):
      [.list(List(start: list.start, items: list.items.map { $0.flatMap { flow($0, width: -1) } }))]
    case .definitions(let definitions):
      [
        .definitions(
          definitions.map { each in
            Definition(
              terms: each.terms.map(LineJoin.flowed),
              meanings: each.meanings.map { $0.flatMap { flow($0, width: -1) } })
          })
      ]
    case .details(let summary, let inner):
      [.details(summary: LineJoin.flowed(summary), inner.flatMap { flow($0, width: 0) })]
    default: [block]
    }
  }

  /// The longest line that looks wrapped, in characters.
  private static func width(of blocks: [Block]) -> Int {
    var width = 0
    for case .paragraph(let inlines) in blocks {
      for line in inlines.plainText.linesOfText {
        let count = line.unicodeScalars.count
        if count <= 140 { width = max(width, count) }
      }
    }
    return width
  }

  private func paragraphs(_ inlines: [Inline], width: Int) -> [Block] {
    guard isPlainText, width >= 0 else { return [.paragraph(LineJoin.flowed(inlines))] }
    let lines = inlines.lines
    guard let first = lines.first else { return [] }
    guard lines.count > 1 else { return [.paragraph(LineJoin.flowed(inlines))] }
    var blocks: [[Inline]] = [first]
    for index in 1..<lines.count {
      let before = lines[index - 1].plainText
      let next = lines[index].plainText
      let last = blocks.count - 1
      if LineJoin.isWrapped(before, next, width: width) {
        blocks[last] += [.text("\n")] + lines[index]
      } else if before.utf8.count > 140 || next.utf8.count > 140 {
        blocks.append(lines[index])
      } else {
        blocks[last] += [.lineBreak] + lines[index]
      }
    }
    return blocks.map { .paragraph(LineJoin.flowed($0.merged)) }
  }
}
