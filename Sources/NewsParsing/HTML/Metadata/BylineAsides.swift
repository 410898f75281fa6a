/// What stands behind a name and a comma and is nobody: professions, degrees, places, papers.
enum BylineAsides {
  /// Whether a stretch behind a comma tells more of the one who was named before it.
  static func isNothing(_ words: String, behind name: String) -> Bool {
    var parts = words.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    while let last = parts.last, BylineWords.tails.contains(last) { parts.removeLast() }
    guard let first = parts.first, let last = parts.last else { return true }
    if generation(words) != nil { return true }
    guard name.contains(" ") else { return false }
    // One word behind a full name is a place, a degree or an agency.
    if parts.count == 1 { return words.unicodeScalars.allSatisfy { $0.value < 0x2E80 } }
    return professions.contains(last) || papers.contains(last) || BylineWords.ends.contains(first)
      || BylineWords.roles.contains(last) || places.contains(parts.joined(separator: " "))
  }

  /// `Jr.` of `Max Roe, Jr.`
  static func generation(_ words: String) -> String? {
    let word = words.trimmed
    return generations.contains(word.lowercased()) ? word : nil
  }

  /// Whether a word, in lower case, says what somebody does.
  static func isOfProfession(_ word: String) -> Bool {
    professions.contains(word) || fields.contains(word)
  }

  private static let generations: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

  /// What people are who are named in bylines.
  static let professions: Set<String> = [
    "writer", "reporter", "editor", "correspondent", "columnist", "journalist", "producer",
    "contributor", "photographer", "critic", "analyst", "blogger", "freelancer", "redakteur",
    "redakteurin", "reporterin", "korrespondent", "korrespondentin", "journalistin", "journaliste",
    "periodista", "redactor", "redactora", "corresponsal", "repórter", "colunista", "jornalista",
    "giornalista", "redacteur", "verslaggever", "foto", "fotos", "photo", "photos", "video",
    "text", "bild", "bilder", "grafik", "illustration", "illustrations",
  ]

  /// What stands before that: their rank and their field.
  private static let fields: Set<String> = [
    "senior", "staff", "chief", "deputy", "contributing", "associate", "assistant", "managing",
    "executive", "lead", "guest", "general", "assignment", "special", "freelance", "editorial",
    "political", "politics", "national", "international", "foreign", "news", "sports", "sport",
    "business", "health", "science", "technology", "tech", "economics", "economy", "finance",
    "financial", "world", "entertainment", "crime", "education", "environment", "climate", "city",
    "local", "regional", "digital", "multimedia", "features", "data", "investigative", "legal",
    "culture", "travel", "food", "money", "consumer", "media", "court", "defence", "defense",
    "security", "diplomatic", "parliamentary",
  ]

  /// Last words of the names of papers and of those who teach.
  private static let papers: Set<String> = [
    "news", "post", "times", "press", "media", "magazine", "online", "radio", "tv", "network",
    "daily", "herald", "tribune", "journal", "gazette", "service", "agency", "university",
    "institute", "foundation", "today", "newspaper", "group", "chronicle", "telegraph", "guardian",
    "zeitung", "observer", "independent", "sentinel", "desk", "bureau", "monitor", "wire",
  ]

  /// Places of two words where correspondents sit.
  private static let places: Set<String> = [
    "new york", "los angeles", "san francisco", "new delhi", "hong kong", "washington dc",
    "washington d.c.", "tel aviv", "são paulo", "sao paulo", "rio de janeiro", "buenos aires",
    "mexico city", "cape town", "new orleans", "san diego", "las vegas", "kuala lumpur",
  ]
}
