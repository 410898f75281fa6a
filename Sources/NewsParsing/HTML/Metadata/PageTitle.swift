/// Cuts the name of the site off a page's title.
enum PageTitle {
  private static let separators = [
    " | ", " – ", " — ", " - ", " :: ", " » ", " • ", " · ", " / ", " > ", " \\ ",
  ]

  /// `Bahnhof wird barrierefrei` of `Bahnhof wird barrierefrei – Morgenblatt`.
  ///
  /// - Parameters:
  ///   - site: What the site is called.
  ///   - hosts: What its address calls it; cuts only where three words stay.
  ///   - headings: What stands above the text: a title that goes on behind it names the site.
  static func headline(of title: String, site: String?, hosts: [String] = [], headings: [String])
    -> String
  {
    for separator in separators {
      guard let cut = title.ranges(of: separator).last else { continue }
      let head = String(title[..<cut.lowerBound]).trimmed
      let tail = String(title[cut.upperBound...]).trimmed
      if let site, same(site, tail), !head.isEmpty { return head }
      if words(head) >= 3, hosts.contains(where: { same($0, tail) }) { return head }
      if words(head) >= 3, headings.contains(where: { same($0, head) }) { return head }
    }
    return title
  }

  /// The headline in the title of a window, in the manner of Readability
  /// (https://github.com/mozilla/readability): what stands before the last separator, unless that
  /// leaves too little.
  ///
  /// - Parameters:
  ///   - title: What the window is called.
  ///   - main: The words of the page's headings of the first rank.
  ///   - headings: Those of the second rank as well.
  static func headline(
    ofWindow title: String, main: [String], headings: [String]
  ) -> String {
    if let shown = main.first(where: { opens($0, title) }) { return shown }
    var found = title
    let isParted = [" / ", " > ", " » ", " \\ "].contains { !title.ranges(of: $0).isEmpty }
    if let cut = lastSeparator(title) {
      found = String(title[..<cut.lowerBound]).trimmed
      if words(found) < 3, let first = firstSeparator(title) {
        found = String(title[first.upperBound...]).trimmed
      }
    } else if title.contains(": "), !headings.contains(where: { same($0, title) }) {
      found = withoutColon(title)
    } else if title.count > 150 || title.count < 15, main.count == 1, let only = main.first {
      found = only
    }
    let isMuchLess = words(title.filter { !"|-–—/>»\\".contains($0) }) - 1 != words(found)
    return words(found) <= 4 && (!isParted || isMuchLess) ? title : found
  }

  /// Whether two titles are one, whatever their signs and letter cases.
  static func same(_ left: String, _ right: String) -> Bool {
    let left = key(left)
    return !left.isEmpty && left == key(right)
  }

  /// The letters and digits of a title, to compare it by.
  static func key(_ title: String) -> String {
    if title.utf8.allSatisfy({ $0 < 0x80 }) {
      var kept: [UInt8] = []
      for byte in title.utf8 {
        let small: UInt8 = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if small &- 0x61 < 26 || small &- 0x30 < 10 { kept.append(small) }
      }
      return String(decoding: kept, as: UTF8.self)
    }
    return String(title.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Which part of the words of one title another one has, 0 to 1.
  static func likeness(_ left: String, _ right: String) -> Double {
    let words = { (title: String) in
      Set(title.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let all = words(right)
    guard !all.isEmpty else { return 0 }
    return Double(words(left).intersection(all).count) / Double(all.count)
  }

  /// Whether a heading of some length is what the title begins with, up to a separator.
  private static func opens(_ heading: String, _ title: String) -> Bool {
    guard words(heading) >= 5, title.hasPrefix(heading) else { return false }
    let rest = title.dropFirst(heading.count)
    return rest.isEmpty || separators.contains { rest.hasPrefix($0) }
  }

  private static func withoutColon(_ title: String) -> String {
    guard let first = title.firstIndex(of: ":"), let last = title.lastIndex(of: ":") else {
      return title
    }
    let found = String(title[title.index(after: last)...]).trimmed
    if words(found) < 3 { return String(title[title.index(after: first)...]).trimmed }
    return words(String(title[..<first])) > 5 ? title : found
  }

  private static func lastSeparator(_ title: String) -> Range<String.Index>? {
    separators.compactMap { title.ranges(of: $0).last }.max { $0.lowerBound < $1.lowerBound }
  }

  private static func firstSeparator(_ title: String) -> Range<String.Index>? {
    separators.compactMap { title.ranges(of: $0).first }.min { $0.lowerBound < $1.lowerBound }
  }

  private static func words(_ title: String) -> Int {
    title.split(whereSeparator: \.isWhitespace).count
  }
}
