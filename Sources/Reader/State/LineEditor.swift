import SafeText
import Terminal

/// One line of text being typed, with the editing keys that shells have.
package struct LineEditor: Hashable, Sendable {
  private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  private(set) var cursor = 0

  init(_ text: String = "") { replace(with: text) }

  /// The line as it stands.
  package var text: String { String(characters) }
  var textBeforeCursor: String { String(characters[..<cursor]) }

  mutating func replace(with text: String, cursor place: Int? = nil) {
    characters = Array(text)
    cursor = min(max(0, place ?? characters.count), characters.count)
  }

  /// Inserts the first line of a text that may come from anywhere.
  mutating func insert(_ text: String) {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    // A paste of megabytes is a mistake; a line that long cannot be read either.
    let clean = Array(SafeText.line(String(line.prefix(4096))))
    characters.insert(contentsOf: clean, at: cursor)
    cursor += clean.count
  }

  /// Whether the key edits the line, and so was used up.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): delete(from: cursor - 1)
    case .delete, .control("d"): if cursor < characters.count { characters.remove(at: cursor) }
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"): delete(from: 0)
    case .control("k"): characters.removeSubrange(cursor...)
    case .control("w"): delete(from: wordStart)
    case .alt("b"): cursor = wordStart
    case .alt("f"): cursor = wordEnd
    default: return false
    }
    return true
  }

  private mutating func delete(from start: Int) {
    guard start >= 0, start < cursor else { return }
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }
}
