import ArgumentParser
import NewsLibrary
import NewsModel

/// `gazette mark`: marks articles as read, unread, starred or thrown away.
struct MarkCommand: AsyncParsableCommand {
  /// What articles become.
  enum Mark: String, ExpressibleByArgument, CaseIterable {
    case read, unread, starred, unstarred, trashed, restored

    func change(of articles: [ArticleID]) -> StatusChange {
      switch self {
      case .read: StatusChange(articles: articles, isRead: true)
      case .unread: StatusChange(articles: articles, isRead: false)
      case .starred: StatusChange(articles: articles, isStarred: true)
      case .unstarred: StatusChange(articles: articles, isStarred: false)
      case .trashed: StatusChange(articles: articles, isTrashed: true)
      case .restored: StatusChange(articles: articles, isTrashed: false)
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark articles as read, unread, starred, unstarred, trashed or restored.",
    discussion: """
      Examples:
        gazette mark read 'source:"Wire Digest" before:2025'
        gazette mark starred 1823456789012345

      For restored the query looks through the trash. U in the reader takes the change back as a
      whole.
      Exit status: 0 articles changed, 1 none did, 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "What they become: " + Mark.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var mark: Mark

  @OptionGroup var selection: ArticleSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let changed = try await options.use { library in
      if selection.ids == nil, mark == .read || mark == .unread {
        let query = try selection.narrowingQuery()
        return try await library.mark(all: query, isRead: mark == .read)
      }
      let articles = try await selection.articles(in: library, areTrashed: mark == .restored)
      return try await library.apply(mark.change(of: articles))
    }
    print(Counted.of(changed, "article") + " changed")
    guard changed > 0 else { throw ExitCode(1) }
  }
}
