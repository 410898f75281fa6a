import Foundation
import HostileServer
import Testing

extension EndToEnd {
  /// What belongs to the server of a feed and to nobody else.
  @Suite("Passwords of web feeds")
  struct FeedSecretJourneys {
    @Test("a password in an address is used, kept, and shown or handed on by nobody")
    func inAddress() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      let library = scene.library
      try scene.serve("harbour", 0..<2)
      let address =
        scene.server.origin.replacing("http://", with: "http://me:swordfish@")
        + "/auth/me:swordfish/harbour.xml"
      let said = try [
        library.run("add", address), library.run("feeds"), library.run("feeds", "--health"),
        library.run("feeds", "--json"), library.run("refresh", "--all", "--json"),
        library.run("list", "--json"), library.run("add", address),
        library.run("feeds", "set", address),
      ]
      let stored = "auth/me:swordfish"
      for run in said {
        let words = (run.text + run.errorText).replacing(stored, with: "")
        #expect(!words.contains("swordfish"), "\(words)")
      }
      #expect(said[0].text.contains("http://me:***@") && said[0].text.contains("2 new articles"))
      #expect(said[6].text.contains("is followed already"))
      try FileManager.default.removeItem(at: scene.server.folder.appending(path: "harbour.xml"))
      let failed = try library.run("refresh", "--all")
      #expect(!failed.errorText.replacing(stored, with: "").contains("swordfish"))
      for kind in ["--opml", "--state"] {
        let exported = try library.run("export", kind)
        #expect(!exported.text.replacing(stored, with: "").contains("swordfish"))
        #expect(exported.text.contains("http://me@"))
        #expect(exported.errorText.contains("passwords and keys of 1 feed are left out"))
        // What comes back is the feed that is there.
        let back = try library.shell("$G export \(kind) 2>&- | $G import \(kind) -")
        #expect(back.code == 0, "\(back.errorText)")
        #expect(try library.run("feeds").text.split(separator: "\n").count == 1)
      }
    }

    @Test("a feed behind a password is added with the command that knows it")
    func byCommand() throws {
      let scene = try FeedScene()
      defer { scene.end() }
      try scene.serve("harbour", 0..<2)
      let address = scene.server.origin + "/auth/me:tuna/harbour.xml"
      let refused = try scene.library.run("add", address)
      #expect(refused.code == 1 && refused.errorText.contains("401"))
      let added = try scene.library.run("add", address, "--password-command", "echo me:tuna")
      #expect(added.code == 0 && added.text.contains("2 new articles"), "\(added.errorText)")
      #expect(try scene.library.run("refresh", "--all").code == 0)
      #expect(try scene.library.run("add", address, "--password-command", "'").code != 0)
    }
  }
}
