/// A file that belongs to an article of a JSON Feed.
public struct JSONFeedAttachment: Hashable, Sendable, Codable {
  /// Where it is.
  public var url: String
  /// Its media type; `application/octet-stream` where the feed names none.
  public var type: String
  /// What it is called.
  public var title: String?
  /// Bytes.
  public var size: Int?
  /// Seconds.
  public var duration: Int?

  private enum CodingKeys: String, CodingKey {
    case url, title
    case type = "mime_type"
    case size = "size_in_bytes"
    case duration = "duration_in_seconds"
  }

  init(_ attachment: Attachment) {
    url = attachment.url
    type = attachment.type ?? "application/octet-stream"
    title = attachment.title
    size = attachment.size
    duration = attachment.duration
  }
}
