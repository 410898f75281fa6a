import Foundation
import HostileServer
import Testing

/// The built program beside a web server of its own; both on this machine.
struct FetchScene {
  let server: HostileServer
  let scene: LibraryScene

  init() throws {
    server = try HostileServer()
    scene = try LibraryScene()
  }

  func end() { scene.end() }

  /// Runs `gazette fetch` with these words.
  func fetch(_ words: String..., path: String? = nil) throws -> Command {
    // A proxy of this machine's own must not come between.
    let unset = ["http_proxy", "https_proxy", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"]
      .flatMap { ["-u", $0] }
    let environment = ["env"] + unset + (path.map { ["PATH=\($0):/usr/bin:/bin"] } ?? [])
    return try Command(environment + [scene.program, "fetch"] + words, folder: scene.folder)
  }

  /// A page with a headline, a body and whatever belongs into its head.
  func page(_ title: String, _ body: String, head: String = "") -> String {
    """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
    <meta property="og:title" content="\(title)">\(head)</head>
    <body><nav><a href="/a">Home</a> <a href="/b">Sport</a></nav>\(body)</body></html>
    """
  }

  /// An article about something, long enough to be one.
  func article(_ subject: String) -> String {
    let sentence = """
      The \(subject) between the two quays is open again, the harbour office said, after a winter in \
      which nobody crossed the water at all, and hardly anybody complained about that.
      """
    let paragraphs = (1...8).map { "<p>\(sentence) That was day \($0) of \(subject).</p>" }
    return "<article><h1>The \(subject)</h1>\(paragraphs.joined(separator: "\n"))</article>"
  }

  /// A page that cannot be read says so on standard error and ends with 1.
  func expect(
    _ address: String, _ sentence: String, _ step: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let run = try fetch(address)
    #expect(run.code == 1 && run.text.isEmpty, sourceLocation: location)
    #expect(run.errorText.contains(sentence), "\(run.errorText)", sourceLocation: location)
    #expect(run.errorText.contains(step), "\(run.errorText)", sourceLocation: location)
  }
}
