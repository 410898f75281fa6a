import NewsModel
import Testing

@Suite("The same page under several addresses")
struct CanonicalAddressTests {
  @Test(
    "What campaigns, schemes and places in the page add is left out",
    arguments: [
      "http://example.org/news/1", "https://www.example.org/news/1/",
      "https://example.org:443/news/1?utm_source=rss&utm_medium=feed",
      "https://EXAMPLE.org/news/1#comments", "https://m.example.org/news/1?fbclid=x",
      "https://user@example.org/news/1",
    ])
  func same(address: String) {
    #expect(CanonicalAddress.of(address) == "example.org/news/1")
  }

  @Test("What names another page stays")
  func different() {
    let addresses = [
      "https://example.org/news/1?id=2", "https://example.org/news/2", "https://example.org/News/1",
      "https://example.org/#!/news/1", "https://example.org/?p=1", "https://sub.example.org/news/1",
    ]
    #expect(Set(addresses.map(CanonicalAddress.of)).count == addresses.count)
    #expect(
      CanonicalAddress.of("https://example.org/a?b=1&a=2")
        == CanonicalAddress.of("https://example.org/a?a=2&b=1"))
  }

  @Test(
    "A front page, another scheme and an endless address name no article",
    arguments: [
      "https://example.org", "https://example.org/", "https://example.org/?utm_source=x",
      "mailto:a@example.org", "", "/news/1",
    ])
  func none(address: String) {
    #expect(CanonicalAddress.of(address) == nil)
    #expect(CanonicalAddress.of("https://a.example/" + String(repeating: "x", count: 5_000)) == nil)
  }
}
