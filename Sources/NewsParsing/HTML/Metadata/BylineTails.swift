/// Cuts off what stands behind a name without a comma: addresses, professions, agencies, dates.
enum BylineTails {
  /// `Jo Reed` of `Jo Reed for the Coast Post`, of `Jo Reed am`, of `Jo Reed -`, of
  /// `Jo Reed @joreed`, of `Jo Reed Senior Reporter`.
  ///
  /// - Parameter isFirst: Whether nobody was named before; a profession alone names nobody then.
  static func cut(_ name: String, isFirst: Bool) -> String {
    var words = withoutAddress(name).split(whereSeparator: \.isWhitespace)
    if let end = words.indices.dropFirst(2).first(where: { isEnd(words[$0]) }) {
      words = Array(words[..<end])
    }
    while let last = words.last, words.count > 1, isTail(last) { words.removeLast() }
    if isFirst { words = withoutProfession(words) }
    var name = words.joined(separator: " ")
    while let sign = name.last, ",;".contains(sign) { name.removeLast() }
    return name
  }

  /// `Jo Reed` of `Jo Reed (https://example.org)`, of `jo@example.org (Jo Reed)`, of
  /// `Jo Reed (AFP)`, of `Jo Reed jo@example.org`.
  private static func withoutAddress(_ name: String) -> String {
    guard let open = name.firstIndex(where: { "(<[".contains($0) }) else {
      return withoutHandle(name)
    }
    let before = name[..<open].trimmed
    let inside = name[open...].filter { !"()<>[]".contains($0) }.trimmed
    if before.contains("@") { return inside.contains("@") ? "" : inside }
    let lower = inside.lowercased()
    let isAside =
      inside.contains("@") || inside.contains("://") || BylineWords.agencies.contains(lower)
      || BylineAsides.professions.contains(lower)
    return isAside ? before : withoutHandle(name)
  }

  private static func withoutHandle(_ name: String) -> String {
    guard name.contains("@") else { return name }
    let words = name.split(separator: " ").prefix { !$0.contains("@") }
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  private static func isEnd(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    return BylineWords.ends.contains(lower) && (word.first?.isLowercase ?? false || lower == "for")
  }

  private static func isTail(_ word: Substring) -> Bool {
    if !word.contains(where: { $0.isLetter || $0.isNumber }) { return true }
    return BylineWords.tails.contains(word.lowercased())
  }

  /// Two words at least stay, and `AP Auto Writer` stays as it is: it is nobody's name.
  private static func withoutProfession(_ words: [Substring]) -> [Substring] {
    let lower = words.map { $0.lowercased() }
    guard words.count > 2, let last = lower.last, BylineAsides.professions.contains(last),
      !lower.prefix(2).contains(where: BylineAsides.isOfProfession),
      !BylineWords.agencies.contains(lower[0])
    else { return words }
    var count = words.count - 1
    while count > 2, BylineAsides.isOfProfession(lower[count - 1]) { count -= 1 }
    return Array(words.prefix(count))
  }
}
