import NewsModel

/// The article in the reader pane and the place in it.
struct ReadingState: Hashable, Sendable {
  /// Where to go when the page that was asked for arrives.
  enum Wish: Hashable, Sendable {
    /// The place that was being read, or the top of a new article.
    case keep
    case firstHit, lastHit
    /// The place with these words: another text of the article takes the place of the one before.
    case place(ReadingPlace?)
  }

  /// The article that is wanted; its page may still be on its way.
  var id: ArticleID?
  var article: Article?
  /// Whether the reader went into it; another article may only be looked at beside the list.
  var isOpened = false
  var page: Page?
  /// The first line on the screen.
  var top = 0
  /// The place in the text of that line, which outlives the width.
  var anchor: TextAnchor?
  /// The number of the hit that the reader walked to.
  var currentHit: Int?
  var wish = Wish.keep
  /// What is looked for in this article alone.
  var find: SearchQuery?
  /// Which of the article's texts is shown.
  var shown = PageText.Kind.saved
  /// The page behind the article, once it was asked for and came.
  var original: OriginalPage?
  /// What the article said before it was changed, once it was asked for.
  var revision: ArticleRevision?
  /// What the page behind it said before it was changed, once it was asked for.
  var earlierOriginal: OriginalPage?
  /// Which text was shown before what was changed.
  var textBeforeChanges = PageText.Kind.saved
  /// The page of a link that was opened, which is no article of the library.
  var isGuest = false
  /// The address of a link whose page could not be read, which the archive may have.
  var failedLink: String?
  /// Its pictures.
  var pictures = PicturesState()

  /// Forgets the article before, as another one is wanted.
  mutating func turn(to id: ArticleID?) {
    guard id != self.id else { return }
    let find = find
    self = ReadingState()
    self.id = id
    self.find = find
  }

  /// The text that is shown; the saved one as long as the original is not here.
  var text: PageText {
    if shown == .change, let revision { return .change(revision) }
    guard let original else { return .saved }
    switch shown {
    case .saved, .change: return .saved
    case .originalChange:
      return earlierOriginal.map { .originalChange(from: $0, to: original) } ?? .original(original)
    case .original: return .original(original)
    case .raw: return .raw(original)
    case .difference: return .difference(original)
    }
  }

  /// The greatest first line on a pane of that height.
  func lastTop(height: Int) -> Int {
    max(0, (page?.lines.count ?? 0) - height)
  }

  mutating func scroll(to line: Int, height: Int) {
    top = min(max(0, line), lastTop(height: height))
    anchor = page?.anchor(ofLine: top)
  }
}
