import NewsModel

/// Something that the reader wants done outside of itself; carried out in one place, by the runtime.
///
/// Effects that answer with a message carry a generation. Each belongs to a lane: new work in a lane
/// cancels the old.
package enum Effect: Hashable, Sendable {
  /// Lane `rows`. Answers with `Message.rows`. Where `isTyping` and keys come fast, after a short debounce.
  case loadRows(RowsRequest, generation: Int, isTyping: Bool)
  /// Lane `tally`. Answers with `Message.tally`: how long the list is, and how much of it is unread
  /// where that will be shown.
  case count(SearchQuery, withUnread: Bool, generation: Int)
  /// Lane `snippets`. Answers with `Message.snippets`.
  case loadSnippets([ArticleID], SearchQuery, generation: Int)
  /// Lane `overview`. Answers with `Message.overview`.
  case loadOverview(today: Int)
  /// Lane `facets`. Answers with `Message.facets`.
  case loadFacets(SearchQuery, generation: Int)
  /// Lane `near`. Answers with `Message.nearWords`: what exists like the words of a search.
  case findNear(SearchQuery, generation: Int)
  /// Lane `names`. Answers with `Message.names`: what Tab offers behind fields of a search.
  case loadNames(generation: Int)
  /// Lane `paths`. Answers with `Message.paths`: files and folders whose paths begin so.
  case completePath(String, generation: Int)
  /// Lane `article`. Answers with `Message.article`.
  case loadArticle(ArticleID, generation: Int)
  /// Lane `page`. Answers with `Message.page`.
  case layOut(PageRequest, generation: Int)
  /// Lane `unread`. Answers with `Message.unreadFound`: the next unread article in the list.
  case findUnread(RowsRequest, after: ArticleID?, generation: Int)
  /// Lane `fetch`. Answers with `Message.original`, and while it goes on with `Message.fetched`.
  /// `typed` are the addresses in private networks that the reader asked for.
  case loadOriginal(
    ArticleID, address: String?, manner: OriginalManner, typed: Set<String>, generation: Int)
  /// Lane `fetch`. Answers with `Message.guest`: the page of a link, or the archive's copy of it.
  case fetchPage(String, fromArchive: Bool, typed: Set<String>, generation: Int)
  /// Ends what lane `fetch` does.
  case cancelFetching
  /// A lane for each picture. Answers with `Message.picture`, or `Message.picturesMissing`.
  case loadPicture(PictureRequest, typed: Set<String>)
  /// Ends what the lane of a picture does.
  case cancelPicture(PictureRequest)
  /// Keeps the page of a link as an article of the library.
  case keepPage(OriginalPage)
  /// Stores a change of status; the screen shows it already.
  case apply(StatusChange)
  /// Marks everything in a list as read; answers with `Message.done(.marked)`.
  case markAllRead(SearchQuery)
  /// Remembers where the reader was in an article.
  case keepPlace(ArticleID, ReadingPlace?)
  /// Keeps a search under a name.
  case saveSearch(SavedSearch)
  /// Forgets the search of that name.
  case removeSearch(String)
  /// Makes a folder, a file or a web feed a feed of the library and reads it. Where a site has several
  /// feeds, it answers with `Message.feedsFound`.
  case add(path: String)
  /// Follows one of the feeds that a site has.
  case follow(FeedCandidate, isPrivate: Bool)
  /// Follows a feed no more; answers with `Message.done(.feedRemoved)`.
  case removeFeed(FeedID)
  /// Looks at all folders and files again and asks all web feeds; tells with `Message.refreshing`.
  case refresh
  /// Asks no further web feeds.
  case cancelRefresh
  /// Lane `feeds`. Answers with `Message.feeds`.
  case loadFeeds(generation: Int)
  /// Answers with `Message.articleChanged` where the library has another text of the article by now.
  case compareArticle(Article)
  /// Lane `fetch`. Answers with `Message.earlierTexts`: what the article and its page said before.
  case loadEarlierTexts(ArticleID, generation: Int)
  /// Takes the last change of status back; answers with `Message.done(.undone)`, or for an old change
  /// of many articles with `Message.undoAsked`, unless `isConfirmed`.
  case undo(isConfirmed: Bool)
  /// Opens an address in the user's browser.
  case open(url: String)
  /// Opens a file that belongs to an article in the user's program for its type, else in the browser.
  case openEnclosure(url: String, type: String)
  /// Puts text into the clipboard.
  case copy(String)
  /// Runs a command of the user's with the text on its standard input.
  case pipe(command: String, text: String)
  /// Writes a file that does not exist yet.
  case save(markdown: String, path: String)
  /// Turns the mouse on or off.
  case reportMouse(Bool)
  /// Draws the whole screen anew.
  case redraw
  /// Stops until the shell wakes the program up.
  case suspend
  case quit
}

/// Where the page behind an article is taken from.
package enum OriginalManner: Hashable, Sendable {
  /// From the library, and fetched only where it is not there.
  case keptFirst
  /// Fetched, whatever the library has.
  case again
  /// From an archive of the web.
  case fromArchive
}
