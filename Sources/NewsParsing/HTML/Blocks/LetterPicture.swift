import CGumbo
import SafeText

/// A picture that stands for letters in running text: an emoji, an emoticon, a formula. Its words
/// say what it shows.
enum LetterPicture {
  private static let longestSign = 60
  private static let longestFormula = 1000

  /// The words that stand for a picture; `nil` where it is a picture, or an ornament.
  ///
  /// - Parameters:
  ///   - isBesideText: Whether words stand on its line; asked only where that matters.
  ///   - attribute: The values of the tag's attributes, by name.
  static func letters(
    isBesideText: () -> Bool = { false }, _ attribute: (String) -> String?
  ) -> String? {
    guard let given = attribute("alt"), !given.isEmpty, given.utf8.count <= longestFormula else {
      return nil
    }
    let words = formula(SafeText.line(given).trimmed)
    guard !words.isEmpty, !isDot(attribute), !isLarge(attribute) else { return nil }
    let name = (attribute("class") ?? "").lowercased()
    if formulas.contains(where: name.contains) { return words }
    guard words.utf8.count <= longestSign else { return nil }
    if isEmoji(words) || isEmoticon(words) { return words }
    if signs.contains(where: name.contains) { return words }
    guard isLineHigh(attribute), !isOrnament(name, words, attribute("src") ?? ""), isBesideText()
    else { return nil }
    return words
  }

  private static let signs = ["emoji", "smiley", "smilie", "emoticon"]
  private static let formulas = ["latex", "mwe-math", "mathjax", "katex", "eeimg"]

  /// What Wikipedia writes around each of its formulas says only how large it is.
  private static func formula(_ words: String) -> String {
    for style in ["{\\displaystyle ", "{\\textstyle "] {
      guard words.hasPrefix(style), words.hasSuffix("}") else { continue }
      return String(words.dropFirst(style.count).dropLast()).trimmed
    }
    return words
  }

  private static func isDot(_ attribute: (String) -> String?) -> Bool {
    ["width", "height"].contains { attribute($0).flatMap { Int($0) }.map { $0 <= 3 } ?? false }
  }

  private static func isLarge(_ attribute: (String) -> String?) -> Bool {
    attribute("height").flatMap { Int($0) }.map { $0 > 128 } ?? false
  }

  /// Whether a picture is said to be no higher than a line of words or two.
  private static func isLineHigh(_ attribute: (String) -> String?) -> Bool {
    if let height = attribute("height").flatMap({ Int($0) }) { return height <= 32 }
    for rule in (attribute("style") ?? "").lowercased().split(separator: ";") {
      let parts = rule.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, parts[0] == "height" || parts[0] == "max-height" else { continue }
      let number = parts[1].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      let unit = String(parts[1].dropFirst(number.count)).trimmed
      guard let height = Double(number), let most = units[String(unit.prefix { $0.isLetter })]
      else { continue }
      return height <= most
    }
    return false
  }

  private static let units: [String: Double] = ["em": 2, "rem": 2, "ex": 4, "px": 32]

  /// What small pictures mostly are.
  private static func isOrnament(_ name: String, _ words: String, _ source: String) -> Bool {
    let file = source.split(separator: "/").last ?? ""
    let said = name + " " + words.lowercased() + " " + file.lowercased()
    return ornaments.contains(where: said.contains)
  }

  private static let ornaments = [
    "icon", "avatar", "logo", "share", "sharing", "button", "social", "badge", "flag", "arrow",
    "bullet", "spacer", "pixel", "track", "thumb", "profile", "author", "photo", "portrait",
    "facebook", "twitter", "whatsapp", "linkedin", "print", "e-mail", "email", "rss", "image",
    "picture",
  ]

  /// Whether some words are a few emoji and nothing else.
  static func isEmoji(_ words: String) -> Bool {
    guard words.utf8.count > 1, words.count <= 4 else { return false }
    return words.allSatisfy { sign in
      guard let first = sign.unicodeScalars.first, first.properties.isEmoji else { return false }
      return first.value > 0xFF || sign.unicodeScalars.contains { $0.value == 0x20E3 }
    }
  }

  /// `:)`, `;-D`, `<3`, `:thumbs_up:`.
  static func isEmoticon(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    guard bytes.count >= 2, bytes.count <= 40 else { return false }
    if words == "<3" { return true }
    if bytes.count > 3, bytes[0] == 0x3A, bytes[bytes.count - 1] == 0x3A {
      return bytes.dropFirst().dropLast().allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2B || $0 == 0x2D
      }
    }
    return bytes.count <= 5 && eyes.contains(bytes[0])
      && bytes.dropFirst().allSatisfy(face.contains)
  }

  private static let eyes = Set(":;=8^".utf8)
  private static let face = Set("-_^'o*()[]{}<>|\\/DPpOoXx3$@sS0c?!".utf8)
}

extension Page {
  /// How far from a picture words are looked for.
  private static let reach = 24

  /// The words that a picture stands for.
  func letters(of picture: Int) -> String? {
    LetterPicture.letters(isBesideText: { isBesideText(picture) }) { attribute($0, of: picture) }
  }

  /// Whether words stand in the same block as a picture that is no link; what belongs to a link or
  /// to an ornament's box is a button.
  private func isBesideText(_ picture: Int) -> Bool {
    guard let box = block(of: picture) else { return false }
    var place = nodes[picture].parent
    while place > box {
      if nodes[place].tag == GUMBO_TAG_A || hint(of: place).contains("icon") { return false }
      place = nodes[place].parent
    }
    let start = max(box + 1, picture - Self.reach)
    let end = min(nodes[box].end, picture + Self.reach)
    return (start..<max(start, end)).contains { place in
      nodes[place].isText && withText(of: place) { $0.contains { $0 > 0x20 } }
        && block(of: place) == box
    }
  }

  private func block(of index: Int) -> Int? {
    var place = nodes[index].parent
    while place >= 0, !TagSet.blocks.contains(nodes[place].tag) { place = nodes[place].parent }
    return place >= 0 ? place : nil
  }
}
