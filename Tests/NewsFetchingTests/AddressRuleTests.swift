import Testing

@testable import NewsFetching

@Suite("Addresses")
struct AddressRuleTests {
  @Test("Secrets go to the same origin, and along to the same host where it turns to TLS")
  func origins() {
    #expect(WebAddress.mayHave("https://a.example/feed", secretsOf: "http://a.example/x"))
    #expect(!WebAddress.mayHave("https://a.example/feed", secretsOf: "http://a.example:8080/x"))
    #expect(!WebAddress.mayHave("https://a.example:8443/feed", secretsOf: "http://a.example/x"))
    let own = "https://a.example/feed"
    for same in ["https://A.example:443/x?y", "https://name:word@a.example./#top"] {
      #expect(WebAddress.mayHave(same, secretsOf: own), "\(same)")
    }
    for other in [
      "http://a.example/feed", "https://a.example:8443/feed", "https://b.example/feed",
      "https://a.example.b.example/", "https://a.example@b.example/", "", "feed",
    ] {
      #expect(!WebAddress.mayHave(other, secretsOf: own), "\(other)")
    }
    #expect(!WebAddress.mayHave("", secretsOf: ""))
  }

  @Test(
    "what belongs to this machine, its networks or nobody is not public",
    arguments: [
      "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1",
      "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1",
      "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7",
      "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "2130706433", "0x7f000001",
      "0177.0.0.1", "127.1", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
      "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2002:c0a8:101::1",
      "2001::1", "2001:db8::1", "3fff::1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%1",
      "fec0::1", "ff02::1", "100::1", "5f00::1",
    ])
  func privateOnes(_ text: String) throws {
    #expect(try !#require(InternetAddress(text)).isPublic)
  }

  @Test(
    "the rest is",
    arguments: [
      "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.0.0.1",
      "128.0.0.1", "169.253.0.1", "172.15.255.255", "172.32.0.1", "192.167.1.1", "192.169.1.1",
      "198.17.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
      "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1", "2001:4860:4860::8888",
    ])
  func publicOnes(_ text: String) throws {
    #expect(try #require(InternetAddress(text)).isPublic)
  }

  @Test("a name is no number")
  func names() {
    #expect(InternetAddress("localhost") == nil)
    #expect(InternetAddress("example.org") == nil)
    #expect(InternetAddress("") == nil)
  }

  @Test("an address is read as libcurl reads it: numbers, brackets, dots and credentials")
  func addresses() throws {
    #expect(WebAddress("http://2130706433/")?.host == "127.0.0.1")
    #expect(WebAddress("http://0x7f.1/")?.host == "127.0.0.1")
    #expect(WebAddress("http://[::1]:80/")?.host == "::1")
    #expect(WebAddress("HTTP://LocalHost./a#b")?.host == "localhost")
    #expect(WebAddress("HTTP://LocalHost/a#b")?.text == "http://LocalHost/a")
    #expect(WebAddress("https://e.example/")?.port == 443)
    let secret = try #require(WebAddress("http://ann:p%40ss@e.example/x"))
    #expect(secret.credentials == FetchRequest.Credentials(name: "ann", password: "p@ss"))
    #expect(secret.text == "http://e.example/x" && secret.host == "e.example")
    #expect(WebAddress("http://typed.example\\@evil.example/")?.host != "typed.example")
    #expect(WebAddress("no address") == nil && WebAddress("http://a b/") == nil)
  }

  @Test("a redirect is resolved against where it came from, and brings no credentials")
  func redirects() throws {
    let page = try #require(WebAddress("https://e.example/a/b?c"))
    #expect(page.resolving("../d")?.text == "https://e.example/d")
    #expect(page.resolving("?x=ü y")?.text == "https://e.example/a/b?x=%c3%bc+y")
    #expect(page.resolving("//f.example/")?.text == "https://f.example/")
    #expect(page.resolving("file:///etc/passwd")?.scheme == "file")
    let other = try #require(page.resolving("http://u:p@f.example/"))
    #expect(other.credentials == nil && other.text == "http://f.example/")
  }

  @Test("secrets stay with host and port, and go from http to https, never back")
  func secrets() throws {
    func shares(_ next: String, _ first: String) throws -> Bool {
      try #require(WebAddress(next)).shares(secretsOf: #require(WebAddress(first)))
    }
    #expect(try shares("https://e.example/b", "http://e.example/a"))
    #expect(try !shares("http://e.example/b", "https://e.example/a"))
    #expect(try !shares("http://f.example/", "http://e.example/"))
    #expect(try !shares("http://e.example:81/", "http://e.example/"))
  }

  @Test("the proxy of the environment, as libcurl reads it")
  func proxies() throws {
    let choice = ProxyChoice(environment: [
      "http_proxy": "http://proxy:1", "ALL_PROXY": "socks5://all:2", "HTTP_PROXY": "http://bad:3",
      "no_proxy": "quiet.example, .still.example",
    ])
    func proxy(_ text: String) throws -> String? {
      choice.proxy(for: try #require(WebAddress(text)))
    }
    #expect(try proxy("http://e.example/") == "http://proxy:1")
    #expect(try proxy("https://e.example/") == "socks5://all:2")
    #expect(try proxy("http://quiet.example/") == nil)
    #expect(try proxy("http://a.quiet.example/") == nil)
    #expect(try proxy("http://a.still.example/") == nil)
    #expect(try proxy("http://unquiet.example/") == "http://proxy:1")
    let star = ProxyChoice(environment: ["http_proxy": "http://p:1", "NO_PROXY": "*"])
    #expect(try star.proxy(for: #require(WebAddress("http://e.example/"))) == nil)
  }
}
