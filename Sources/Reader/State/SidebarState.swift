import NewsModel

/// The pane on the left: parts of the library with their numbers.
struct SidebarState: Hashable, Sendable {
  /// Whether the reader wants it; `nil` follows the width.
  var isShown: Bool?
  /// The number of the first row on the screen.
  var top = 0
}

/// A line of the sidebar.
enum SidebarRow: Hashable, Sendable {
  case heading(String)
  case view(LibraryView, name: String, tally: Tally)

  var view: LibraryView? { if case .view(let view, _, _) = self { view } else { nil } }

  /// Everything that the sidebar shows, from top to bottom.
  static func rows(_ overview: LibraryOverview?) -> [SidebarRow] {
    let overview = overview ?? LibraryOverview()
    let groups: [(heading: String, rows: [SidebarRow])] = [
      (
        "searches",
        overview.savedSearches.map { .view(.saved($0), name: $0.name, tally: Tally()) }
      ),
      ("tags", overview.tags.map { .view(.tag($0.name), name: $0.name, tally: $0.tally) }),
      ("feeds", overview.feeds.map(feed)),
      ("sources", overview.sources.map { .view(.source($0.name), name: $0.name, tally: $0.tally) }),
      ("kept", kept(overview)),
    ]
    return groups.reduce(into: always(overview)) { rows, group in
      if !group.rows.isEmpty { rows += [.heading(group.heading)] + group.rows }
    }
  }

  private static func always(_ overview: LibraryOverview) -> [SidebarRow] {
    let unread = Tally(articles: overview.all.unread, unread: overview.all.unread)
    return [
      .view(.all, name: "All", tally: overview.all), .view(.unread, name: "Unread", tally: unread),
      .view(.starred, name: "Starred", tally: overview.starred),
      .view(.today, name: "Today", tally: overview.today),
    ]
  }

  private static func feed(_ feed: Feed) -> SidebarRow {
    let name = feed.problem == nil ? feed.title : "\(feed.title) (missing)"
    return .view(.feed(feed.id), name: name, tally: feed.tally)
  }

  /// What is shown only where something lies in it.
  private static func kept(_ overview: LibraryOverview) -> [SidebarRow] {
    var rows: [SidebarRow] = []
    if overview.gone > 0 {
      rows.append(.view(.gone, name: "Gone", tally: Tally(articles: overview.gone)))
    }
    if overview.trashed > 0 {
      rows.append(.view(.trash, name: "Trash", tally: Tally(articles: overview.trashed)))
    }
    return rows
  }
}

extension LibraryView {
  /// What the search bar calls the view; `nil` for everything.
  func name(_ overview: LibraryOverview?) -> String? {
    switch self {
    case .all: nil
    case .unread: "Unread"
    case .starred: "Starred"
    case .today: "Today"
    case .trash: "Trash"
    case .gone: "Gone"
    case .feed(let id): overview?.feeds.first { $0.id == id }?.title ?? "a feed"
    case .source(let name), .tag(let name): name
    case .saved(let search): search.name
    }
  }
}
