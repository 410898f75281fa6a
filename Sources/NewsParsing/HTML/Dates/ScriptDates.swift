import NewsModel

/// Finds `"publishDate": "2020-04-17"` in the scripts of a page that says its date nowhere else.
enum ScriptDates {
  private static let names = [
    "datepublished", "publicationdate", "publication_date", "publishdate", "publish_date",
    "published_at", "publishedat", "publishedtime", "pubdate", "pub_date", "datecreated",
    "publisheddate", "publishingdate", "publishdatetime", "firstpublishdate", "published_date",
    "firstpublished", "datecreation", "published",
  ]
  private static let longestName = 30

  /// The first date that a script gives such a name.
  static func moment(in scripts: [UnsafeBufferPointer<UInt8>], _ reader: DateReader) -> Moment? {
    for script in scripts {
      var place = 0
      while place + 12 < script.count {
        // Every name ends before a sign, every value begins with a quotation mark.
        let isColon = script[place] == UInt8(ascii: ":")
        guard isColon || script[place] == UInt8(ascii: "("), let value = value(script, place + 1),
          isColon ? isName(script, before: place) : writesDate(script, before: place)
        else {
          place += 1
          continue
        }
        if let moment = reader.moment(in: value) { return moment }
        place += 1
      }
    }
    return nil
  }

  private static func value(_ script: UnsafeBufferPointer<UInt8>, _ start: Int) -> String? {
    var place = start
    while place < script.count, place < start + 4, " \\".utf8.contains(script[place]) { place += 1 }
    guard place < script.count, script[place] == 0x22 || script[place] == 0x27 else { return nil }
    let rest = script[(place + 1)...].prefix(40)
    let words = rest.prefix { $0 != 0x22 && $0 != 0x27 && $0 != 0x5C }
    guard words.count >= 8, words.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether a function shows its argument: `showDate("2020/04/17 01:43")`; `new Date(` does not.
  private static func writesDate(
    _ script: UnsafeBufferPointer<UInt8>, before bracket: Int
  ) -> Bool {
    let before = script[max(0, bracket - longestName)..<bracket]
    let letters = before.reversed().prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "_") }
    let name = String(decoding: letters.reversed(), as: UTF8.self).lowercased()
    return ["showdate", "writedate", "printdate", "formatdate", "showtime", "displaydate"]
      .contains(name)
  }

  private static func isName(_ script: UnsafeBufferPointer<UInt8>, before colon: Int) -> Bool {
    let before = script[max(0, colon - longestName)..<colon]
    let letters = before.reversed().drop { " \\\"'".utf8.contains($0) }
      .prefix { $0 != 0x22 && $0 != 0x27 && $0 > 0x20 && $0 != 0x2C && $0 != 0x7B }
    let name = String(decoding: letters.reversed(), as: UTF8.self).lowercased()
    return names.contains { name == $0 || name.hasSuffix("_" + $0) }
  }
}
