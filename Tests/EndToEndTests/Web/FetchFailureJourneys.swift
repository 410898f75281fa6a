import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("Pages that cannot be read", .serialized)
  struct FailedPages {
    @Test("each failure of the connection has its sentence and its next step")
    func connections() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let origin = scene.server.origin
      try scene.expect("http://127.0.0.1:1/", "127.0.0.1 refuses the connection", "Try again later")
      // A label of more than 63 letters is refused before any server is asked.
      let host = String(repeating: "a", count: 64) + ".example"
      let unknown = try scene.fetch("http://\(host)/")
      let isNamed = unknown.errorText.contains("was not found (http://\(host)/)")
      #expect(isNamed || unknown.errorText.contains("There is no connection"))
      if let secure = scene.server.secureOrigin {
        try scene.expect(
          secure + "/plain", "vouches for the certificate of 127.0.0.1",
          "Check the address")
      }
      try scene.expect(origin + "/short", "less than it had announced", "Try again later")
      try scene.expect(origin + "/reset/70", "127.0.0.1", "Try again later")
      try scene.expect(origin + "/silent", "without an answer", "Try again later")
      try scene.expect(origin + "/junk", "is no HTTP", "Open it in the browser")
      try scene.expect(origin + "/badgzip", "cannot be undone", "Open it in the browser")
      try scene.expect(origin + "/endless", "larger than 16 MB", "Open it in the browser")
      try scene.expect(origin + "/bomb", "larger than 48 MB when unpacked", "in the browser")
      try scene.expect(origin + "/loop/a", "go round in a circle", "Open it in the browser")
      try scene.expect(origin + "/chain/11", "more than 10 redirects", "Open it in the browser")
      try scene.expect(origin + "/to/302/?file:///etc/passwd", "not file", "in the browser")
      try scene.expect(
        origin + "/to/302/?" + scene.server.namedOrigin, "an address of a private network",
        "Type this address yourself")
      try scene.expect("gopher://h.example/", "not gopher", "Open it in the browser")
      try scene.expect("nonsense", "This is no address", "Check the address")
    }

    @Test("each refusal of a server has its sentence and its next step")
    func refusals() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let origin = scene.server.origin
      try scene.expect(origin + "/status/401", "a password is needed (401)", "log in there")
      try scene.expect(origin + "/status/402", "has to be paid for (402)", "archived copy")
      try scene.expect(origin + "/status/403", "access is forbidden (403)", "archived copy")
      try scene.expect(origin + "/status/404", "no such page (404)", "Try the archived copy")
      try scene.expect(origin + "/status/410", "gone for good (410)", "Try the archived copy")
      try scene.expect(origin + "/status/429?60", "too often (429)", "Try again after ")
      try scene.expect(origin + "/status/500", "broken there (500)", "Try again later")
    }

    @Test("each wall before an article has its sentence and its next step")
    func walls() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      func expect(_ name: String, _ text: String, _ sentence: String, _ step: String) throws {
        try scene.expect(scene.server.serve(name, text), sentence, step)
      }
      let locked = """
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Ferry", "isAccessibleForFree": false}</script>
        """
      let beginning =
        "<article><h1>Ferry</h1><p>The ferry sails again, the harbour office said.</p>"
      try expect(
        "paywall.html", scene.page("Ferry", beginning + "</article>", head: locked),
        "only its beginning", "log in there")
      try expect(
        "consent.html",
        scene.page(
          "Your privacy",
          "<div class='consent-box'><p>We and our partners use cookies. Do you consent to cookies "
            + "and to the use of your personal data?</p><button>Accept all</button></div>"),
        "consents to cookies", "answer there")
      try expect(
        "script.html",
        "<html><body><div id='root'></div><noscript>Please enable JavaScript.</noscript>"
          + "<script src='app.js'></script></body></html>",
        "until its scripts have run", "Open it in the browser")
    }

    @Test("what is no page has its sentence and its next step")
    func kinds() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      func expect(_ name: String, _ text: String, _ sentence: String, _ step: String) throws {
        try scene.expect(scene.server.serve(name, text), sentence, step)
      }
      try expect("empty.html", " \n", "The page is empty", "Try again later")
      try expect("bare.html", "<html><body></body></html>", "has no text", "in the browser")
      try expect(
        "feed.xml",
        "<?xml version='1.0'?><rss version='2.0'><channel><title>F</title><item><title>A</title>"
          + "</item></channel></rss>", "This is a feed", "gazette add")
      try scene.expect(
        scene.server.serve("p.png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0])),
        "This is a picture (image/png)", "Open it in the browser")
      try scene.expect(
        scene.server.serve("z.zip", Data([0x50, 0x4B, 3, 4, 0, 0, 0, 0, 1, 2])),
        "no page but application/zip", "Open it in the browser")
    }

    @Test("a page that is not free but shows its text is a page, with a word about it")
    func whole() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let locked = """
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Ferry sails", "isAccessibleForFree": false}</script>
        """
      let address = try scene.server.serve(
        "whole.html", scene.page("Ferry sails", scene.article("ferry"), head: locked))
      let run = try scene.fetch(address)
      #expect(run.code == 0 && run.text.contains("day 8 of ferry"))
      #expect(run.errorText.contains("it is not free"))
    }

    @Test("a PDF goes through pdftotext; without it, or when it fails, that is said")
    func portableDocuments() throws {
      let scene = try FetchScene()
      defer { scene.end() }
      let address = try scene.server.serve("report.pdf", "%PDF-1.4\nnot really\n")
      let programs = scene.scene.folder.path + "/bin"
      func install(_ script: String) throws {
        _ = try scene.scene.scratch.script("bin/pdftotext", script)
      }
      try install("cat > /dev/null\necho 'The ferry report of the harbour office.'\n")
      let run = try scene.fetch(address, path: programs)
      #expect(run.code == 0 && run.text.contains("The ferry report"), "\(run.errorText)")
      try install("exit 3\n")
      let failed = try scene.fetch(address, path: programs)
      #expect(failed.code == 1 && failed.errorText.contains("pdftotext ends with 3"))
      try install("cat > /dev/null\n")
      #expect(try scene.fetch(address, path: programs).errorText.contains("only pictures"))
      guard !FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") else { return }
      try scene.expect(address, "nothing is installed that reads it", "poppler-utils")
    }
  }
}
