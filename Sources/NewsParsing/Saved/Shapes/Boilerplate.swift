/// Lines that belong to the page and not to the article: `4 min read`, `Advertisement`.
struct Boilerplate: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    Self.isBoilerplate(line.text)
  }

  static func isBoilerplate(_ text: String) -> Bool {
    guard text.utf8.count <= 90 else { return false }
    var words = text.lowercased().trimmedSlice
    while let last = words.last, ".!:…>»→".contains(last) { words = words.dropLast().trimmedSlice }
    let line = String(words)
    return lines.contains(line) || isReadingTime(line)
  }

  /// `4 min read`, `Lesezeit 3 Minuten`.
  private static func isReadingTime(_ line: String) -> Bool {
    guard line.utf8.count <= 30, line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    let words = line.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == ":" })
    guard (2...5).contains(words.count) else { return false }
    let hasUnit = words.contains {
      ["min", "mins", "minute", "minutes", "minuten", "мин", "min."].contains($0)
    }
    let hasVerb = words.contains {
      ["read", "reading", "lesezeit", "lecture", "lectura", "lettura", "leitura", "чтения"]
        .contains($0)
    }
    return hasUnit && hasVerb
  }

  private static let lines: Set<String> = [
    "advertisement", "advertising", "anzeige", "werbung", "publicité", "publicidad", "pubblicità",
    "publicidade", "реклама", "reklama", "reklam", "advertentie", "广告", "廣告", "広告", "ad",
    "subscribe to our newsletter", "sign up for our newsletter", "share this article",
    "share this story", "share this post", "share", "share this", "click here", "show on website",
    "skip to main content", "skip to content", "print this article", "print", "save article",
    "story continues below advertisement", "article continues below advertisement",
    "continue reading below",
    "scroll to continue", "read more", "follow us", "follow us on twitter", "follow us on facebook",
    "we use cookies", "accept all cookies", "this site uses cookies", "sponsored",
    "sponsored content",
    "newsletter abonnieren", "artikel teilen", "partager", "compartir", "condividi", "поделиться",
    "listen to this article", "leave a comment", "no comments", "comments", "view comments",
    "tweet",
    "all rights reserved",
  ]
}
