import ArgumentParser
import Foundation
import NewsLibrary
import SafeText
import NewsModel

/// `gazette import`: takes a state back, or moves in from newsboat.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Move in from newsboat, take a list of feeds, or take an exported state back.",
    discussion: """
      --newsboat brings the feeds, names and tags of its urls file and the articles of its cache, read \
      and flagged ones as such, deleted ones in the trash; without a cache the feeds come alone. Commands of its exec: and filter: \
      lines are feeds here too, without a shell; what cannot be one is named. Nothing of newsboat's is changed; done again, only what is new comes, \
      and feeds that were removed here stay removed until gazette add takes them back.

      --state merges: for each article, of read, starred, trashed and the tags the later change wins, \
      here or in the file. Lines whose articles are not in the library yet wait for them. Settings of \
      feeds are taken where nothing is set here; commands only with --commands.

      --opml follows the feeds of a list that another reader exported, in its folders; commands in it \
      are never run. Their articles come with gazette refresh.

      A list cannot lead into a private network: with --private its feeds, or those of newsboat's urls, \
      may lie there, also those that were imported before without it.

      A folder of Markdown with front matter (Obsidian, bulletty, Pocket, Omnivore) needs no import: \
      gazette add takes it.

      Examples:
        gazette import --newsboat
        gazette import --newsboat --urls ~/.newsboat/urls --cache ~/.newsboat/cache.db
        gazette import --opml feeds.opml
        gazette import --opml intranet.opml --private
        gazette import --state state.jsonl

      Exit status: 0 all was taken, 1 something was not, 2 wrong usage.
      """)

  @Flag(help: "Move in from newsboat.")
  var newsboat = false

  @Option(
    help: ArgumentHelp("Take the state in this file; - is standard input.", valueName: "file"),
    completion: .file())
  var state: String?

  @Flag(help: "Take the commands of a state, too, which run programs: only of a file of your own.")
  var commands = false

  @Option(
    help: ArgumentHelp(
      "Follow the feeds of this OPML file; - is standard input.", valueName: "file"),
    completion: .file())
  var opml: String?

  @Option(
    help: ArgumentHelp(
      "newsboat's urls file, where it is not in its usual place.", valueName: "file"),
    completion: .file())
  var urls: String?

  @Option(
    help: ArgumentHelp("newsboat's cache, where it is not in its usual place.", valueName: "file"),
    completion: .file())
  var cache: String?

  @Flag(help: "Whether the hosts of all these feeds may lie in a private network.")
  var `private` = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard [newsboat, state != nil, opml != nil].filter({ $0 }).count == 1 else {
      throw ValidationError("Say what to import: --newsboat, --opml FILE or --state FILE.")
    }
    guard !commands || state != nil else { throw ValidationError("--commands goes with --state.") }
    guard !self.private || state == nil else {
      throw ValidationError("--private goes with --opml and --newsboat.")
    }
  }

  func run() async throws {
    let isWhole = try await options.use(makes: true) { library in
      if let state { return try await takeState(state, library) }
      if let opml { return try await takeFeeds(opml, library) }
      return try await moveIn(library)
    }
    if !isWhole { throw ExitCode(1) }
  }

  private func moveIn(_ library: NewsLibrary) async throws -> Bool {
    var places = NewsboatPlaces(environment: ProcessInfo.processInfo.environment)
    if let urls { places.urls = urls }
    if let cache { places.cache = cache }
    let line = ProgressLine()
    let moved = try await library.importNewsboat(places, mayBePrivate: self.private) {
      line.show($0)
    }
    for problem in moved.notes + moved.problems { ErrorSentence.write(problem) }
    print(Self.summary(of: moved))
    return moved.problems.isEmpty
  }

  private static func summary(of moved: MovedIn) -> String {
    var parts = [
      Counted.of(moved.feeds, "new feed") + ", " + Counted.of(moved.articles, "new article")
    ]
    if moved.deleted > 0 {
      parts.append(
        Counted.of(
          moved.deleted, "that was deleted there lies", plural: "that were deleted there lie")
          + " in the trash")
    }
    if moved.known > 0 {
      parts.append(
        Counted.of(moved.known, "feed was", plural: "feeds were") + " followed already")
    }
    if moved.removed > 0 {
      parts.append(
        Counted.of(
          moved.removed, "that was removed here stays so", plural: "that were removed here stay so")
      )
    }
    return parts.joined(separator: "; ")
  }

  private func takeState(_ path: String, _ library: NewsLibrary) async throws -> Bool {
    guard let data = data(of: path) else { return false }
    let lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let restored = try await library.importState(lines, takesCommands: commands)
    for number in restored.badLines {
      ErrorSentence.write("\(path), line \(number): it is no line of a state; passed over.")
    }
    for warning in restored.warnings { ErrorSentence.write(warning) }
    var words = Counted.of(
      restored.articles, "article has its state", plural: "articles have their state")
    if restored.waiting > 0 {
      words += ", " + Counted.of(restored.waiting, "line waits", plural: "lines wait")
      words += " until gazette add brings their articles"
    }
    for feed in restored.newFeeds { words += "\nfollowing now: " + SafeText.line(feed) }
    print(words)
    return restored.badLines.isEmpty
  }

  private func takeFeeds(_ path: String, _ library: NewsLibrary) async throws -> Bool {
    guard let data = data(of: path) else { return false }
    guard !data.isEmpty else {
      ErrorSentence.write(ErrorSentence.unreadable(path, InputFile.Failure.isEmpty))
      return false
    }
    guard
      let taken = try await library.takeSubscriptions(
        opml: Array(data), mayBePrivate: self.private)
    else {
      ErrorSentence.write("\(path) is no OPML; other readers export it as a list of feeds.")
      return false
    }
    for warning in taken.warnings { ErrorSentence.write("\(path): \(warning)") }
    var words = Counted.of(taken.new, "feed is", plural: "feeds are") + " followed now"
    if taken.known > 0 {
      words += ", " + Counted.of(taken.known, "was", plural: "were") + " already"
    }
    if self.private { words += "; all of them may lie in a private network" }
    print(words + (taken.new > 0 ? "; gazette refresh brings their articles" : ""))
    return taken.warnings.isEmpty
  }

  /// A file, or standard input; `nil` where it cannot be read, which is said.
  private func data(of path: String) -> Data? {
    do {
      return try NamedFile.data(of: path)
    } catch {
      ErrorSentence.write(ErrorSentence.unreadable(path, error))
      return nil
    }
  }
}
