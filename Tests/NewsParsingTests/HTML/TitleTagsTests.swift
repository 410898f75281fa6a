import Testing

@testable import NewsParsing

@Suite("Tags in titles")
struct TitleTagsTests {
  @Test(
    "Those of words go, everything else stays",
    arguments: [
      ("Chemistry of H<sub>2</sub>O", "Chemistry of H2O"),
      ("<i class=\"x\">E. coli</i> in <B>rivers</B><br/>", "E. coli in rivers"),
      ("List<Int> and a < b", "List<Int> and a < b"), ("5 < 6 > 4", "5 < 6 > 4"),
      ("<", "<"), ("a <b", "a <b"), ("<subway>", "<subway>"), ("<<i>", "<"), ("plain", "plain"),
    ])
  func removes(title: String, expected: String) {
    #expect(TitleTags.removed(from: title) == expected)
  }
}
