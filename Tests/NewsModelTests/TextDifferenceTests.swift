import NewsModel
import Testing

@Suite("What differs between two texts")
struct TextDifferenceTests {
  @Test("a changed word stands between the words that stayed")
  func changedWord() {
    let difference = difference(
      ["Talks begin on Monday in Geneva.", "Nobody else was asked."],
      ["Talks begin on Tuesday in Geneva.", "Nobody else was asked."])
    #expect(
      difference.passages == [
        .changed([
          .init(.same, "Talks begin on"), .init(.removed, "Monday"), .init(.added, "Tuesday"),
          .init(.same, "in Geneva."),
        ]),
        .same("Nobody else was asked."),
      ])
    #expect(difference.changes == 1)
  }

  @Test("quotation marks, dashes and blanks make no difference")
  func typography() {
    let difference = difference(
      ["“We will not – ever”, he said…"], ["\"We will  not - ever\", he\u{A0}said..."])
    #expect(difference.changes == 0)
  }

  @Test("paragraphs that came and went are told from those that were changed")
  func wholeParagraphs() {
    let difference = difference(
      [
        "The dam holds.", "Advertisement for boats and bait.", "It was built in 1931 by prisoners.",
      ],
      ["The dam holds.", "It was built in 1932 by prisoners.", "Engineers were sent on Friday."])
    #expect(
      difference.passages == [
        .same("The dam holds."),
        .removed("Advertisement for boats and bait."),
        .changed([
          .init(.same, "It was built in"), .init(.removed, "1931"), .init(.added, "1932"),
          .init(.same, "by prisoners."),
        ]),
        .added("Engineers were sent on Friday."),
      ])
  }

  @Test("a text is nothing but new beside an empty one")
  func emptyTexts() {
    #expect(difference([], ["One."]).passages == [.added("One.")])
    #expect(difference(["One."], []).passages == [.removed("One.")])
    #expect(difference([], []).changes == 0)
  }

  @Test("texts of thousands of other paragraphs are compared, all as different")
  func longTexts() {
    let old = (0..<6_000).map { "old \($0) a" }
    let new = (0..<6_000).map { "new b \($0 + 10_000)" }
    #expect(difference(old, new).changes == 12_000)
  }

  private func difference(_ old: [String], _ new: [String]) -> TextDifference {
    TextDifference(from: document(old), to: document(new))
  }

  private func document(_ paragraphs: [String]) -> Document {
    Document(paragraphs.map { .paragraph([.text($0)]) })
  }
}
