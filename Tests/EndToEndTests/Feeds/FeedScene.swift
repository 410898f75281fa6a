import Foundation
import HostileServer

/// A library of its own, and a server with feeds for it.
struct FeedScene {
  let library: LibraryScene
  let server: HostileServer

  init() throws {
    library = try LibraryScene()
    server = try HostileServer()
  }

  /// Lets the server have a feed of these articles, and returns its address.
  @discardableResult
  func serve(_ name: String, _ numbers: Range<Int>, words: String = "The ferry sails.") throws
    -> String
  {
    let items = numbers.map {
      """
      <item><title>\(name) number\($0)</title><guid>\(name)-\($0)</guid>
      <link>https://\(name).example/\($0)</link><description>\(words)</description></item>
      """
    }
    return try server.serve(
      name + ".xml",
      """
      <rss version="2.0"><channel><title>\(name) post</title>
      \(items.joined(separator: "\n"))</channel></rss>
      """)
  }

  func end() { library.end() }
}
