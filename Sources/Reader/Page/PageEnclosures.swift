import Foundation
import NewsModel
import SafeText
import Terminal

/// Sets the files and pictures that belong to an article.
extension PageSetting {
  private static let mostEnclosures = 200

  /// Marks a link as one to a picture.
  mutating func notePicture(_ number: Int) {
    let type = MediaType.of(page.links[number - 1].url, stated: nil)
    page.links[number - 1].type = type.hasPrefix("image/") ? type : "image/*"
  }

  /// The files of a feed's article, and its picture where the text does not show it.
  mutating func setEnclosures() {
    guard request.text.kind != .raw else { return }
    let content = request.article.content
    var files = (content.entry?.attachments ?? []).filter {
      Self.isAddress($0.url) || MediaType.isMagnet($0.url)
    }
    if let image = content.image, Self.isAddress(image), numbers[image] == nil,
      !files.contains(where: { $0.url == image })
    {
      files.append(Attachment(url: image, type: pictureType(image), title: "picture"))
    }
    guard !files.isEmpty else { return }
    setSection("Enclosures")
    for file in files.prefix(Self.mostEnclosures) {
      if isCancelled() { return }
      set(file)
    }
  }

  private func pictureType(_ url: String) -> String {
    let type = MediaType.of(url, stated: nil)
    return type.hasPrefix("image/") ? type : "image/*"
  }

  private mutating func set(_ file: Attachment) {
    let name = Self.name(of: file)
    let number = number(of: file.url, text: name)
    let type = MediaType.of(file.url, stated: file.type)
    page.links[number - 1].type = type
    var line = Flow("[\(number)] ", .linkNumber, link: number)
    line.append(name, .link, link: number)
    let facts = [
      type.hasSuffix("/*") || type == "application/octet-stream" ? nil : type,
      file.size.flatMap(Self.size), file.duration.flatMap(Self.duration),
    ]
    for fact in facts.compactMap({ $0 }) {
      line.append(signs.separator, .meta)
      line.append(fact, .meta)
    }
    set(line, hanging: 2)
  }

  /// The title, else the last part of the address's path.
  private static func name(of file: Attachment) -> String {
    let title = oneLine(file.title ?? "").trimmed
    if !title.isEmpty { return title }
    if MediaType.isMagnet(file.url) { return sharedName(of: file.url) }
    let path = file.url.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return file.url }
    guard parts.count > 1 else { return file.url }
    let name = decoded(last)
    return name.isEmpty ? String(last) : name
  }

  /// What a magnet link calls its file: the field `dn`.
  private static func sharedName(of address: String) -> String {
    let field = address.split(whereSeparator: { "?&".contains($0) }).first { $0.hasPrefix("dn=") }
    let name = decoded(field?.dropFirst(3).replacing("+", with: " ") ?? "")
    return name.isEmpty ? address : name
  }

  /// `a b.pdf` of `a%20b.pdf`; what is decoded may hold anything.
  private static func decoded(_ words: some StringProtocol) -> String {
    SafeText.line(words.removingPercentEncoding ?? "").trimmed
  }

  /// `12 MB`.
  private static func size(_ bytes: Int) -> String? {
    switch bytes {
    case ...0: nil
    case ..<1_000: "\(bytes) bytes"
    case ..<1_000_000: "\(bytes / 1_000) kB"
    case ..<1_000_000_000: "\(bytes / 1_000_000) MB"
    default: "\(bytes / 1_000_000_000).\(bytes / 100_000_000 % 10) GB"
    }
  }

  /// `34:05`, `1:02:03`.
  private static func duration(_ seconds: Int) -> String? {
    guard seconds > 0 else { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(padded(minutes)):\(padded(seconds % 60))"
      : "\(minutes):\(padded(seconds % 60))"
  }
}
