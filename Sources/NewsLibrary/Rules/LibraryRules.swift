import NewsModel
import NewsStore

/// Rules for articles that come.
///
/// They are applied to every new article of a web feed. A folder or file is read for the first time
/// without them: what lies in it then is an archive and no news.
extension NewsLibrary {
  /// What the rules caught so far, in their order.
  package func ruleReports() async throws -> [RuleReport] { try await store.reports(of: rules) }

  /// The rules for articles that are read from a folder or file now.
  func rules(for feed: FeedID) async throws -> [ArrivalRule] {
    guard !rules.isEmpty, try await store.wasRead(feed) else { return [] }
    return rules
  }
}
