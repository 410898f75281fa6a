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
    var rows: [SidebarRow] = [
      .view(.all, name: "All", tally: overview.all),
      .view(
        .unread, name: "Unread",
        tally: Tally(articles: overview.all.unread, unread: overview.all.unread)),
      .view(.starred, name: "Starred", tally: overview.starred),
      .view(.today, name: "Today", tally: overview.today),
    ]
    func add(_ heading: String, _ group: [SidebarRow]) {
      if !group.isEmpty { rows += [.heading(heading)] + group }
    }
    add(
      "searches",
      overview.savedSearches.map {
        .view(.saved($0), name: $0.name, tally: Tally())
      })
    add("tags", overview.tags.map { .view(.tag($0.name), name: $0.name, tally: $0.tally) })
    add(
      "feeds",
      overview.feeds.map {
        .view(
          .feed($0.id), name: $0.problem == nil ? $0.title : "\($0.title) (missing)",
          tally: $0.tally)
      })
    add(
      "sources",
      overview.sources.map {
        .view(.source($0.name), name: $0.name, tally: $0.tally)
      })
    var rest: [SidebarRow] = []
    if overview.gone > 0 {
      rest.append(.view(.gone, name: "Gone", tally: Tally(articles: overview.gone)))
    }
    if overview.trashed > 0 {
      rest.append(.view(.trash, name: "Trash", tally: Tally(articles: overview.trashed)))
    }
    add("kept", rest)
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
