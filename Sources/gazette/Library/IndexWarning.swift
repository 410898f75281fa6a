import NewsLibrary
import NewsModel

/// Says that a search may have missed articles, because a rebuilding of the index was broken off.
enum IndexWarning {
  static func write(for library: NewsLibrary) async throws {
    let count = try await library.unindexed()
    guard count > 0 else { return }
    ErrorSentence.write(
      Counted.of(count, "article is", plural: "articles are")
        + " not in the index yet, so words in them are not found; gazette refresh puts them there.")
  }
}
