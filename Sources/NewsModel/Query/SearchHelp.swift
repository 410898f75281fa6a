/// The search language by examples: what help, manual page and shell show.
public enum SearchHelp {
  /// Each form with what it finds.
  public static let forms: [(form: String, meaning: String)] = [
    ("long road", "both words; while you type, the last one may be unfinished"),
    ("\"long road\"", "these words in a row"),
    ("-word", "without the word"),
    ("this OR that", "either; parentheses group: (a OR b) c"),
    ("krem*", "words that begin so; a space behind it: just this word"),
    ("title: body:", "only there: title:ferry"),
    ("source: author:", "publisher, byline: source:\"Wire Digest\""),
    ("tag: url: lang:", "tags, address, language: lang:pt"),
    ("is:unread is:read", "what you did with it; also is:starred, is:trashed"),
    ("is:gone", "its file vanished; it stays until gazette prune"),
    ("has:url has:image", "what it has; also has:original"),
    ("before:2025-03", "by day, month or year; also after: and on:"),
    ("date:2025-03..", "from then on; date:2025-03..2025-06 is a range"),
    ("newer:2w", "the last hours, days, weeks, months, years; also older:"),
  ]
}
