/// `© 2023 observer.com. All rights reserved.`, `Copyright © 2023 X`.
struct CopyrightLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.place == .foot, line.length <= 200 else { return false }
    let lower = line.text.lowercased()
    guard lower.hasPrefix("©") || lower.hasPrefix("copyright") || lower.hasPrefix("(c) 2") else {
      return false
    }
    var holder = line.text[...]
    for word in ["Copyright", "copyright", "COPYRIGHT", "©", "(c)", "(C)"]
    where holder.hasPrefix(word) {
      holder = holder.dropFirst(word.count).trimmedSlice
      if holder.hasPrefix("©") { holder = holder.dropFirst().trimmedSlice }
    }
    holder = holder.drop { $0.isNumber || " ,-–".contains($0) }
    if let end = holder.place(of: "All rights") ?? holder.place(of: "all rights") {
      holder = holder[..<end.lowerBound]
    }
    while let last = holder.last, "./, |".contains(last) { holder = holder.dropLast() }
    let name = String(holder)
    if facts.source == nil, !name.isEmpty, name.utf8.count <= 60 { facts.source = name }
    return true
  }
}
