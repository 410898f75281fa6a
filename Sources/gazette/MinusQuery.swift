/// `gazette search -moscow`: the parser takes the query for options.
enum MinusQuery {
  /// Options of a search that take a value of their own.
  private static let taking: Set<String> = ["--order", "--limit", "--format", "--library"]

  /// What to type instead; `nil` where no word can be a query that begins with a minus.
  ///
  /// - Parameter arguments: Without the program's own name.
  static func sentence(for arguments: [String]) -> String? {
    guard arguments.first == "search", !arguments.contains("--") else { return nil }
    var isValue = false
    for word in arguments.dropFirst() {
      let isOption = isValue || word.hasPrefix("--")
      isValue = !isValue && taking.contains(word)
      if isOption || word == "-h" || word.count < 2 { continue }
      // A query is there, so that it is something else that is wrong.
      guard word.hasPrefix("-") else { return nil }
      let quoted = word.replacing("'", with: "'\\''")
      return "A query that begins with a minus goes behind --: gazette search -- '\(quoted)'"
    }
    return nil
  }
}
