import NewsLibrary
import NewsModel

/// Says that a search may have missed articles, because the index is being made anew, or a rebuilding
/// was broken off.
enum IndexWarning {
  static func write(for library: NewsLibrary) async throws {
    let count = try await library.unindexed()
    guard count > 0 else { return }
    let tally = try await library.tally(.everything, withUnread: false)
    ErrorSentence.write(
      "The index is being made anew: "
        + Counted.of(count, "article is", plural: "articles are")
        + " not in the index yet, of \(max(count, tally.articles)), so words in them are not found;"
        + " where nothing is at work, gazette refresh puts them there.")
  }
}
