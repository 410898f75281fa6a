/// `March 10, 2025`, `Published on …`, `Updated: …`, `This story was first published …`.
struct DateLine: SavedShape {
  func read(_ line: SavedLine, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard line.length <= 200 else { return false }
    let matches = dates.matches(in: line.text)
    guard let first = matches.first else { return false }
    if first.isWholeLine {
      for match in matches { facts.enter(match) }
      return true
    }
    guard first.label != nil, line.length <= 110, isAboutThisText(line.text) else { return false }
    facts.enter(first)
    return true
  }

  /// A date in a short sentence dates the text only if the sentence speaks of the text.
  private func isAboutThisText(_ text: String) -> Bool {
    let lower = text.lowercased()
    let subjects = [
      "this story", "this article", "this post", "this piece", "story was", "article was",
      "this report", "dieser artikel", "cet article", "este artículo", "este artigo",
      "questo articolo",
    ]
    let openings = [
      "published", "posted", "first published", "originally published", "updated",
      "last updated", "last modified", "veröffentlicht", "aktualisiert", "publié", "publicado",
      "опубликовано", "обновлено", "stand:", "posted on", "submitted",
    ]
    return subjects.contains(where: lower.holds) || openings.contains(where: lower.hasPrefix)
  }
}
