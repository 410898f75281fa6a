/// What the class and the id of an element say that it is.
///
/// Names are cut into words, so that `ad` is found in `top-ad` and `topAd`, not in `header`.
struct ElementName: OptionSet, Sendable {
  let rawValue: UInt16

  /// No part of an article: navigation, adverts, share buttons, newsletters, related articles.
  static let furniture = ElementName(rawValue: 1)
  /// A line about the article instead of in it: byline, date, share links.
  static let aboutLine = ElementName(rawValue: 2)
  /// What the page calls the body of the article.
  static let body = ElementName(rawValue: 4)
  /// A name that texts have: `post`, `content`, `story`.
  static let hopeful = ElementName(rawValue: 8)
  /// A name that texts rarely have: `media`, `meta`, `widget`.
  static let doubtful = ElementName(rawValue: 16)
  /// Pictures in a row, whose captions are no text.
  static let gallery = ElementName(rawValue: 32)
  /// The remarks of readers.
  static let comments = ElementName(rawValue: 64)
  /// What lies over the page: notices about cookies, dialogues.
  static let strange = ElementName(rawValue: 128)

  /// Who wrote the article.
  static let byline = ElementName(rawValue: 256)
  /// Something that has authors of its own: remarks, teasers of other articles.
  static let elsewhere = ElementName(rawValue: 512)
  /// A request for consent.
  static let consent = ElementName(rawValue: 1024)
  /// What stands in front of a text that is to be paid.
  static let paywall = ElementName(rawValue: 2048)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Reads names that stand apart by spaces; `known` are those that were read before.
  init(_ names: String, _ known: inout [Substring: ElementName]) {
    var flags: ElementName = []
    for name in names.split(separator: " ").prefix(40) {
      let read = known[name] ?? Self.read(name)
      known[name] = read
      flags.formUnion(read)
    }
    if flags.contains(.body) {
      flags.subtract([.furniture, .comments, .aboutLine, .gallery, .strange])
    }
    self = flags
  }

  private static func read(_ name: Substring) -> ElementName {
    var words = NameWords.cut(name)
    // Builders of pages call everything a widget.
    if words.first == "elementor" { words.removeAll { $0 == "widget" } }
    guard !words.isEmpty else { return [] }
    return meaning(words, words.map(WordSense.init))
  }

  private static func meaning(_ words: [String], _ senses: [WordSense]) -> ElementName {
    let all = senses.reduce(into: WordSense()) { $0.formUnion($1) }
    var flags: ElementName = []
    if !(senses[0].contains(.opener) || all.contains(.remark)) {
      if all.contains(.strange) { flags.formUnion([.strange, .furniture]) }
      if all.contains(.comments) { flags.formUnion([.comments, .furniture]) }
      if all.contains(.furniture) || FurnitureWords.hasPair(words, senses) {
        flags.insert(.furniture)
      }
      if all.contains(.gallery) { flags.insert(.gallery) }
      if all.contains(.consent) { flags.insert(.consent) }
      if all.contains(.paywall), !FurnitureWords.isBody(words) { flags.insert(.paywall) }
    }
    let mayBeBody = senses.last?.contains(.endsBody) ?? false
    if mayBeBody, !flags.contains(.furniture), FurnitureWords.isBody(words) { flags.insert(.body) }
    if all.contains(.aboutLine) { flags.insert(.aboutLine) }
    if all.contains(.hopeful) { flags.insert(.hopeful) }
    if all.contains(.doubtful) { flags.insert(.doubtful) }
    if all.contains(.byline) { flags.insert(.byline) }
    if all.contains(.elsewhere), !words.contains("no"), !words.contains("has") {
      flags.insert(.elsewhere)
    }
    return flags
  }
}

/// The names of all elements of a page, each different name read once.
struct ElementNames {
  private let flags: [ElementName]
  private let numbers: [Int32]

  init(_ page: Page) {
    var known: [Substring: ElementName] = [:]
    flags = page.names.all.map { ElementName($0, &known) }
    numbers = page.names.numbers
  }

  subscript(_ index: Int) -> ElementName { flags[Int(numbers[index])] }
}
