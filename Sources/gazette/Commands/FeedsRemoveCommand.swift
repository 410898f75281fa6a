import ArgumentParser
import NewsLibrary
import NewsModel

/// `gazette feeds remove`: follows feeds no more.
struct FeedsRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Follow feeds and folders no more; their articles lie in the trash for 30 days.",
    discussion: """
      Starred and tagged articles stay, as do those that came through other feeds too, and those in \
      another followed folder. Files are never touched. gazette feeds restore takes all of it back, \
      and so does gazette add.

      Examples:
        gazette feeds remove 'Harbour Post'
        gazette feeds remove ~/Downloads
      """)

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let (feeds, articles) = try await options.use { library in
      let chosen = try selection.chosen(among: try await library.everyFeed())
      var articles = 0
      for feed in chosen { articles += try await library.remove(feed.id) }
      return (chosen.count, articles)
    }
    let trash = Counted.of(articles, "article is", plural: "articles are")
    print(Counted.of(feeds, "feed") + " removed, \(trash) in the trash")
  }
}

/// `gazette feeds restore`: follows removed feeds again.
struct FeedsRestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Follow removed feeds and folders again; the articles come out of the trash.",
    discussion: "gazette feeds --removed lists them.")

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let count = try await options.use { library in
      let chosen = try selection.chosen(among: try await library.everyFeed(areRemoved: true))
      for feed in chosen { try await library.restore(feed.id) }
      return chosen.count
    }
    print(Counted.of(count, "feed") + " restored")
  }
}
