/// Cuts a byline where one name ends and the next begins.
enum BylineParts {
  /// A stretch of a byline.
  struct Part {
    let words: String
    /// Whether it stands alone behind a comma, as names do, but places and professions too.
    let isAside: Bool
  }

  /// The parts of a line, in order.
  static func split(_ line: String) -> [Part] {
    var parts: [Part] = []
    for (place, stretch) in cut([line], at: commas).enumerated() {
      let name = withoutConjunction(stretch)
      let names = cut([name], at: conjunctions).flatMap(pair)
      let isAside = place > 0 && names.count == 1 && name == stretch
      for name in names { parts.append(Part(words: name, isAside: isAside)) }
    }
    return parts
  }

  private static let commas = [", ", "; ", "，", "、"]

  private static let conjunctions = [
    " and ", " And ", " AND ", " und ", " UND ", " et ", " y ", " e ", " en ", " og ", " och ",
    " with ",
  ]

  /// `Ann Lee` of `Jo Reed, Max Roe, and Ann Lee`.
  private static func withoutConjunction(_ words: String) -> String {
    for word in conjunctions where words.hasPrefix(word.dropFirst()) {
      return String(words.dropFirst(word.count - 1))
    }
    return words
  }

  private static func cut(_ parts: [String], at words: [String]) -> [String] {
    var parts = parts
    for word in words {
      parts = parts.flatMap { part in
        mayHave(word, part) ? part.split(separator: word).map(String.init) : [part]
      }
    }
    return parts
  }

  private static func mayHave(_ word: String, _ part: String) -> Bool {
    var part = part
    return part.withUTF8 { $0.position(of: word, from: 0) != nil }
  }

  /// `Mac & i` is one name, `Ann Lee & Bo Roe` and `Ann Lee/Bo Roe` are two.
  private static func pair(_ words: String) -> [String] {
    for sign in [" & ", " / ", "/"] where words.contains(sign) {
      let sides = words.split(separator: sign).map(String.init)
      if sides.allSatisfy({ $0.split(separator: " ").count >= 2 }) { return sides }
    }
    return [words]
  }
}
