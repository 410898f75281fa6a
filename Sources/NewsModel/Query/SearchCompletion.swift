/// What Tab offers while a query is typed.
public struct SearchCompletion: Hashable, Sendable {
  /// The characters of the line that a candidate replaces.
  public var replaced: Range<Int>
  /// The candidates, best first.
  public var candidates: [String]

  /// A completion from its parts.
  public init(replaced: Range<Int>, candidates: [String]) {
    self.replaced = replaced
    self.candidates = candidates
  }

  /// The names of fields, and their values behind a colon, for the word before the cursor.
  ///
  /// - Parameter cursor: Counted in characters.
  public static func candidates(for text: String, cursor: Int) -> SearchCompletion {
    let before = Array(text.prefix(max(0, cursor)))
    let afterBreak = before.lastIndex { $0.isWhitespace || $0 == "(" || $0 == ")" }
    var start = afterBreak.map { $0 + 1 } ?? 0
    while start < before.count, before[start] == "-" { start += 1 }
    let word = before[start...]
    guard let colon = word.firstIndex(of: ":") else {
      let typed = String(word).lowercased()
      let names = QueryField.all.map { $0.name + ":" }.filter { $0.hasPrefix(typed) }
      return SearchCompletion(replaced: start..<before.count, candidates: names)
    }
    let values = QueryField(name: String(word[..<colon]).lowercased())?.values ?? []
    let typed = String(word[(colon + 1)...]).lowercased()
    return SearchCompletion(
      replaced: (colon + 1)..<before.count, candidates: values.filter { $0.hasPrefix(typed) })
  }
}
