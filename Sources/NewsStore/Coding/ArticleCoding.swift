import Foundation
import NewsModel

/// Writes an article's content in a compact form of our own: a tenth of the time of JSON.
package enum ArticleEncoder {
  static let version = 1
  /// What a feed says of an article stands behind the rest.
  static let versionWithEntry = 2

  /// The bytes that `ArticleDecoder` reads.
  package static func bytes(_ article: ParsedArticle) -> [UInt8] {
    var writer = ByteWriter()
    writer.count(article.entry == nil ? version : versionWithEntry)
    writer.text(article.title)
    writer.blocks(article.document.blocks)
    writer.optional(article.source)
    writer.texts(article.authors)
    writer.texts(article.tags)
    writer.optional(article.url)
    writer.moment(article.published)
    writer.moment(article.updated)
    writer.moment(article.exported)
    writer.optional(article.language)
    writer.optional(article.image)
    writer.optional(article.summary)
    writer.count(article.related.count)
    for link in article.related {
      writer.text(link.title)
      writer.optional(link.url)
    }
    writer.texts(article.warnings)
    if let entry = article.entry { writer.entry(entry) }
    return writer.bytes
  }
}

/// Reads what `ArticleEncoder` wrote.
package enum ArticleDecoder {
  /// The article that was packed as a content.
  ///
  /// - Throws: `DecodingFault`, whatever the bytes are.
  static func article(packed data: Data) throws -> ParsedArticle {
    try article(from: data.withUnsafeBytes { try ContentPacking.unpack($0) })
  }

  /// The article.
  ///
  /// - Throws: `DecodingFault`, whatever the bytes are.
  package static func article(from bytes: [UInt8]) throws -> ParsedArticle {
    var reader = ByteReader(bytes)
    let version = try reader.number()
    guard version == ArticleEncoder.version || version == ArticleEncoder.versionWithEntry else {
      throw DecodingFault.unknownVersion(version)
    }
    let title = try reader.text()
    var article = ParsedArticle(title: title, document: Document(try reader.blocks()))
    article.source = try reader.optional()
    article.authors = try reader.array { try $0.text() }
    article.tags = try reader.array { try $0.text() }
    article.url = try reader.optional()
    article.published = try reader.moment()
    article.updated = try reader.moment()
    article.exported = try reader.moment()
    article.language = try reader.optional()
    article.image = try reader.optional()
    article.summary = try reader.optional()
    article.related = try reader.array { reader in
      let title = try reader.text()
      return RelatedLink(title: title, url: try reader.optional())
    }
    article.warnings = try reader.array { try $0.text() }
    if version == ArticleEncoder.versionWithEntry { article.entry = try reader.entry() }
    guard reader.isAtEnd else { throw DecodingFault.damaged }
    return article
  }
}

extension ByteWriter {
  fileprivate mutating func moment(_ moment: Moment?) {
    guard let moment else { return byte(0) }
    byte(moment.zoneOffset == nil ? 1 : 2)
    count(Int(truncatingIfNeeded: moment.date.timeIntervalSince1970.bitPattern))
    text(moment.precision.rawValue)
    if let offset = moment.zoneOffset { count(offset) }
  }
}

extension ByteReader {
  fileprivate mutating func moment() throws -> Moment? {
    let kind = try byte()
    guard kind != 0 else { return nil }
    let seconds = Double(bitPattern: UInt64(bitPattern: Int64(try number())))
    guard kind <= 2, let precision = Moment.Precision(rawValue: try text()) else {
      throw DecodingFault.damaged
    }
    return Moment(
      date: Date(timeIntervalSince1970: seconds), precision: precision,
      zoneOffset: kind == 2 ? try number() : nil)
  }
}
