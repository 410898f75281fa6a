/// One line of a page.
package struct PageLine: Hashable, Sendable {
  /// Blank columns between the edge of the pane and the first run.
  package var indent: Int
  /// The pieces from left to right.
  package var runs: [PageRun]
  /// Where the line begins in the article's text, the same for every width.
  var position: Int
  /// What stands behind the pieces, where the line belongs to a picture.
  package var picture: PictureLine?

  /// The words of the line, with the indent.
  package var text: String {
    guard !runs.isEmpty else { return "" }
    return String(repeating: " ", count: indent) + runs.map(\.text).joined()
  }
}

/// A piece of a line that looks and acts the same.
package struct PageRun: Hashable, Sendable {
  /// The words; blanks included.
  package var text: String
  /// What they mean.
  package var role: TextRole
  /// The number of the link that they belong to; 0 for the address of the original.
  package var link: Int?
  /// The index in `Page.hits` of the hit that they belong to.
  package var hit: Int?

  init(_ text: String, _ role: TextRole, link: Int? = nil, hit: Int? = nil) {
    self.text = text
    self.role = role
    self.link = link
    self.hit = hit
  }
}

/// A link of a page.
package struct PageLink: Hashable, Sendable {
  /// What stands in brackets behind it; 0 for the address of the original.
  package var number: Int
  /// Its words.
  package var text: String
  /// Its address.
  package var url: String
  /// The media type of what is behind it, where it is no page: `audio/mpeg`.
  package var type: String?
}

/// A place of a page where something stands that was searched for.
package struct PageHit: Hashable, Sendable {
  /// The line on which it begins.
  package var line: Int
}

/// A place in an article's text, which a page of another width keeps.
package struct TextAnchor: Hashable, Sendable {
  var offset: Int
  /// How many lines of a picture that belongs to this place are above it.
  var pictureLines = 0
}
