import Foundation
import NewsModel
import Terminal

/// Everything that can happen to the reader; `ReaderState.update` is the only place that answers it.
package enum Message: Sendable {
  /// Typed, clicked, pasted or resized.
  case input(InputEvent)
  /// What the time is now: once at the start, then at every full minute.
  case clock(Date)
  /// An answer to `Effect.loadRows`; stale when the generation is not the newest.
  case rows(RowsWindow, generation: Int)
  /// What was found so far, while the rest of an answer to `Effect.loadRows` is on its way.
  case someRows(RowsWindow, generation: Int)
  /// An answer to `Effect.count`.
  case tally(RowsTally, generation: Int)
  /// An answer to `Effect.loadSnippets`.
  case snippets([ArticleID: Snippet], generation: Int)
  /// An answer to `Effect.loadOverview`.
  case overview(LibraryOverview)
  /// An answer to `Effect.loadFacets`.
  case facets(SearchFacets, generation: Int)
  /// An answer to `Effect.findNear`.
  case nearWords([NearWord], generation: Int)
  /// An answer to `Effect.loadNames`.
  case names(SearchNames, generation: Int)
  /// An answer to `Effect.completePath`; folders end with a slash.
  case paths([String], generation: Int)
  /// An answer to `Effect.loadArticle`; `nil` where the article is gone.
  case article(Article?, generation: Int)
  /// An answer to `Effect.compareArticle`: the article with its new text.
  case articleChanged(Article)
  /// An answer to `Effect.layOut`.
  case page(Page, generation: Int)
  /// An answer to `Effect.findUnread`; `nil` where no article is unread.
  case unreadFound(ArticleID?, generation: Int)
  /// An answer to `Effect.loadOriginal`.
  case original(OriginalPage, generation: Int)
  /// An answer to `Effect.fetchPage`.
  case guest(OriginalPage, generation: Int)
  /// So many bytes of what lane `fetch` asked for have come.
  case fetched(bytes: Int, generation: Int)
  /// Lane `fetch` failed; the sentence says what to do next. A host of a private network is only
  /// asked if the reader says so.
  case fetchFailed(String, privateHost: String?, generation: Int)
  /// An answer to `Effect.loadEarlierTexts`.
  case earlierTexts(EarlierTexts, of: ArticleID, generation: Int)
  /// A site has several feeds, one of which may be followed.
  case feedsFound([FeedCandidate], isPrivate: Bool)
  /// An answer to `Effect.loadFeeds`.
  case feeds([FollowedFeed], generation: Int)
  /// Web feeds are being asked, by themselves or because the reader wanted it.
  case refreshing(FeedProgress, isAsked: Bool)
  /// An answer to `Effect.loadPicture`; `nil` where it cannot be shown.
  case picture(PictureRequest, PictureCells?)
  /// No picture can be shown on this machine; the sentence says what is missing.
  case picturesMissing(String)
  /// Files are being read.
  case importing(ImportProgress)
  /// Articles came or changed, here or elsewhere.
  case libraryChanged
  /// An answer to `Effect.undo`: what would be taken back is old, and of many articles.
  case undoAsked(UndoneChange)
  /// An effect of this kind was carried out: `copied`, `saved`.
  case done(Notice)
  /// An effect could not be carried out; the sentence is ready to be shown.
  case failed(String)
}

/// What can be reported when it went well.
package enum Notice: Hashable, Sendable {
  case copied(String)
  case saved(path: String)
  case opened(String)
  case piped(command: String)
  /// The last change of status was taken back.
  case undone(UndoneChange)
  /// So many articles were marked as read.
  case marked(Int)
  /// A search was kept under this name, or forgotten.
  case searchSaved(String)
  case searchRemoved(String)
  /// The page of a link became an article.
  case kept(String)
  /// The page of a link was kept before.
  case keptAlready
  /// The page of a link is that of the article of this title.
  case known(String)
  /// A folder or file became a feed.
  case added(String)
  /// A path lies in a folder that is followed, with which it is read.
  case within(String, String)
  /// A feed was let go; so many of its articles went into the trash.
  case feedRemoved(String, articles: Int)
  /// A page was named, and its feed of that title is followed.
  case addedFeed(String, ofPage: String)
}
