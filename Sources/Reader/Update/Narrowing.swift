import NewsModel
import Terminal

/// The overlay that narrows a search by what its hits have in common.
extension ReaderState {
  mutating func beginNarrowing() -> [Effect] {
    facetsGeneration += 1
    mode = .narrowing(FacetState())
    return [.loadFacets(listedQuery, generation: facetsGeneration)]
  }

  mutating func take(_ facets: SearchFacets) {
    guard case .narrowing(var state) = mode else { return }
    state.facets = facets
    state.selected = state.rows.firstIndex { if case .facet = $0 { true } else { false } } ?? 0
    mode = .narrowing(state)
  }

  mutating func narrow(_ key: Key, _ facets: FacetState) -> [Effect] {
    var facets = facets
    switch key {
    case .down, .character("j"), .control("n"): step(&facets, 1, times: 1)
    case .up, .character("k"), .control("p"): step(&facets, -1, times: 1)
    case .pageDown, .control("d"), .control("f"): step(&facets, 1, times: 10)
    case .pageUp, .control("u"), .control("b"): step(&facets, -1, times: 10)
    case .character("G"), .end: step(&facets, 1, times: facets.rows.count)
    case .character("g"), .home: step(&facets, -1, times: facets.rows.count)
    case .enter, .character("l"): return add(facets)
    default:
      mode = .browsing
      return []
    }
    mode = .narrowing(facets)
    return []
  }

  private func step(_ facets: inout FacetState, _ direction: Int, times: Int) {
    let rows = facets.rows
    for _ in 0..<times {
      var next = facets.selected + direction
      while rows.indices.contains(next), case .heading = rows[next] { next += direction }
      guard rows.indices.contains(next) else { break }
      facets.selected = next
    }
    let height = max(1, size.height - 4)
    facets.top = min(facets.top, max(0, facets.selected - 1))
    facets.top = max(facets.top, facets.selected - height + 1)
  }

  /// The line of the search bar as it was typed, with an open quote closed.
  var typedSearch: String { Self.closed(search.editor.text.trimmed) }

  /// The same where something is to stand behind it: what the list takes as the beginning of a word
  /// says so.
  private var finishedSearch: String {
    guard list.query.expression?.endsWithPrefix == true else { return typedSearch }
    return Self.closed(SearchQuery.finished(search.editor.text.trimmed, now: now))
  }

  private static func closed(_ text: String) -> String {
    text.count { $0 == "\"" } % 2 == 1 ? text + "\"" : text
  }

  /// Adds the chosen facet to the search.
  private mutating func add(_ facets: FacetState) -> [Effect] {
    mode = .browsing
    guard facets.rows.indices.contains(facets.selected),
      case .facet(_, let words) = facets.rows[facets.selected]
    else { return [] }
    let before = search.isOn ? finishedSearch : ""
    let isAlternative = if case .any = list.query.expression { true } else { false }
    beginSearch()
    let kept = isAlternative ? "(\(before))" : before
    search.editor.replace(with: kept.isEmpty ? words : kept + " " + words)
    let effects = searchAsTyped()
    leaveSearchBar()
    return effects
  }
}
