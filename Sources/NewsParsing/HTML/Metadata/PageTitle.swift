/// Cuts the name of the site off a page's title.
enum PageTitle {
  private static let separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " • ", " · "]

  /// `Bahnhof wird barrierefrei` of `Bahnhof wird barrierefrei – Morgenblatt`.
  ///
  /// - Parameter mayGuess: Whether a short end may be the name of a site that is not known.
  static func headline(of title: String, site: String?, mayGuess: Bool) -> String {
    for separator in separators {
      guard let cut = title.ranges(of: separator).last else { continue }
      let head = String(title[..<cut.lowerBound]).trimmed
      let tail = String(title[cut.upperBound...]).trimmed
      let isSite = site.map { same($0, tail) } ?? false
      if isSite { return head }
      let isShortTail = tail.split(separator: " ").count <= 4
      if mayGuess && isShortTail && head.split(separator: " ").count >= 4 { return head }
    }
    return title
  }

  /// Whether two titles are one, whatever their signs and letter cases.
  static func same(_ left: String, _ right: String) -> Bool {
    let left = key(left)
    return !left.isEmpty && left == key(right)
  }

  private static func key(_ title: String) -> String {
    String(title.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
