import Terminal

extension ReaderState {
  mutating func arrange(_ command: Command) -> [Effect] {
    switch command {
    case .narrower: moveSplit(by: -(count ?? 1))
    case .wider: moveSplit(by: count ?? 1)
    case .resetSplit: choice = LayoutChoice()
    case .zoom: choice.isZoomed.toggle()
    case .orientation:
      let current = PaneLayout(
        size: size, choice: LayoutChoice(arrangement: choice.arrangement), focus: .list,
        wantsSidebar: false
      ).arrangement
      choice.arrangement = current == .beside ? .stacked : .beside
      choice.listShare = nil
    case .mouse:
      reportsMouse.toggle()
      let text = reportsMouse ? "the mouse is Gazette's" : "the mouse is the terminal's"
      notice = StatusNotice(text: text, isError: false)
      return [.reportMouse(reportsMouse)]
    case .theme: theme = theme.opposite
    default: break
    }
    keepSelectionVisible()
    return relayOutIfNeeded()
  }

  /// Makes the list larger by so many steps of two columns or one line.
  private mutating func moveSplit(by steps: Int) {
    guard let list = layout.list, layout.article != nil else { return }
    switch layout.arrangement {
    case .beside: setSplit(list.width + 2 * steps)
    case .stacked: setSplit(list.height + steps)
    case .single, .tooSmall: break
    }
  }

  /// Gives the list so many columns or lines.
  mutating func setSplit(_ extent: Int) {
    guard let list = layout.list, let article = layout.article else { return }
    let whole =
      layout.arrangement == .beside
      ? list.width + article.width + 1 : list.height + article.height + 1
    choice.listShare = min(0.9, max(0.1, Double(extent) / Double(max(1, whole))))
  }
}
