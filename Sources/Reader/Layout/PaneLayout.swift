import Terminal

/// How the panes stand to each other.
enum Arrangement: Hashable, Sendable {
  case beside, stacked, single, tooSmall
}

/// What the reader chose about the panes.
struct LayoutChoice: Hashable, Sendable {
  /// The list's share of the width or height; `nil` for the usual one.
  var listShare: Double?
  /// Beside or stacked against the usual; `nil` follows the width.
  var arrangement: Arrangement?
  var isZoomed = false
}

/// Where everything is on a screen of some size.
struct PaneLayout: Hashable, Sendable {
  let arrangement: Arrangement
  let searchBar: Rect
  let status: Rect
  /// Lines across the whole screen.
  let horizontalRules: [Int]
  /// The rule between panes that stand side by side.
  let verticalRule: Rect?
  /// The rule behind the sidebar.
  let sidebarRule: Rect?
  let sidebar: Rect?
  let list: Rect?
  let article: Rect?

  /// On a screen of fewer columns the sidebar takes the place of the panes.
  static let leastWidthBesideSidebar = 90

  /// The smallest screen that can still show something is 21x6.
  init(size: Size, choice: LayoutChoice, focus: Focus, wantsSidebar: Bool) {
    let arrangement = Self.arrangement(size, choice)
    self.arrangement = arrangement
    searchBar = Rect(x: 0, y: 0, width: size.width, height: 1)
    status = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    let isRoomy = size.height >= 12 && size.width >= 60
    let isFramed = size.height >= 20 && size.width >= 100
    let top = isRoomy ? 2 : 1
    let bottom = size.height - (isFramed ? 2 : 1)
    let whole = Rect(x: 0, y: top, width: size.width, height: bottom - top)
    let sides = SidebarLayout(
      whole, focus: focus,
      isWanted: wantsSidebar && arrangement != .tooSmall
        && !(choice.isZoomed && focus != .sidebar))
    sidebar = sides.sidebar
    sidebarRule = sides.rule
    let panes = PanePair(
      sides.rest, choice.isZoomed && arrangement != .tooSmall ? .single : arrangement,
      listShare: choice.listShare, isReading: focus == .article)
    list = panes.list
    article = panes.article
    verticalRule = panes.verticalRule
    let rules = [isRoomy ? 1 : nil, isFramed ? size.height - 2 : nil, panes.horizontalRule]
    horizontalRules = rules.compactMap(\.self)
  }

  /// The line between list and article, when they are stacked.
  var splitLine: Int? {
    guard arrangement == .stacked, let list, article != nil else { return nil }
    return list.maxY
  }

  private static func arrangement(_ size: Size, _ choice: LayoutChoice) -> Arrangement {
    if size.width <= 20 || size.height <= 5 { return .tooSmall }
    if size.width < 60 { return .single }
    let usual: Arrangement = size.width >= 100 ? .beside : .stacked
    let wanted = choice.arrangement ?? usual
    return wanted == .stacked && size.height < 12 ? .single : wanted
  }
}
