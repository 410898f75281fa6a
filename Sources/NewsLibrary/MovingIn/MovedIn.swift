/// What came of moving in from newsboat.
package struct MovedIn: Hashable, Sendable {
  /// Feeds that are followed now and were not before.
  package var feeds = 0
  /// Feeds that were followed already.
  package var known = 0
  /// Feeds that were removed here, and stay so.
  package var removed = 0
  /// Articles that are new in the library.
  package var articles = 0
  /// Articles that were thrown away there, and lie in the trash here since now.
  package var deleted = 0
  /// What is to be known besides, in sentences.
  package var notes: [String] = []
  /// What could not be taken, in sentences that name file and line.
  package var problems: [String] = []
}
