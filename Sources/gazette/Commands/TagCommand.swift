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

      Exit status: 0 articles changed, 1 none did, 2 wrong usage.
      """)

  @Option(help: ArgumentHelp("A tag that they get; may be repeated.", valueName: "tag"))
  var add: [String] = []

  @Option(help: ArgumentHelp("A tag that they lose; may be repeated.", valueName: "tag"))
  var remove: [String] = []

  @Flag(help: "Print all tags, those of feeds among them, with the number of their articles.")
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
    guard (add + remove).allSatisfy({ !$0.contains(",") && !IndexText.fold($0).isEmpty }) else {
      throw ValidationError("A tag has letters or digits and no comma.")
    }
  }

  func run() async throws {
    if list { return try await printTags() }
    var selection = ArticleSelection()
    selection.words = words
    let changed = try await options.use { [selection] library in
      let changed = try await library.apply(
        StatusChange(
          articles: selection.articles(in: library), addedTags: add, removedTags: remove))
      let removed = Set(remove.map { IndexText.fold($0) })
      for tag in try await library.overview(today: 0).feedTags
      where removed.contains(IndexText.fold(tag)) {
        ErrorSentence.write(
          "“\(tag)” also comes with feeds, and their articles keep it; gazette feeds tag --remove takes it from those that come."
        )
      }
      return changed
    }
    print(Counted.of(changed, "article") + " changed")
    guard changed > 0 else { throw ExitCode(1) }
  }

  private func printTags() async throws {
    let counts = try await options.use { library in
      let overview = try await library.overview(today: 0)
      var counts = overview.tags.map { ($0.name, "\($0.tally.articles)") }
      for tag in overview.feedTags {
        let query = SearchQuery.parse("tag:\"\(tag)\"", now: Date(), isTyping: false)
        let tally = try await library.tally(query, withUnread: false)
        counts.removeAll { IndexText.fold($0.0) == IndexText.fold(tag) }
        counts.append((tag, "\(tally.articles)" + (tally.isExact ? "" : "+")))
      }
      return counts.sorted { IndexText.fold($0.0) < IndexText.fold($1.0) }
    }
    for (name, count) in counts { print("\(count)\t\(SafeText.line(name))") }
  }
}
