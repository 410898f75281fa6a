import NewsModel
import Testing

@Suite("Names of tags")
struct TagNameTests {
  @Test(
    "Case, accents and blanks make no difference, signs do",
    arguments: [
      ("Ünï", "ÜNÏ", true), ("Café", "cafe", true), (" lead ", "lead", true),
      ("x  y", "x y", true), ("rock ’n’ roll", "Rock 'n' Roll", true), ("ё", "е", true),
      ("c", "c++", false), ("C++", "c++", true), ("C#", "c", false), ("a:b", "a b", false),
      ("a-b", "a b", false), ("a–b", "a-b", true), ("日本", "日 本", false),
    ])
  func sameness(one: String, other: String, isSame: Bool) {
    #expect((TagName.key(one) == TagName.key(other)) == isSame)
  }

  @Test("A name of signs alone is none")
  func signs() { #expect(TagName.key("++").isEmpty && TagName.key("🎉").isEmpty) }

  @Test("A change knows a tag however it is written, and keeps the first spelling")
  func changes() {
    var status = ArticleStatus(tags: ["Ünï", "c"])
    status.apply(StatusChange(articles: [], addedTags: ["ÜNÏ", "C++ "], removedTags: []))
    #expect(status.tags == ["C++", "c", "Ünï"])
    status.apply(StatusChange(articles: [], addedTags: [], removedTags: ["ünï", "C"]))
    #expect(status.tags == ["C++"])
  }
}
