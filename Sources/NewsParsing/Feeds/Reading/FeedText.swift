import SafeText

/// What an element of a feed holds.
struct FeedText {
  /// How the words are to be read.
  enum Kind {
    case plain, html
  }

  var words: String
  var kind: Kind
  /// What relative addresses inside are relative to.
  var base: FeedBase

  /// On one line, without markup.
  var line: String? { FeedText.line(words, kind) }

  /// Words as HTML, those without markup with their lines and addresses.
  static func html(_ words: String, _ kind: Kind) -> String {
    switch kind {
    case .plain: PlainFeedText.html(words)
    case .html where PlainFeedText.isPlain(words):
      PlainFeedText.html(PlainFeedText.resolved(words))
    case .html: words
    }
  }

  /// Words on one line, cleaned, without markup; `nil` if none are left.
  static func line(_ words: String, _ kind: Kind) -> String? {
    var words = words
    let text: String? = words.withUTF8 { bytes in
      if MarkupText.isCollapsed(bytes) { return nil }
      return kind == .html ? MarkupText.text(bytes) : MarkupText.collapsed(bytes)
    }
    let line = SafeText.line(text ?? words)
    guard let first = line.unicodeScalars.first, let last = line.unicodeScalars.last else {
      return nil
    }
    guard first.isBlank || last.isBlank else { return line }
    let trimmed = line.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }
}

/// What relative addresses are relative to: an address, and what it was resolved against.
final class FeedBase: Sendable {
  /// Absolute; `nil` where nothing is known.
  let address: String?
  let links: LinkResolver
  /// Whether the feed says so with `xml:base`; else the article's own page is the better guess.
  let isDeclared: Bool

  init(address: String?, isDeclared: Bool) {
    self.address = address
    self.isDeclared = isDeclared
    links = LinkResolver(base: address)
  }

  /// The base that `xml:base` declares inside of this one.
  func declaring(_ reference: String) -> FeedBase {
    guard let address = links.web(reference) else { return self }
    return FeedBase(address: address, isDeclared: true)
  }
}
