import Foundation
import NewsModel
import Terminal

/// What is asked for beside the rows, so that they never wait for it.
extension ReaderState {
  /// Has a list counted whose length did not come with its rows.
  mutating func countIfNeeded() -> [Effect] {
    guard list.needsTally else { return [] }
    list.needsTally = false
    guard list.window.tally == nil || list.isTallyOld else { return [] }
    tallyGeneration += 1
    return [.count(listedQuery, withUnread: !isSearching, generation: tallyGeneration)]
  }

  mutating func take(_ tally: RowsTally) {
    list.window.tally = tally
    list.isTallyOld = false
  }

  /// Asks for snippets of rows that came onto the screen without.
  mutating func loadSnippetsIfNeeded() -> [Effect] {
    guard isSearching, let area = layout.list else { return [] }
    let shown = Listing(state: self, area: area).lines.compactMap { line -> ArticleID? in
      // A snippet stands on the second line of a row.
      guard case .row(let index, let part) = line, part > 0, let row = list.row(at: index),
        row.snippet == nil
      else { return nil }
      return row.id
    }
    let wanted = Set(shown)
    guard !wanted.isSubset(of: list.snippetsAsked) else { return [] }
    list.snippetsAsked = wanted
    snippetsGeneration += 1
    return [.loadSnippets(wanted.sorted(by: >), listedQuery, generation: snippetsGeneration)]
  }

  mutating func take(_ snippets: [ArticleID: Snippet]) {
    for index in list.window.rows.indices {
      guard let snippet = snippets[list.window.rows[index].id] else { continue }
      list.window.rows[index].snippet = snippet
    }
  }

  /// Looks for words that exist, where nothing was found.
  mutating func findNearWords() -> [Effect] {
    nearGeneration += 1
    return [.findNear(list.query, generation: nearGeneration)]
  }

  /// The search with what may have been meant; `nil` where nothing was offered.
  var nearSearch: String? {
    guard list.window.rows.isEmpty, !list.nearWords.isEmpty else { return nil }
    var text = search.editor.text
    for near in list.nearWords {
      guard let candidate = near.candidates.first,
        let range = text.range(of: near.word, options: .caseInsensitive)
      else { continue }
      text.replaceSubrange(range, with: candidate)
    }
    return text == search.editor.text ? nil : text
  }
}
