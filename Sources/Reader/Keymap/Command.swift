/// Everything that a key or the command line can ask for.
///
/// The raw value is the name on the command line: `:next-unread`.
package enum Command: String, Hashable, Sendable, CaseIterable {
  case down, up
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case readOn = "read-on"
  case start, end
  case open, back
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case next, previous
  case nextUnread = "next-unread"
  case toggleRead = "toggle-read"
  case toggleStar = "toggle-star"
  case trash
  case tags
  case markAllRead = "mark-all-read"
  case undo
  case search, find, relevance, facets
  case saveSearch = "save-search"
  case date
  case sidebar, refresh, feeds, add, change
  case sort
  case original, raw, difference, archive
  case fetchAgain = "fetch-again"
  case browser
  case backInStack = "back-in-stack"
  case keepPage = "keep-page"
  case copyAddress = "copy-address"
  case link
  case linkInBrowser = "link-in-browser"
  case pipe, save
  case narrower, wider
  case resetSplit = "reset-split"
  case zoom
  case orientation
  case mouse, theme, pictures
  case commandLine = "command-line"
  case help, redraw, suspend, quit
  case backOrQuit = "back-or-quit"
}
