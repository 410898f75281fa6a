import CGumbo

/// Looks for what stands between a reader and the article: a paywall, a request for consent, or
/// nothing at all before scripts have run.
struct PageWalls {
  let page: Page
  let shown: ShownText

  private static let longestWall = 2500
  private static let fewLetters = 600
  /// A page that shows more does not only ask for consent.
  private static let muchText = 6000

  /// An element that calls itself a paywall and has words, or a short line that asks to subscribe.
  func showsPaywall() -> Bool {
    if shown.lines.contains(where: { WallWords.sells($0.words) }) { return true }
    return page.nodes.indices.contains { index in
      guard page.meanings[index].contains(.paywall), !Cleaners.isHidden(page, index) else {
        return false
      }
      let length = page.text(of: index, limit: Self.longestWall + 1).utf8.count
      return length > 20 && length <= Self.longestWall
    }
  }

  /// Words about consent where, apart from the boxes that say them, there is little to read.
  func asksForConsent() -> Bool {
    let boxes = consentBoxes()
    guard !boxes.isEmpty || shown.letterCount < Self.muchText else { return false }
    var held = 0
    for box in boxes {
      held += page.text(of: box, limit: 20_000).unicodeScalars.count { !$0.isBlank }
    }
    let rest = max(0, shown.letterCount - held)
    let isLittle = !boxes.isEmpty && held > 40 && rest < Self.fewLetters
    guard isLittle || shown.letterCount < Self.muchText else { return false }
    let lines = shown.lines.count { WallWords.consents($0.words) }
    if isLittle { return lines > 0 || held > rest }
    let title = Headline.window(page).map { Array($0.lowercased().utf8) } ?? []
    let isTitled = WallWords.consents(title) || hasConsentForm()
    return lines >= (isTitled ? 1 : 3) && isMostly(lines)
  }

  private func isMostly(_ lines: Int) -> Bool { lines * 4 >= shown.lines.count }

  private func consentBoxes() -> [Int] {
    var boxes: [Int] = []
    var index = 0
    while index < page.nodes.count {
      let isBox =
        page.meanings[index].contains(.consent) && page.nodes[index].tag != GUMBO_TAG_BODY
      if isBox { boxes.append(index) }
      index = isBox ? page.nodes[index].end : index + 1
    }
    return boxes
  }

  private func hasConsentForm() -> Bool {
    page.nodes.indices.contains { index in
      guard page.nodes[index].tag == GUMBO_TAG_FORM,
        let action = page.attribute("action", of: index)?.lowercased()
      else { return false }
      return action.contains("consent") || action.contains("privacy")
    }
  }

  /// Hardly any words, and a sign that scripts are to write them.
  func needsScripts() -> Bool {
    guard shown.letterCount < Self.fewLetters else { return false }
    if saysScript() { return true }
    guard page.hasScripts else { return false }
    return shown.letterCount < 50 || (shown.letterCount < 300 && hasMount())
  }

  /// A `noscript` or a line that asks to switch scripts on.
  private func saysScript() -> Bool {
    if shown.lines.contains(where: { WallWords.has("javascript", $0.words) }) { return true }
    return page.nodes.indices.contains { index in
      page.nodes[index].tag == GUMBO_TAG_NOSCRIPT
        && WallWords.has("javascript", Array(page.text(of: index, limit: 2000).lowercased().utf8))
    }
  }

  private static let mounts: Set<String> = [
    "root", "app", "__next", "__nuxt", "___gatsby", "react-root", "app-root", "svelte", "main-app",
  ]

  /// The empty element that a program of the page fills.
  private func hasMount() -> Bool {
    page.nodes.indices.contains { index in
      guard page.nodes[index].tag == GUMBO_TAG_DIV, let id = page.attribute("id", of: index) else {
        return false
      }
      return Self.mounts.contains(id.lowercased())
    }
  }
}
