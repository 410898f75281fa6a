import NewsModel

/// The search bar, and what it will give back when the search ends.
struct SearchBarState: Hashable, Sendable {
  /// The list as it was before the search.
  struct Before: Hashable, Sendable {
    var list: ListState
    var reading: ReadingState
    var focus: Focus
  }

  var editor = LineEditor()
  var history = LineHistory()
  /// `nil` while no search is on.
  var before: Before?
  /// Completions of what stands before the cursor, while Tab walks through them.
  var completion: Completion?
  /// Authors, languages and tags of the library; `nil` until somebody needs them.
  var names: SearchNames?
  /// Whether articles came since those names were gathered.
  var namesAreOld = false
  /// Whether they are being gathered.
  var isGatheringNames = false
  /// Where Tab waits for them: which way it goes.
  var waitingStep: Int?

  var isOn: Bool { before != nil }
}

/// A walk through what a text could become.
struct Completion: Hashable, Sendable {
  var candidates: [String]
  var shown: Int
}

/// The pane that keys go to.
package enum Focus: Hashable, Sendable {
  case sidebar, list, article
}
