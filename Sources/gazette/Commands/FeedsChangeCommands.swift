import ArgumentParser
import NewsLibrary
import NewsModel

/// A change of what is wanted of some feeds.
struct FeedChange {
  let options: LibraryOptions

  /// Changes the settings of the feeds that were named, and says how many those are.
  func apply(
    to selection: FeedSelection, _ change: (inout FeedSettings) -> Void
  ) async throws {
    let count = try await options.use { library in
      let chosen = try selection.chosen(among: try await library.followedFeeds())
      for feed in chosen {
        var settings = feed.settings
        change(&settings)
        try await library.set(settings, of: feed.id)
      }
      return chosen.count
    }
    print(Counted.of(count, "feed") + " changed")
  }
}

/// `gazette feeds rename`: gives a feed a name of the user's.
struct FeedsRenameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a feed another name.",
    discussion: "An empty name gives it its own back, with its next change.")

  @Argument(help: ArgumentHelp("The feed: its number, address or name.", valueName: "feed"))
  var feed: String

  @Argument(help: ArgumentHelp("Its new name.", valueName: "name"))
  var name: String

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    var selection = FeedSelection()
    selection.feeds = [feed]
    try await FeedChange(options: options).apply(to: selection) {
      $0.name = name.isEmpty ? nil : name
    }
  }
}

/// `gazette feeds move`: puts feeds into a folder.
struct FeedsMoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Put feeds into a folder.",
    discussion: "Folders in folders have a slash between them; an empty folder is the top.")

  @Option(help: ArgumentHelp("The folder: News, or News/World.", valueName: "folder"))
  var to: String

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    try await FeedChange(options: options).apply(to: selection) {
      $0.folders = FeedFolders.names(in: to)
    }
  }
}

/// `gazette feeds tag`: says with which tags the articles of feeds come.
struct FeedsTagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Say with which tags the articles of feeds come from now on.")

  @Option(help: ArgumentHelp("A tag that they get; may be repeated.", valueName: "tag"))
  var add: [String] = []

  @Option(help: ArgumentHelp("A tag that they lose; may be repeated.", valueName: "tag"))
  var remove: [String] = []

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard !add.isEmpty || !remove.isEmpty else {
      throw ValidationError("Say which tags: --add TAG or --remove TAG.")
    }
    guard FeedTags.areSound(add + remove) else { throw ValidationError(FeedTags.rule) }
  }

  func run() async throws {
    try await FeedChange(options: options).apply(to: selection) { settings in
      settings.tags.removeAll { remove.contains($0) || add.contains($0) }
      settings.tags += add
    }
  }
}

/// `gazette feeds pause`: feeds that are not asked.
struct FeedsPauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Ask feeds no more until they are resumed.")

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    try await FeedChange(options: options).apply(to: selection) { $0.isPaused = true }
  }
}

/// `gazette feeds resume`: feeds that are asked again.
struct FeedsResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Ask paused feeds again.")

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    try await FeedChange(options: options).apply(to: selection) { $0.isPaused = false }
  }
}

/// `gazette feeds mute`: feeds whose articles come as read.
struct FeedsMuteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mute", abstract: "Let the articles of feeds come as read.")

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    try await FeedChange(options: options).apply(to: selection) { $0.isMuted = true }
  }
}

/// `gazette feeds unmute`: feeds whose articles come as unread.
struct FeedsUnmuteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmute", abstract: "Let the articles of feeds come as unread again.")

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  func run() async throws {
    try await FeedChange(options: options).apply(to: selection) { $0.isMuted = false }
  }
}
