import NewsModel
import NewsStore

/// Keeping a library sound and lean.
extension NewsLibrary {
  /// Examines the whole library; reads all of it.
  package func checkup() async throws -> Checkup { try await store.checkup() }

  /// Puts every article into the index that is not in it.
  ///
  /// - Parameters:
  ///   - fromNothing: Whether the present index is thrown away first.
  ///   - report: Told how many articles still wait.
  package func rebuildIndex(fromNothing: Bool, report: (Int) -> Void) async throws {
    if fromNothing { try await store.emptyIndex() }
    while true {
      let waiting = try await store.indexWaiting()
      report(waiting)
      if waiting == 0 { break }
    }
    try await store.mergeIndex(grownBy: nil)
    bell.ring()
  }

  /// How many articles are not in the index yet, after a rebuilding that did not come to its end.
  package func unindexed() async throws -> Int { try await store.unindexed() }

  /// Makes tables anew that are missing, all but those of the articles themselves.
  package func remakeMissingParts() async throws { try await store.remakeMissingParts() }

  /// Counts anew what is counted.
  package func recount() async throws {
    try await store.recount()
    bell.ring()
  }

  /// Deletes articles whose file is gone, and what was in the trash for 30 days.
  package func prune(
    includesKept: Bool, isRehearsal: Bool = false
  ) async throws -> PrunedArticles {
    let pruned = try await store.prune(includesKept: includesKept, isRehearsal: isRehearsal)
    bell.ring()
    return pruned
  }
}
