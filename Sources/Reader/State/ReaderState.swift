import Foundation
import NewsModel
import Terminal

/// The whole application as one value: `update` is the only place where it changes.
package struct ReaderState: Sendable {
  /// What keys go to besides the panes.
  enum Mode: Hashable, Sendable {
    case browsing, searching
    case prompting(PromptState)
    case helping(HelpState)
  }

  var size: Size
  let capabilities: Capabilities
  let keymap: Keymap
  var theme: Theme
  var now: Date
  /// Seconds east of UTC where the reader is.
  let zoneOffset: Int

  var mode = Mode.browsing
  var focus = Focus.list
  var choice = LayoutChoice()
  var list = ListState()
  var reading = ReadingState()
  var search = SearchBarState()
  var histories: [PromptState.Kind: LineHistory] = [:]
  var progress = ImportProgress()
  var notice: StatusNotice?
  var reportsMouse: Bool
  /// The number being typed before a command.
  var count: Int?
  var isDraggingSplit = false
  /// How many articles there are and how many of them are unread, without any search.
  var libraryTotal = 0
  var libraryUnread = 0

  /// The newest generation of each lane; answers to older ones are dropped.
  var rowsGeneration = 0
  var articleGeneration = 0
  var pageGeneration = 0
  var unreadGeneration = 0

  /// A reader that has nothing to show yet; `start` asks for the first rows.
  package init(
    size: Size, capabilities: Capabilities, theme: Theme, now: Date, zoneOffset: Int = 0,
    reportsMouse: Bool = true, keymap: Keymap = .standard
  ) {
    self.size = size
    self.capabilities = capabilities
    self.theme = theme
    self.now = now
    self.zoneOffset = zoneOffset
    self.reportsMouse = reportsMouse
    self.keymap = keymap
  }

  /// What has to be done before the first message.
  package mutating func start() -> [Effect] {
    [loadRows(.start, wish: .first), .reportMouse(reportsMouse)]
  }

  var layout: PaneLayout {
    PaneLayout(size: size, choice: choice, isReading: focus == .article)
  }

  /// The height of the reader pane, at least one line.
  var articleHeight: Int { max(1, layout.article?.height ?? size.height - 2) }

  /// What is marked in the article: what is looked for in it, else what all are searched for.
  var markedQuery: SearchQuery { reading.find ?? list.query }

  var isSearching: Bool { list.query.expression != nil }
}
