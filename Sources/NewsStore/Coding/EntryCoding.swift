import NewsModel

extension ByteWriter {
  mutating func entry(_ entry: FeedEntry) {
    optional(entry.guid)
    optional(entry.authorEmail)
    optional(entry.comments)
    optional(entry.repliesTo)
    byte((entry.hasOnlySummary ? 1 : 0) | (entry.hasTitle ? 2 : 0))
    count(entry.attachments.count)
    for attachment in entry.attachments {
      text(attachment.url)
      optional(attachment.type)
      optional(attachment.size.map(String.init))
      optional(attachment.title)
      optional(attachment.duration.map(String.init))
    }
  }
}

extension ByteReader {
  mutating func entry() throws -> FeedEntry {
    var entry = FeedEntry()
    entry.guid = try optional()
    entry.authorEmail = try optional()
    entry.comments = try optional()
    entry.repliesTo = try optional()
    let flags = try byte()
    guard flags < 4 else { throw DecodingFault.damaged }
    entry.hasOnlySummary = flags & 1 != 0
    entry.hasTitle = flags & 2 != 0
    entry.attachments = try array { reader in
      let url = try reader.text()
      let type = try reader.optional()
      let size = try reader.optional().flatMap { Int($0) }
      let title = try reader.optional()
      return Attachment(
        url: url, type: type, size: size, title: title,
        duration: try reader.optional().flatMap { Int($0) })
    }
    return entry
  }
}
