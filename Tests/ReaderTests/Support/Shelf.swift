import Foundation
import NewsModel

@testable import Reader

/// The articles behind a story: what the library would answer, in a few lines.
struct Shelf {
  var articles: [Article]
  private var undoable: [StatusChange] = []
  /// The pages of the web by their addresses.
  var web: [String: OriginalPage] = [:]
  /// What articles and their pages said before.
  var earlier: [ArticleID: EarlierTexts] = [:]
  /// The host of every address, where it is in a private network.
  var privateHost: String?

  init(_ articles: [Article]) { self.articles = articles.sorted { $0.id > $1.id } }

  static let small = Shelf([
    article(
      8, "Kremlin sees long road to mended ties", source: "Wire Digest", day: (2025, 3, 11),
      clock: (9, 14), url: nil,
      text: ["The road to mended ties is long, the spokesman said.", "Nothing is planned yet."]),
    article(
      7, "Moscow denies a new round of talks in Riyadh", source: "The Moscow Gazetteer",
      day: (2025, 3, 10), isStarred: true,
      text: ["No talks are planned.", "The Kremlin denied a report about talks."]),
    article(
      6, "新型車両、来春から営業運転へ", source: "西海日報", day: (2025, 3, 10), isRead: true,
      text: ["同社によると、最高速度は時速285キロだ。"]),
    article(
      5, "Bahnhof Grünau wird barrierefrei 🚆 – endlich", source: "Morgenblatt", day: (2024, 5, 2),
      text: ["Zwei Aufzüge kommen."]),
    article(
      4, "שלום עולם, a headline in two directions", source: "מקור", day: (2023, 8, 19),
      text: (1...60).map { "Paragraph \($0) of a long article that scrolls." }),
  ])

  static func numbered(_ count: Int) -> Shelf {
    Shelf(
      (1...count).map { number in
        article(
          Int64(number), "Article \(number)", source: "Source \(number % 7)",
          day: (2024, 1 + number % 12, 1), text: ["Text \(number)."])
      })
  }

  static func article(
    _ id: Int64, _ title: String, source: String, day: (Int, Int, Int), clock: (Int, Int)? = nil,
    url: String? = "https://example.com/a", isRead: Bool = false, isStarred: Bool = false,
    isGone: Bool = false,
    text: [String]
  ) -> Article {
    var content = ParsedArticle(
      title: title, document: Document(text.map { .paragraph([.text($0)]) }))
    content.source = source
    content.url = url
    let civil = CivilDate(
      year: day.0, month: day.1, day: day.2, hour: clock?.0 ?? 0, minute: clock?.1 ?? 0)
    let moment = Moment(
      date: Date(timeIntervalSince1970: Double(civil.secondsSince1970)),
      precision: clock == nil ? .day : .minute)
    content.published = moment
    return Article(
      id: ArticleID(id), file: "\(id).txt", format: .text, content: content, listed: moment,
      status: ArticleStatus(isRead: isRead, isStarred: isStarred), isGone: isGone)
  }

  func rows(_ request: RowsRequest) -> RowsWindow {
    let matching = ordered(request.order).filter { matches($0, request.query.expression) }
    let start: Int =
      switch request.anchor {
      case .start: 0
      case .end: max(0, matching.count - request.limit)
      case .around(let id):
        max(0, (matching.firstIndex { $0.id == id } ?? 0) - request.limit / 2)
      case .after(let id): (matching.firstIndex { $0.id == id } ?? -1) + 1
      case .before(let id):
        max(0, (matching.firstIndex { $0.id == id } ?? 0) - request.limit)
      case .row(let number): max(0, min(number, matching.count - 1) - request.limit / 2)
      case .day(let second):
        matching.firstIndex { $0.listed.date.timeIntervalSince1970 < Double(second + 86_400) } ?? 0
      }
    return RowsWindow(
      rows: matching.dropFirst(start).prefix(request.limit).map(row), firstIndex: start,
      tally: RowsTally(
        articles: matching.count, unread: matching.count { !$0.status.isRead }),
      isAtEnd: start + request.limit >= matching.count)
  }

  /// What the sidebar shows.
  var overview: LibraryOverview {
    func tally(_ articles: [Article]) -> Tally {
      Tally(articles: articles.count, unread: articles.count { !$0.status.isRead })
    }
    var overview = LibraryOverview()
    overview.all = tally(articles)
    overview.starred = tally(articles.filter(\.status.isStarred))
    overview.feeds = [
      Feed(
        id: FeedID(1), kind: .folder, address: "/news", title: "Saved", tally: tally(articles))
    ]
    overview.sources = Dictionary(grouping: articles) { $0.content.source ?? "" }
      .map { LibraryOverview.Named(name: $0.key, tally: tally($0.value)) }
      .sorted { $0.name < $1.name }
    overview.tags = [LibraryOverview.Named(name: "politics", tally: Tally(articles: 2, unread: 1))]
    overview.savedSearches = [SavedSearch(name: "talks", query: "talks -cnn")]
    return overview
  }

  func nextUnread(after id: ArticleID?) -> ArticleID? {
    let start = articles.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
    return (articles[start...] + articles[..<start]).first { !$0.status.isRead }?.id
  }

  mutating func apply(_ change: StatusChange) {
    for index in articles.indices where change.articles.contains(articles[index].id) {
      articles[index].status.apply(change)
    }
  }

  private func ordered(_ order: RowOrder) -> [Article] {
    switch order {
    case .oldestFirst: articles.reversed()
    case .title: articles.sorted { $0.content.title < $1.content.title }
    case .source: articles.sorted { ($0.content.source ?? "") < ($1.content.source ?? "") }
    case .newestFirst, .relevance: articles
    }
  }

  /// Words alone: enough for stories; the real language has tests of its own.
  private func matches(_ article: Article, _ expression: SearchExpression?) -> Bool {
    switch expression {
    case nil: true
    case .all(let parts): parts.allSatisfy { matches(article, $0) }
    case .term(let term):
      (article.content.title + " " + article.content.document.plainText).lowercased()
        .contains(term.words.joined(separator: " ").lowercased())
    default: true
    }
  }

  private func row(_ article: Article) -> ArticleRow {
    ArticleRow(
      id: article.id, title: article.content.title, source: article.content.source ?? "",
      listed: article.listed, status: article.status, isGone: article.isGone,
      snippet: Snippet([
        Snippet.Part(
          text: String(article.content.document.plainText.prefix(60))
            .replacing("\n", with: " "), isHit: false)
      ]))
  }
}
