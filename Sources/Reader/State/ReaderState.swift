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
    case narrowing(FacetState)
    case choosingFeed(FeedChoosing)
    case watchingFeeds(FeedWatching)
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
  /// What was being read when links were opened from it, the first one at the bottom.
  var stack: [ReadingState] = []
  /// How many links were opened: each page of one gets a name of its own.
  var guests = 0
  /// The page that is being fetched.
  var fetching: FetchingState?
  /// What was refused last because it is in a private network; asked for once more in the same
  /// article, it is meant.
  var refused: RefusedPage?
  /// What the last key asked for that is only done if the next one asks for it again.
  var unconfirmed: Unconfirmed?
  /// What the key before this one asked for.
  var asked: Unconfirmed?
  /// Addresses in private networks that the reader asked for.
  var typedAddresses: Set<String> = []
  /// Whether pictures are wanted; whether they can be had is another question.
  var showsPictures: Bool
  /// Why no picture can be shown on this machine.
  var missingPictures: String?
  /// The pictures that are being fetched or decoded.
  var picturesUnderWay: Set<PictureRequest> = []
  var search = SearchBarState()
  var sidebar = SidebarState()
  /// Whether the library stays; files that were named are only looked at.
  let isLibrary: Bool
  /// What the library holds; `nil` until it said so.
  var overview: LibraryOverview?
  var histories: [PromptState.Kind: LineHistory] = [:]
  var progress = ImportProgress()
  /// How far the web feeds are asked; `nil` while none is.
  var refresh: FeedProgress?
  var notice: StatusNotice?
  var reportsMouse: Bool
  /// The macro that goes on.
  var macro: MacroRun?
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
  var tallyGeneration = 0
  var snippetsGeneration = 0
  var facetsGeneration = 0
  var nearGeneration = 0
  var namesGeneration = 0
  var pathsGeneration = 0
  var fetchGeneration = 0
  var feedsGeneration = 0

  /// A reader that has nothing to show yet; `start` asks for the first rows.
  package init(
    size: Size, capabilities: Capabilities, theme: Theme, now: Date, zoneOffset: Int = 0,
    reportsMouse: Bool = true, showsPictures: Bool = false, isLibrary: Bool = false,
    keymap: Keymap = .standard
  ) {
    self.size = size
    self.capabilities = capabilities
    self.theme = theme
    self.now = now
    self.zoneOffset = zoneOffset
    self.reportsMouse = reportsMouse
    self.showsPictures = showsPictures
    self.isLibrary = isLibrary
    self.keymap = keymap
  }

  /// Goes into the first article as soon as it is there; called before `start`.
  package mutating func readFirst() { focus = .article }

  /// What has to be done before the first message.
  package mutating func start() -> [Effect] {
    var effects: [Effect] = [.reportMouse(reportsMouse)]
    if isLibrary { effects.append(.loadOverview(today: today)) }
    if case .article(let id) = list.wish {
      effects.append(loadRows(.around(id), wish: list.wish))
    } else {
      effects.append(loadRows(.start, wish: .first))
    }
    return effects
  }

  var layout: PaneLayout {
    PaneLayout(
      size: size, choice: choice, focus: focus,
      wantsSidebar: isLibrary && (sidebar.isShown ?? (size.width >= 120)))
  }

  /// The height of the reader pane, at least one line.
  var articleHeight: Int { max(1, layout.article?.height ?? size.height - 2) }

  /// What is marked in the article: what is looked for in it, else what all are searched for.
  var markedQuery: SearchQuery { reading.find ?? (isSearching ? list.query : listedQuery) }

  /// What the list shows: the search within the view.
  var listedQuery: SearchQuery {
    let parts = [list.view.expression(today: today, now: now), list.query.expression]
      .compactMap { $0 }
    return SearchQuery(
      text: list.query.text, expression: parts.count > 1 ? .all(parts) : parts.first)
  }

  /// The first second of the reader's day, where lists cut days: on the clock of the articles.
  var today: Int {
    let seconds = Int(now.timeIntervalSince1970.rounded(.down)) + zoneOffset
    return seconds - ((seconds % 86_400) + 86_400) % 86_400 - zoneOffset
  }

  var isSearching: Bool { list.query.expression != nil }
}
