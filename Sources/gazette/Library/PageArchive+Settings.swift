import NewsLibrary
import Settings

extension PageArchive {
  /// The archive that the user set.
  init(_ settings: Settings) {
    self.init(
      query: settings.archiveQuery ?? Self.wayback.query,
      copy: settings.archiveCopy ?? Self.wayback.copy)
  }
}
