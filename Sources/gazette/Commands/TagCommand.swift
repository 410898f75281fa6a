import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel
import SafeText

/// `gazette tag`: gives articles tags and takes them away.
struct TagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Give articles tags, or take them away.",
    discussion: """
      Examples:
        gazette tag --add politics 'title:kremlin'
        gazette tag --remove politics --add 'foreign politics' tag:politics
        gazette tag --list

      The list has the number of articles, the tag, and own, feed or document; a number with a + behind \
      it is at least that, as of a library of more than 100,000 articles the newest are counted for the \
      tags of documents.
      Exit status: 0 articles changed, 1 none did, 2 wrong usage.
      """)

  @Option(help: ArgumentHelp("A tag that they get; may be repeated.", valueName: "tag"))
  var add: [String] = []

  @Option(help: ArgumentHelp("A tag that they lose; may be repeated.", valueName: "tag"))
  var remove: [String] = []

  @Flag(
    help: ArgumentHelp(
      "Print all tags with the number of their articles, and whether they are your own, come with "
        + "a feed or stand in the documents."))
  var list = false

  @Argument(
    help: ArgumentHelp(
      "Ids of articles, as list and search print them, or a query.", valueName: "id-or-query"))
  var words: [String] = []

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if list { return }
    guard !words.isEmpty else {
      throw ValidationError("Name articles by their ids, or by a query.")
    }
    guard !add.isEmpty || !remove.isEmpty else {
      throw ValidationError("Say which tags: --add TAG or --remove TAG.")
    }
    guard FeedTags.areSound(add + remove) else { throw ValidationError(FeedTags.rule) }
  }

  func run() async throws {
    if list { return try await printTags() }
    var selection = ArticleSelection()
    selection.words = words
    let changed = try await options.use { [selection] library in
      let changed = try await library.apply(
        StatusChange(
          articles: selection.articles(in: library), addedTags: add, removedTags: remove))
      let removed = Set(remove.map(TagName.key))
      for tag in try await library.overview(today: 0).feedTags
      where removed.contains(TagName.key(tag)) {
        ErrorSentence.write(
          "“\(tag)” also comes with feeds, and their articles keep it; gazette feeds tag --remove takes it from those that come."
        )
      }
      return changed
    }
    print(Counted.of(changed, "article") + " changed")
    guard changed > 0 else { throw ExitCode(1) }
  }

  /// A tag with where it comes from.
  private struct Line {
    let name, count, origin: String

    init(_ name: String, _ count: Int, isExact: Bool = true, origin: String) {
      self.name = name
      self.count = "\(count)" + (isExact ? "" : "+")
      self.origin = origin
    }

    var key: String { TagName.key(name) }
  }

  private func printTags() async throws {
    let lines = try await options.use { library in
      let overview = try await library.overview(today: 0)
      let documents = try await library.documentTags()
      var lines = overview.tags.map { Line($0.name, $0.tally.articles, origin: "own") }
      lines += documents.tags.map {
        Line($0.name, $0.articles, isExact: documents.areAll, origin: "document")
      }
      // Articles of a feed carry its tags as their own, so they are counted once.
      let feedKeys = Set(overview.feedTags.map(TagName.key))
      lines.removeAll { feedKeys.contains($0.key) }
      for tag in overview.feedTags {
        let query = SearchQuery.parse("tag:\"\(tag)\"", now: Date(), isTyping: false)
        let tally = try await library.tally(query, withUnread: false)
        lines.append(Line(tag, tally.articles, isExact: tally.isExact, origin: "feed"))
      }
      return lines.sorted { ($0.key, $1.origin) < ($1.key, $0.origin) }
    }
    for line in lines {
      print("\(line.count)\t\(OutputLetters.shown(SafeText.line(line.name)))\t\(line.origin)")
    }
  }
}
