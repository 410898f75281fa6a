import Terminal

/// Where the list and the article are within what the sidebar left.
struct PanePair: Hashable, Sendable {
  private(set) var list: Rect?
  private(set) var article: Rect?
  /// The line between panes that stand side by side.
  private(set) var verticalRule: Rect?
  /// The line between panes that stand one above the other.
  private(set) var horizontalRule: Int?

  /// - Parameters:
  ///   - body: Their place; `nil` where there is none.
  ///   - listShare: The list's share of the width or height; `nil` for the usual one.
  init(_ body: Rect?, _ arrangement: Arrangement, listShare: Double?, isReading: Bool) {
    guard let body else { return }
    switch arrangement {
    case .beside:
      let width = Self.extent(of: body.width, share: listShare ?? 0.38, least: 20)
      list = Rect(x: body.x, y: body.y, width: width, height: body.height)
      verticalRule = Rect(x: body.x + width, y: body.y, width: 1, height: body.height)
      article = Rect(
        x: body.x + width + 1, y: body.y, width: body.width - width - 1, height: body.height)
    case .stacked:
      let height = Self.extent(of: body.height, share: listShare ?? 0.36, least: 3)
      list = Rect(x: body.x, y: body.y, width: body.width, height: height)
      horizontalRule = body.y + height
      article = Rect(
        x: body.x, y: body.y + height + 1, width: body.width, height: body.height - height - 1)
    case .single:
      if isReading { article = body } else { list = body }
    case .tooSmall: break
    }
  }

  private static func extent(of whole: Int, share: Double, least: Int) -> Int {
    min(max(least, Int((Double(whole) * share).rounded())), whole - least - 1)
  }
}
