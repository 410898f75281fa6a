import NewsModel
import Testing

@Suite("The address of a feed")
struct FeedAddressTests {
  @Test("Other ways to write an address are the same feed")
  func plain() {
    let same = [
      "https://a.example/feed", "feed:https://a.example/feed", "feed://https://a.example/feed",
      "https://a.example/feed#top", "HTTPS://A.Example/feed", "https://a.example:443/feed",
      "FEED:https://a.example:/feed#",
    ]
    for address in same { #expect(FeedAddress.plain(address) == same[0], "\(address)") }
    #expect(FeedAddress.plain("feed://a.example/x") == "http://a.example/x")
    #expect(FeedAddress.plain("HTTP://HOST") == "http://host/")
    #expect(FeedAddress.plain("http://host?q=A#b") == "http://host/?q=A")
    #expect(FeedAddress.plain("http://Me:Pw@Host:80/A") == "http://Me:Pw@host/A")
    #expect(FeedAddress.plain("http://[::1]:8080/A") == "http://[::1]:8080/A")
  }

  @Test("What is another place, or none, stays as it is")
  func others() {
    for address in [
      "http://a.example:443/", "https://a.example/Feed", "exec:cat '#x'", "file:///A#b", "kept:",
      "feed:", "feed:x", "http://", "", ":", "://",
    ] {
      #expect(FeedAddress.plain(address) == address)
    }
  }

  @Test("No password is shown or handed on, wherever the address stands")
  func passwords() {
    let text = "at https://me:s:e@cret@host:8080/a?b=c:d@e and http://x:y@z, http://me@host:1/"
    #expect(
      FeedAddress.shown(text)
        == "at https://me:***@host:8080/a?b=c:d@e and http://x:***@z, http://me@host:1/")
    #expect(FeedAddress.withoutPassword("https://me:secret@host/") == "https://me@host/")
    #expect(FeedAddress.shown("://:@ a://b:c") == "://:***@ a://b:c")
    let long = String(repeating: "://a:b@", count: 50_000)
    #expect(FeedAddress.shown(long).contains("***"))
  }
}
