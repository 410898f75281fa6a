/// Reads a name from the address of an author's page: `/authors/jo-reed/`.
enum AuthorAddress {
  /// `Jo Reed`; `nil` where the address has but one word or tells of somebody else.
  static func name(_ address: String) -> String? {
    let path = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    guard let folder = path.lastIndex(where: { folders.contains($0.lowercased()) }),
      folder + 1 < path.count
    else { return nil }
    let words = path[folder + 1].prefix { $0 != "." }.split(separator: "-")
    guard (2...4).contains(words.count),
      words.allSatisfy({ $0.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } })
    else { return nil }
    return words.map { word in
      BylineWords.particles.contains(String(word))
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  private static let folders: Set<String> = [
    "author", "authors", "autor", "autores", "autoren", "auteur", "auteurs", "autore", "autori",
    "people", "person", "profile", "profiles", "journalist", "journalists", "journaliste",
    "writer", "writers", "contributor", "contributors", "reporter", "by", "byline", "staff",
    "redakteur", "redacteur", "bio",
  ]
}
