import Foundation
import Testing

@testable import Reader

@Suite("The keys in the README")
struct ReadmeTests {
  @Test("the table is the keymap's own")
  func table() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains(Keymap.standard.markdownTable), "\(Keymap.standard.markdownTable)")
  }

  @Test("no key is claimed twice where it is pressed")
  func unambiguous() {
    for context in KeyContext.allCases {
      let keys = Keymap.standard.bindings.filter { $0.context == context }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test("every command has a key, and none is called by two names")
  func complete() {
    let bound = Keymap.standard.bindings.map(\.command)
    #expect(Set(bound).count == bound.count)
    #expect(
      Command.allCases.filter { !bound.contains($0) } == [.nextUnread, .raw, .archive, .fetchAgain])
  }
}
