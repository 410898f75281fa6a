import Foundation
import GRDB
import SafeText

// A column of SQLite may hold anything, and GRDB stops the program where a value is not of the wanted
// type; so values are taken as they are.
extension Row {
  /// A value as text; empty where there is none.
  func newsboatText(_ column: String) -> String {
    switch (self[column] as DatabaseValue).storage {
    case .null: ""
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .blob(let data): String(decoding: data, as: UTF8.self)
    }
  }

  /// A value as text of one line that can be shown; `nil` where nothing is left of it.
  func newsboatLine(_ column: String) -> String? {
    let line = SafeText.line(newsboatText(column)).trimmingCharacters(in: .whitespaces)
    return line.isEmpty ? nil : line
  }

  /// A value as a number; `nil` where it is none.
  func newsboatNumber(_ column: String) -> Int64? {
    switch (self[column] as DatabaseValue).storage {
    case .int64(let number): number
    case .double(let number): Int64(exactly: number)
    case .string(let text): Int64(text)
    case .null, .blob: nil
    }
  }
}

extension NewsboatFeed {
  init(_ row: Row) {
    feedURL = SafeText.line(row.newsboatText("rssurl"))
    url = row.newsboatLine("url")
    title = row.newsboatLine("title")
  }
}

extension NewsboatItem {
  /// The last second of the year 9999.
  private static let lastSecond: Int64 = 253_402_300_799

  init(_ row: Row) {
    guid = row.newsboatText("guid")
    title = row.newsboatLine("title") ?? ""
    author = row.newsboatLine("author")
    url = row.newsboatLine("url")
    feedURL = SafeText.line(row.newsboatText("feedurl"))
    let seconds = row.newsboatNumber("pubDate") ?? 0
    published =
      (1...Self.lastSecond).contains(seconds) ? Date(timeIntervalSince1970: Double(seconds)) : nil
    content = row.newsboatText("content")
    mimeType = row.newsboatLine("content_mime_type")
    base = row.newsboatLine("base")
    isUnread = (row.newsboatNumber("unread") ?? 1) == 1
    flags = row.newsboatLine("flags") ?? ""
    isDeleted = (row.newsboatNumber("deleted") ?? 0) != 0
    let type = row.newsboatLine("enclosure_type")
    enclosure = row.newsboatLine("enclosure_url").map { NewsboatEnclosure(url: $0, type: type) }
  }
}
