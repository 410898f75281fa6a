import Testing

@testable import NewsParsing

@Suite("Phrases are found in one pass") struct PhraseSearchTests {
  private let search = PhraseSearch(["to read on", "for subscribers", "für leser", "登録"])

  @Test(
    "at any place of a line",
    arguments: [
      ("pay to read on", true), ("to read on", true), ("to read", false), ("to to read on", true),
      ("only for subscribers.", true), ("nur für leser", true), ("nur fur leser", false),
      ("今すぐ登録", true), ("t", false), ("", false), ("登", false),
    ] as [(String, Bool)])
  func lines(_ line: String, _ isFound: Bool) {
    #expect(search.isFound(in: Array(line.utf8)) == isFound)
  }

  @Test("a part of an article has its number at the end of its address")
  func parts() {
    let here = "https://coast.example/news/ferry-sails"
    for next in ["/2", "?page=2", "-2.html", "/page/2/"] {
      #expect(PartAddress.mayBePart(here + next, of: here))
    }
    #expect(PartAddress.mayBePart("http://www.coast.example/a/10", of: "https://coast.example/a/9"))
    #expect(!PartAddress.mayBePart(here + "/comments", of: here))
    #expect(!PartAddress.mayBePart("https://coast.example/sport/a-long-address-of-7", of: here))
  }
}
