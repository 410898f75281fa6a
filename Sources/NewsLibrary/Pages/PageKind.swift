import NewsFetching
import NewsModel
import NewsParsing

/// What was sent, by its content first and by its declared type second.
enum PageKind: Hashable {
  case page
  case text
  case portableDocument
  case feed
  case picture(String)
  case other(String)
  case empty

  init(_ body: FetchedBody) {
    let declared = body.contentType ?? ""
    if body.bytes.allSatisfy({ $0 <= 0x20 }) {
      self = .empty
    } else if Self.isPortableDocument(body.bytes) {
      self = .portableDocument
    } else if let type = Self.pictureType(body.bytes) {
      self = .picture(type)
    } else if declared.hasPrefix("image/"), declared != "image/svg+xml" {
      self = .picture(declared)
    } else if TextDecoder.looksBinary(body.bytes) {
      self = .other(declared.isEmpty ? "a file without text" : declared)
    } else {
      self = Self.textual(body, declared)
    }
  }

  private static func textual(_ body: FetchedBody, _ declared: String) -> PageKind {
    let start = String(decoding: body.bytes.prefix(512), as: UTF8.self).lowercased()
    let mayBeFeed = ["<?xml", "<rss", "<feed", "<rdf"].contains { start.contains($0) }
    let isData = declared.contains("json") || declared.hasSuffix("xml")
    if declared == "text/html", !mayBeFeed { return .page }
    let file = DocumentParser().parse(
      body.bytes, name: body.finalAddress, fileDate: body.date, baseURL: body.finalAddress)
    switch file.format {
    case .feed: return .feed
    case .html: return .page
    case .text, .markdown:
      if declared == "text/html" || declared == "application/xhtml+xml" { return .page }
      return isData || declared == "text/css" || declared.hasSuffix("javascript")
        ? .other(declared) : .text
    }
  }

  /// The mark may stand behind some rubbish, as readers of PDF allow it.
  private static func isPortableDocument(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let head = bytes.prefix(1_024)
    return head.indices.contains { head[$0...].starts(with: mark) }
  }

  private static func pictureType(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: "GIF8".utf8) { return "image/gif" }
    let isWebP = bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
    return isWebP ? "image/webp" : nil
  }
}
