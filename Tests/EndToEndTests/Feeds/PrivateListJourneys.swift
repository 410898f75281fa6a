import Foundation
import HostileServer
import Testing

extension EndToEnd {
  @Suite("Lists of feeds in a private network")
  struct PrivateLists {
    @Test("a list of feeds is let into a private network as a whole, also when it was taken before")
    func privateList() throws {
      let server = try HostileServer()
      let feed = "<rss version='2.0'><channel><title>Own</title></channel></rss>"
      let address = try server.serve("own.xml", feed)
      let scene = try LibraryScene()
      defer { scene.end() }
      try scene.scratch.write("feed.opml", CommandLineJourneys.list(address))
      try scene.run("import", "--opml", "feed.opml")
      let refused = try scene.run("refresh")
      #expect(refused.errorText.contains("gazette feeds set 1 --private"), "\(refused.errorText)")
      let taken = try scene.run("import", "--opml", "feed.opml", "--private")
      #expect(taken.code == 0, "\(taken.errorText)")
      let asked = try scene.run("refresh")
      #expect(asked.code == 0 && asked.errorText.isEmpty, "\(asked.errorText)")
      #expect(try scene.run("import", "--state", "feed.opml", "--private").code == 2)
      let fresh = try scene.shell(
        "$G import --library two.sqlite --opml feed.opml --private && "
          + "$G refresh --library two.sqlite")
      #expect(fresh.code == 0 && fresh.errorText.isEmpty, "\(fresh.errorText)")
      let urls = try scene.scratch.write("urls", address + "\n")
      let newsboat = try scene.shell(
        "$G import --library three.sqlite --newsboat --urls \(urls) --cache nowhere --private; "
          + "$G refresh --library three.sqlite")
      #expect(!newsboat.errorText.contains("private network"), "\(newsboat.errorText)")
    }
  }
}
