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
        == "at https://me:***@host:8080/a?b=c:d@e and http://x:***@z, http://***@host:1/")
    #expect(FeedAddress.withoutPassword("https://me:secret@host/") == "https://me@host/")
    #expect(FeedAddress.shown("://:@ a://b:c") == "://:***@ a://b:c")
    let long = String(repeating: "://a:b@", count: 50_000)
    #expect(FeedAddress.shown(long).contains("***"))
  }

  @Test("No key is shown, in whatever field it stands; the rest of the address is")
  func keys() {
    let hidden = [
      ("https://h/f?key=s3cret", "https://h/f?key=***"),
      ("https://h/f?a=1&API_Key=s3cret&b=2#x", "https://h/f?a=1&API_Key=***&b=2#x"),
      ("https://h/?feed-token=s/3:c@ret;x=1", "https://h/?feed-token=***"),
      ("https://h/?a=b&amp;auth=s3cret", "https://h/?a=b&amp;auth=***"),
      ("https://h/#access_token=s3cret", "https://h/#access_token=***"),
      (
        "https://h/?X-Amz-Signature=ab&sid=c&pass=d",
        "https://h/?X-Amz-Signature=***&sid=***&pass=***"
      ),
      ("See (https://h/?password=a.b). More", "See (https://h/?password=***). More"),
      ("https://ghp_0123456789abcdefghij:x@h/", "https://***:***@h/"),
      ("https://s3cret@h/f", "https://***@h/f"),
    ]
    for (address, shown) in hidden {
      #expect(FeedAddress.shown(address) == shown)
      #expect(FeedAddress.shown(shown) == shown, "once is as twice")
    }
    let open = [
      "https://h/f?keyword=ferry&author=me&design=1&page=2", "https://h/key=1/f", "?key=x", "key=x",
      "https://h/f?key=", "https://h/f?key", "https://h/f and key=x", "https://@h/",
    ]
    for address in open { #expect(FeedAddress.shown(address) == address) }
    #expect(
      FeedAddress.holdsKey("https://h/?key=x") && !FeedAddress.holdsKey("https://me:x@h/?a=b"))
    #expect(FeedAddress.withoutPassword("https://h/?key=x") == "https://h/?key=x")
  }

  @Test("A long text of nothing but fields is walked through once")
  func longTexts() {
    for piece in ["://a?key=b&", "?key=", "://?", "&key=b", "://a?key=b ", "://a?key=)))"] {
      let text = "http://" + String(repeating: piece, count: 50_000)
      #expect(!FeedAddress.shown(text).isEmpty)
    }
  }
}
