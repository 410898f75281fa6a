import Foundation

/// Where newsboat keeps its two files: the dot folder of old, or the XDG folders where there is none.
package struct NewsboatPlaces: Hashable, Sendable {
  /// The file that names the feeds.
  package var urls: String
  /// The database of the articles.
  package var cache: String

  /// Two files, wherever they are.
  package init(urls: String, cache: String) {
    self.urls = urls
    self.cache = cache
  }

  /// Those of this user.
  package init(environment: [String: String]) {
    let home = environment["HOME"] ?? NSHomeDirectory()
    let dotted = home + "/.newsboat"
    let config = (environment["XDG_CONFIG_HOME"] ?? home + "/.config") + "/newsboat"
    let data = (environment["XDG_DATA_HOME"] ?? home + "/.local/share") + "/newsboat"
    // newsboat itself prefers the XDG folder where it exists.
    let usesXDG = FileManager.default.fileExists(atPath: config)
    urls = (usesXDG ? config : dotted) + "/urls"
    cache = (usesXDG ? data : dotted) + "/cache.db"
  }
}
