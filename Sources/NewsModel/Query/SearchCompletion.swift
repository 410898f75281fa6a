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
  /// - Parameters:
  ///   - cursor: Counted in characters.
  ///   - names: What the library has, by the name of a field: its publishers and tags.
  public static func candidates(
    for text: String, cursor: Int, names: [String: [String]] = [:]
  ) -> SearchCompletion {
    let before = Array(text.prefix(max(0, cursor)))
    var start = wordStart(before)
    while start < before.count, before[start] == "-" { start += 1 }
    let word = before[start...]
    guard let colon = word.firstIndex(of: ":") else {
      let typed = String(word).lowercased()
      let fields = QueryField.all.map { $0.name + ":" }.filter { $0.hasPrefix(typed) }
      return SearchCompletion(replaced: start..<before.count, candidates: fields)
    }
    let field = QueryField(name: String(word[..<colon]).lowercased())
    let typed = String(word[(colon + 1)...].filter { $0 != "\"" })
    let known = (field?.values ?? []).filter { $0.hasPrefix(typed.lowercased()) }
    let folded = IndexText.fold(typed)
    let named = (field.flatMap { names[$0.name] } ?? []).filter {
      folded.isEmpty || IndexText.fold($0).hasPrefix(folded)
    }
    return SearchCompletion(
      replaced: (colon + 1)..<before.count, candidates: known + named.map(quoted))
  }

  /// The name of the field whose value stands before the cursor; `nil` where none does.
  public static func field(of text: String, cursor: Int) -> String? {
    let before = Array(text.prefix(max(0, cursor)))
    let word = before[wordStart(before)...].drop { $0 == "-" }
    guard let colon = word.firstIndex(of: ":") else { return nil }
    return QueryField(name: String(word[..<colon]).lowercased())?.name
  }

  /// Where the word before the cursor begins; quotes hold blanks together.
  private static func wordStart(_ before: [Character]) -> Int {
    var start = 0
    var isQuoted = false
    for (place, character) in before.enumerated() {
      if QueryParser.quotes.contains(character) { isQuoted.toggle() }
      if !isQuoted, character.isWhitespace || character == "(" || character == ")" {
        start = place + 1
      }
    }
    return start
  }

  private static func quoted(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber }
      ? name : "\"" + name.replacing("\"", with: " ") + "\""
  }
}
