import NewsModel
import Terminal

/// Sets a page line by line, from its top to its end.
struct PageSetting {
  /// What stands before the lines of a quote or of an item of a list.
  struct Margin {
    /// Before the first line.
    var first: PageRun
    /// Before the others.
    var rest: PageRun
    var isUsed = false

    var next: PageRun { isUsed ? rest : first }
  }

  /// A column wider than this is hard to read.
  static let widestColumn = 72

  var page: Page
  let request: PageRequest
  let signs: PageSigns
  let isCancelled: () -> Bool
  let finder: HitFinder?
  /// The width of the column of text.
  let column: Int
  /// What stands to the left of the column.
  let left: Int
  var margins: [Margin] = []
  /// The role of plain words: that of quotes inside of these.
  var role = TextRole.body
  /// How many lists are around the block that is being set.
  var listDepth = 0
  /// Bytes of the article's text that were set so far.
  var position = 0
  /// The numbers of the addresses that were met so far.
  var numbers: [String: Int] = [:]

  init(_ request: PageRequest, isCancelled: @escaping () -> Bool) {
    self.request = request
    self.isCancelled = isCancelled
    page = Page(request)
    page.original = request.article.content.url
    signs = PageSigns(isUnicode: request.isUnicode)
    let finder = HitFinder(request.query)
    // What is walked through in a difference are its changes.
    self.finder = finder.isEmpty || request.text.kind.isComparison ? nil : finder
    let width = max(1, request.width)
    if request.isCentred {
      let edge = width < 24 ? 1 : width < 50 ? 2 : width < 70 ? 3 : 4
      column = max(1, min(Self.widestColumn, width - 2 * edge))
      left = (width - column) / 2
    } else {
      column = min(Self.widestColumn, width)
      left = 0
    }
  }

  /// The columns for the next line, and for those that follow it.
  var room: (first: Int, rest: Int) {
    var room = (first: column, rest: column)
    for margin in margins {
      room.first -= CellWidth.of(margin.next.text)
      room.rest -= CellWidth.of(margin.rest.text)
    }
    return room
  }

  /// Adds a line behind the margins.
  mutating func emit(_ runs: [PageRun], at position: Int) {
    var line = PageLine(indent: left, runs: [], position: position)
    for index in margins.indices {
      Self.add(margins[index].next, to: &line)
      margins[index].isUsed = true
    }
    for run in runs {
      if let hit = run.hit, page.hits[hit].line < 0 { page.hits[hit].line = page.lines.count }
      Self.add(run, to: &line)
    }
    page.lines.append(line)
  }

  /// Adds an empty line, through which only the bars of quotes go.
  mutating func blank() {
    var line = PageLine(indent: left, runs: [], position: max(0, position - 1))
    for margin in margins { Self.add(margin.rest, to: &line) }
    while var last = line.runs.popLast() {
      while last.text.hasSuffix(" ") { last.text.removeLast() }
      guard last.text.isEmpty else {
        line.runs.append(last)
        break
      }
    }
    page.lines.append(line)
  }

  /// Breaks a flow into lines; `hanging` columns stay blank before all of them but the first.
  mutating func set(_ flow: Flow, manner: LineBreaking.Manner = .prose, hanging: Int = 0) {
    let room = room
    let lines = LineBreaking.lines(
      of: flow.text, first: room.first, rest: room.rest - hanging, manner: manner,
      isCancelled: isCancelled)
    var cutter = FlowCutter(flow)
    let indent = hanging > 0 ? [PageRun(String(repeating: " ", count: hanging), role)] : []
    for line in lines {
      let runs = cutter.runs(line.range)
      emit(line.isContinuation ? indent + runs : runs, at: position + line.range.lowerBound)
    }
    position += flow.text.utf8.count + 1
  }

  /// Sets something behind a margin, which is left out where the column is too narrow for it.
  mutating func within(_ margin: Margin, _ body: (inout PageSetting) -> Void) {
    let isNarrow = room.rest < CellWidth.of(margin.rest.text) + 8
    if !isNarrow { margins.append(margin) }
    body(&self)
    if !isNarrow { margins.removeLast() }
  }

  private static func add(_ run: PageRun, to line: inout PageLine) {
    if line.runs.isEmpty, run.link == nil, run.hit == nil,
      run.text.utf8.allSatisfy({ $0 == 0x20 })
    {
      line.indent += run.text.utf8.count
    } else {
      line.runs.append(run)
    }
  }
}
