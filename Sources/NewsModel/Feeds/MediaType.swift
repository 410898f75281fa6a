/// What kind of file is behind an address.
package enum MediaType {
  /// The media type in lower case without parameters; where none is stated that says anything, the
  /// one that the ending of the address stands for, else `application/octet-stream`.
  package static func of(_ address: String, stated: String?) -> String {
    if isMagnet(address) { return "x-scheme-handler/magnet" }
    let essence = (stated ?? "").prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    if essence.contains("/"), essence != unknown { return essence }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return unknown
    }
    return endings[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  /// Whether an address is no place but what a file is, which a program of its own looks for.
  package static func isMagnet(_ address: String) -> Bool { address.hasPrefix("magnet:?") }

  private static let unknown = "application/octet-stream"

  private static let endings: [String: String] = [
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "aac": "audio/aac", "ogg": "audio/ogg",
    "oga": "audio/ogg", "opus": "audio/opus", "flac": "audio/flac", "wav": "audio/wav",
    "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm", "mkv": "video/x-matroska",
    "mov": "video/quicktime", "ogv": "video/ogg", "avi": "video/x-msvideo",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "svg": "image/svg+xml", "bmp": "image/bmp",
    "pdf": "application/pdf", "epub": "application/epub+zip", "zip": "application/zip",
    "torrent": "application/x-bittorrent", "txt": "text/plain", "html": "text/html",
    "srt": "application/x-subrip", "vtt": "text/vtt",
  ]
}
