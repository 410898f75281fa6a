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
    let isReading = focus == .article
    let arrangement = Self.arrangement(size, choice)
    self.arrangement = arrangement
    searchBar = Rect(x: 0, y: 0, width: size.width, height: 1)
    status = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    let isRoomy = size.height >= 12 && size.width >= 60
    let isFramed = size.height >= 20 && size.width >= 100
    let top = isRoomy ? 2 : 1
    let bottom = size.height - (isFramed ? 2 : 1)
    let whole = Rect(x: 0, y: top, width: size.width, height: bottom - top)
    let hasSidebar =
      wantsSidebar && arrangement != .tooSmall && !(choice.isZoomed && focus != .sidebar)
    let isSidebarAlone = hasSidebar && size.width < Self.leastWidthBesideSidebar
    let showsSidebar = hasSidebar && (!isSidebarAlone || focus == .sidebar)
    let sidebarWidth =
      !showsSidebar ? 0 : isSidebarAlone ? size.width : min(30, max(22, size.width / 5))
    sidebar =
      showsSidebar
      ? Rect(x: 0, y: whole.y, width: sidebarWidth, height: whole.height) : nil
    sidebarRule =
      showsSidebar && !isSidebarAlone
      ? Rect(x: sidebarWidth, y: whole.y, width: 1, height: whole.height) : nil
    let shift = showsSidebar && !isSidebarAlone ? sidebarWidth + 1 : 0
    let body = Rect(x: shift, y: whole.y, width: whole.width - shift, height: whole.height)
    var rules: [Int] = isRoomy ? [1] : []
    if isFramed { rules.append(size.height - 2) }

    if showsSidebar && isSidebarAlone {
      list = nil
      article = nil
      verticalRule = nil
      horizontalRules = rules
      return
    }
    switch choice.isZoomed && arrangement != .tooSmall ? .single : arrangement {
    case .beside:
      let width = Self.extent(of: body.width, share: choice.listShare ?? 0.38, least: 20)
      list = Rect(x: body.x, y: body.y, width: width, height: body.height)
      verticalRule = Rect(x: body.x + width, y: body.y, width: 1, height: body.height)
      article = Rect(
        x: body.x + width + 1, y: body.y, width: body.width - width - 1, height: body.height)
    case .stacked:
      let height = Self.extent(of: body.height, share: choice.listShare ?? 0.36, least: 3)
      list = Rect(x: body.x, y: body.y, width: body.width, height: height)
      rules.append(body.y + height)
      article = Rect(
        x: body.x, y: body.y + height + 1, width: body.width, height: body.height - height - 1)
      verticalRule = nil
    case .single:
      list = isReading ? nil : body
      article = isReading ? body : nil
      verticalRule = nil
    case .tooSmall:
      list = nil
      article = nil
      verticalRule = nil
    }
    horizontalRules = rules
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

  private static func extent(of whole: Int, share: Double, least: Int) -> Int {
    min(max(least, Int((Double(whole) * share).rounded())), whole - least - 1)
  }
}
