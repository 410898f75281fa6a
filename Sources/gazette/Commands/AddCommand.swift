import ArgumentParser
import NewsLibrary
import NewsModel
import SafeText

/// `gazette add`: makes folders, files and web feeds feeds of the library.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Follow folders, files and web feeds: their articles come into the library.",
    discussion: """
      A folder is followed: what is new, changed or gone in it is picked up by gazette refresh, and \
      at once while the reader runs. Nothing is ever written to it. gazette feeds remove \
      lets it go.

      An address is that of a feed, or of a site whose feed is then looked for. A feed may also lie \
      in a file, or be what a command prints: exec: and the command, which gets no shell, at most \
      60 seconds and 24 MB.

      Examples:
        gazette add ~/Articles
        gazette add saved/*.html
        gazette add https://example.org/news --folder News --tag daily
        gazette add https://example.org/own.xml --password-command 'pass show example'
        gazette add 'exec:./releases.sh --all' --name Releases

      Exit status: 0 all was added, 1 something could not be read, 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Folders, files and addresses.", valueName: "place"), completion: .file())
  var paths: [String]

  @Flag(help: "Of several feeds of a site take the first, without asking.")
  var first = false

  @Option(help: ArgumentHelp("What the web feed is to be called.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("The folder for web feeds: News, or News/World.", valueName: "folder"))
  var folder: String?

  @Option(help: ArgumentHelp("A tag for articles of web feeds; may be repeated.", valueName: "tag"))
  var tag: [String] = []

  @Option(
    help: ArgumentHelp(
      "A command that prints name:password for the web feeds.", valueName: "command"))
  var passwordCommand: String?

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard passwordCommand.map({ CommandLineWords.of($0) != nil }) ?? true else {
      throw ValidationError("The command is empty, or has a quote that is not closed.")
    }
    guard name == nil || paths.count == 1 else {
      throw ValidationError("A name is for one feed: gazette add ADDRESS --name NAME")
    }
    guard FeedTags.areSound(tag) else { throw ValidationError(FeedTags.rule) }
  }

  func run() async throws {
    let failed = try await options.use(makes: true) { library in
      let library = library.withUserRules
      var added = Added()
      for path in paths { try await add(path, to: library, &added) }
      if !added.places.isEmpty {
        // Files that moved here from a folder that was followed already are not new.
        try await library.markVanished()
        try await LibraryRefresh(library: library).run(added.places)
      }
      if !added.web.isEmpty {
        let report = try await WebRefresh(library: library).run(
          .only(added.web), having: added.inHand)
        print(WebRefresh.summary(report.progress))
        if report.progress.failed > 0 { added.failed = true }
      }
      try await library.runUserPrograms()
      return added.failed
    }
    if failed { throw ExitCode(1) }
  }

  /// What was added so far.
  private struct Added {
    var places: [Feed] = []
    var web: Set<FeedID> = []
    /// Their documents, within bounds.
    var inHand: [FeedInHand] = []
    var failed = false

    static let mostBytesInHand = 32 << 20
  }

  private func add(_ path: String, to library: NewsLibrary, _ added: inout Added) async throws {
    if let refusal = TypedFeed.refusal(of: path) {
      ErrorSentence.write("“\(path)” was not added. \(refusal)")
      added.failed = true
      return
    }
    if let address = TypedFeed.address(of: path) {
      let adding = FeedAdding(library: library, settings: settings, takesFirst: first)
      if let (feed, inHand) = try await adding.follow(address) {
        added.web.insert(feed.id)
        let held = added.inHand.reduce(0) { $0 + $1.bytes }
        if let inHand, held + inHand.bytes <= Added.mostBytesInHand { added.inHand.append(inHand) }
      } else {
        added.failed = true
      }
      return
    }
    do {
      let place = try await library.add(path)
      if place.isWithin {
        print(
          "\(SafeText.line(path)) is within \(SafeText.line(place.feed.address)), which is followed:"
            + " its articles come with that")
        try await library.refresh(places: [place.path]) { _ in }
      } else {
        added.places.append(place.feed)
      }
    } catch let fault as AddingFault {
      ErrorSentence.write(library.sentence(fault))
      added.failed = true
    }
  }

  private var settings: FeedSettings {
    var settings = FeedSettings()
    settings.name = name
    settings.folders = FeedFolders.names(in: folder ?? "")
    settings.tags = tag
    settings.credentialsCommand = passwordCommand.flatMap(CommandLineWords.of)
    return settings
  }
}
